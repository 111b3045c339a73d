import { Failure } from '../../failure.ts';
import type { ListedSchedule } from '../../model.ts';
import { orNull } from '../kit/api.ts';
import { isUuid, listed, notFound } from '../kit/lookup.ts';
import { once, oncePerRun } from '../kit/once.ts';
import { oneTry } from '../kit/one-try.ts';
import { createClient, type Opsgenie } from './client.ts';
import { fixAfterEnd } from './end.ts';
import { schedules } from './wire.ts';

/** Sends a request about one schedule. Rejects with a Failure that lists near names if there is no such schedule. */
export type AskSchedule = <T extends object>(
  schedule: string,
  ask: (identifierType: 'name' | 'id') => Promise<T>,
) => Promise<T>;

/**
 * Each request contains the schedule and whether that is a name or an id, so nothing is looked up beforehand: the exact
 * name is tried first, then the id. What looks like an id is tried as an id first, to save a request per run.
 */
export const createAskSchedule = oncePerRun((context: Opsgenie): AskSchedule => {
  const api = createClient(context);
  const list = once(() => api({ path: '/v2/schedules', schema: schedules, bulk: true }).catch(() => []));
  return async (schedule, ask) => {
    const [first, second] = isUuid(schedule) ? (['id', 'name'] as const) : (['name', 'id'] as const);
    const answer = (await orNull(ask(first))) ?? (await orNull(ask(second)));
    if (answer) return answer;
    throw notFound(schedule, await list(), {
      service: 'Opsgenie',
      credential: 'key',
      hint: fixAfterEnd(context.values, context.now()) ?? 'Check `schedule` and `opsgenie-token`.',
    });
  };
});

/** Every schedule that the key can see. Rejects with a Failure. */
export async function listSchedules(context: Opsgenie): Promise<readonly ListedSchedule[]> {
  const all = await createClient(context)({ path: '/v2/schedules', schema: schedules });
  return listed(all.map(({ id, name }) => ({ id: id ?? name, name })));
}

/**
 * The time zone of a schedule, which neither who is on call nor the timeline contain. All of them are read once, in one try:
 * times are shown in UTC otherwise. Rejects with a Failure.
 */
export const zoneOf = oncePerRun((context: Opsgenie) => {
  const api = createClient(oneTry(context));
  const list = once(() => api({ path: '/v2/schedules', schema: schedules, bulk: true }));
  return async (schedule: string): Promise<string> => {
    const all = await list();
    const one = all.find(({ name }) => name === schedule) ?? all.find(({ id }) => id === schedule);
    if (one?.timezone) return one.timezone;
    throw new Failure(
      `Opsgenie gives no time zone for the schedule “${schedule}”.`,
      'Times are shown in UTC.',
    );
  };
});
