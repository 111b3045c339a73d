import { HttpFailure } from '../../http/answer.ts';
import type { OnCall, Source } from '../../model.ts';
import { day } from '../../time.ts';
import { type Api, hasStatus } from '../kit/api.ts';
import { startAll } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Opsgenie } from './client.ts';
import { createOverrides } from './overrides.ts';
import { createAskSchedule } from './schedules.ts';
import { onCall, onCalls, timeline } from './wire.ts';

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
      // Whole days, counted from the start, and one more.
      const interval = Math.ceil((until.getTime() - from.getTime()) / day) + 1;
      return startAll(schedules, (schedule) =>
        askSchedule(schedule, (identifierType) =>
          api({
            path: `/v2/schedules/${segment(schedule)}/timeline`,
            query: { identifierType, date: from.toISOString(), interval, intervalUnit: 'days' },
            schema: timeline,
          }),
        ),
      );
    },
    overrides: createOverrides(context),
  };
}

/**
 * Who is on call in every schedule, by its name and its id, in one request. The vendor's OpenAPI file has it and the
 * documentation does not, so that it may be missing: then `null`, and they are asked one by one.
 */
async function readAllOnCalls(
  api: Api,
  date: string | undefined,
): Promise<ReadonlyMap<string, OnCall> | null> {
  try {
    const all = await api({ path: '/v2/schedules/on-calls', query: { flat: 'true', date }, schema: onCalls });
    // A name goes before an id, so it is set last.
    return new Map([
      ...all.map(({ id, onCall }) => [id, onCall] as const),
      ...all.map(({ name, onCall }) => [name, onCall] as const),
    ]);
  } catch (error) {
    // Each schedule's own request would meet the same.
    const isUnreachable = error instanceof HttpFailure && error.status === null;
    if (isUnreachable || hasStatus(error, 401)) throw error;
    return null;
  }
}
