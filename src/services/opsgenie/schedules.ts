import { orNull } from '../kit/api.ts';
import { notFound } from '../kit/lookup.ts';
import { once, oncePerRun } from '../kit/once.ts';
import { createClient, type Opsgenie } from './client.ts';
import { scheduleNames } from './wire.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Asks something of one schedule. Rejects with a Failure that lists near names where there is no such schedule. */
export type AskSchedule = <T extends object>(
  schedule: string,
  ask: (identifierType: 'name' | 'id') => Promise<T>,
) => Promise<T>;

/**
 * Each question names the schedule and says whether that is its name or its id, so nothing is looked up beforehand: the
 * exact name is tried first, then the id. What looks like an id is tried the other way round, to save a request each run.
 */
export const createAskSchedule = oncePerRun((context: Opsgenie): AskSchedule => {
  const api = createClient(context);
  const list = once(() => api({ path: '/v2/schedules', schema: scheduleNames }).catch(() => []));
  return async (schedule, ask) => {
    const [first, second] = uuid.test(schedule) ? (['id', 'name'] as const) : (['name', 'id'] as const);
    const answer = (await orNull(ask(first))) ?? (await orNull(ask(second)));
    if (answer) return answer;
    throw notFound(schedule, await list(), {
      service: 'Opsgenie',
      credential: 'key',
      hint: 'Check `schedule` and `opsgenie-token`.',
    });
  };
});
