import { HttpFailure } from '../../http/answer.ts';
import type { History, OnCall, Source } from '../../model.ts';
import { overlaps } from '../../time.ts';
import { type Api, hasStatus } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import { startAll } from '../kit/once.ts';
import { perRotation } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import { swapsIn } from '../kit/swaps.ts';
import { createClient, type Opsgenie } from './client.ts';
import { createOverrides } from './overrides.ts';
import { inRotation } from './rotation.ts';
import { createAskSchedule, listSchedules, zoneOf } from './schedules.ts';
import { createTimelines } from './timeline.ts';
import { linesIn, onCall, onCalls, shiftsIn } from './wire.ts';

/** Reads schedules: "Who is on call" and "Schedule timeline". */
export function createSource(context: Opsgenie): Source {
  const api = createClient(context);
  const askSchedule = createAskSchedule(context);
  const timelines = createTimelines(api, askSchedule);
  const whole: Source = {
    onCall(schedules, at) {
      const date = at?.toISOString();
      const bulk = schedules.length > 1 ? readAllOnCalls(api, date) : null;
      return startAll(
        schedules,
        async (schedule) =>
          (await bulk)?.get(schedule) ??
          askSchedule(schedule, (scheduleIdentifierType) =>
            api({
              path: `/v2/schedules/${segment(schedule)}/on-calls`,
              query: { scheduleIdentifierType, flat: 'true', date },
              schema: onCall,
            }),
          ),
      );
    },
    shifts(schedules, from, until) {
      const span = { from, until };
      return startAll(schedules, async (schedule) => {
        const { final } = await timelines.final(schedule, span);
        return shiftsIn(final).filter((shift) => overlaps(shift, span));
      });
    },
    history(schedules, from, until) {
      const span = { from, until };
      return startAll(schedules, async (schedule): Promise<History> => {
        const timeline = await timelines.full(schedule, span);
        const lines = linesIn(timeline);
        const shifts = shiftsIn(timeline.final).filter((shift) => overlaps(shift, span));
        return { shifts, swaps: lines && swapsIn(lines, span) };
      });
    },
    timezone: zoneOf(context),
    list: () => listSchedules(context),
    overrides: createOverrides(context),
  };
  return {
    ...whole,
    inRotation: perRotation((rotation) => inRotation(context, whole, timelines, rotation)),
  };
}

/**
 * Who is on call in every schedule, by name and by id, in one request. It is in the vendor's OpenAPI file but not in the
 * documentation, so it may not exist. Then the result is `null`, and schedules are read one at a time.
 */
async function readAllOnCalls(
  api: Api,
  date: string | undefined,
): Promise<ReadonlyMap<string, OnCall> | null> {
  const query = { flat: 'true', date };
  const asked = orInParts(api({ path: '/v2/schedules/on-calls', query, schema: onCalls, bulk: true }));
  const all = await asked.catch((error) => {
    // Each schedule's own request would fail in the same way.
    const isUnreachable = error instanceof HttpFailure && error.status === null;
    if (isUnreachable || hasStatus(error, 401)) throw error;
    return null;
  });
  // A name takes precedence over an id, so it is set last.
  return (
    all &&
    new Map([
      ...all.map(({ id, onCall }) => [id, onCall] as const),
      ...all.map(({ name, onCall }) => [name, onCall] as const),
    ])
  );
}
