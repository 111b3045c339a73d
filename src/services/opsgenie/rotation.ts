import type { History, OnCall, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, overlaps, plus, second } from '../../time.ts';
import { startAll } from '../kit/once.ts';
import { aroundNow, createRotationFinder } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import { swapsIn } from '../kit/swaps.ts';
import { createClient, type Opsgenie } from './client.ts';
import { createOverrides } from './overrides.ts';
import { createAskSchedule } from './schedules.ts';
import type { Timelines } from './timeline.ts';
import {
  disabled,
  linesIn,
  type RotationPeriods,
  scheduleRotations,
  shiftsIn,
  type Timeline,
} from './wire.ts';

/** The same source with only one rotation of each schedule. Only the timeline tells who is on call in it. */
export function inRotation(context: Opsgenie, whole: Source, timelines: Timelines, rotation: string): Source {
  const api = createClient(context);
  const askSchedule = createAskSchedule(context);
  const find = createRotationFinder(rotation, 'Opsgenie', (schedule) =>
    askSchedule(schedule, (scheduleIdentifierType) =>
      api({
        path: `/v2/schedules/${segment(schedule)}/rotations`,
        query: { scheduleIdentifierType },
        schema: scheduleRotations,
      }),
    ),
  );
  /** The timeline without the other rotations. A rotation that has no periods may be missing in it. */
  const only = async (schedule: string, timeline: Timeline): Promise<Timeline> => {
    const { id } = await find(schedule, timeline.final);
    const own = (all: readonly RotationPeriods[]) => all.filter((one) => one.id === id);
    const { final, base, overridden } = timeline;
    return {
      ...timeline,
      final: own(final),
      base: base && own(base),
      overridden: overridden && own(overridden),
    };
  };
  return {
    ...whole,
    onCall(schedules, at) {
      const now = context.now();
      const span = at ? { from: at, until: plus(at, second) } : aroundNow(now);
      return startAll(schedules, async (schedule): Promise<OnCall> => {
        const { final, isDisabled } = await only(schedule, await timelines.final(schedule, span));
        if (isDisabled) return disabled;
        const current = shiftsIn(final).filter((shift) => covers(shift, at ?? now));
        return { people: distinct(current.map(({ person }) => person)), note: null };
      });
    },
    shifts(schedules, from, until) {
      const span = { from, until };
      return startAll(schedules, async (schedule) => {
        const { final } = await only(schedule, await timelines.final(schedule, span));
        return shiftsIn(final).filter((shift) => overlaps(shift, span));
      });
    },
    history(schedules, from, until) {
      const span = { from, until };
      return startAll(schedules, async (schedule): Promise<History> => {
        const timeline = await only(schedule, await timelines.full(schedule, span));
        const lines = linesIn(timeline);
        const shifts = shiftsIn(timeline.final).filter((shift) => overlaps(shift, span));
        return { shifts, swaps: lines && swapsIn(lines, span) };
      });
    },
    overrides: createOverrides(context, find),
  };
}
