import { HttpFailure } from '../../http/answer.ts';
import type { History, OnCall, Source } from '../../model.ts';
import { overlaps } from '../../time.ts';
import { type Api, hasStatus } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import { startAll } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { swapsIn } from '../kit/swaps.ts';
import { createClient, type Opsgenie } from './client.ts';
import { createOverrides } from './overrides.ts';
import { createAskSchedule, listSchedules, zoneOf } from './schedules.ts';
import { askTimeline } from './timeline.ts';
import { fullTimeline, onCall, onCalls, timeline } from './wire.ts';

/** Reads schedules: "Who is on call" and "Schedule timeline". */
export function createSource(context: Opsgenie): Source {
  const api = createClient(context);
  const askSchedule = createAskSchedule(context);
  return {
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
        const shifts = await askTimeline(api, askSchedule, schedule, span, timeline);
        return shifts.filter((shift) => overlaps(shift, span));
      });
    },
    history(schedules, from, until) {
      const span = { from, until };
      return startAll(schedules, async (schedule): Promise<History> => {
        const all = await askTimeline(api, askSchedule, schedule, span, fullTimeline, 'base,override');
        const shifts = all.shifts.filter((shift) => overlaps(shift, span));
        return { shifts, swaps: all.lines && swapsIn(all.lines, span) };
      });
    },
    timezone: zoneOf(context),
    list: () => listSchedules(context),
    overrides: createOverrides(context),
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
