import { distance } from 'fastest-levenshtein';
import { asFailure, Failure, type OnCall, type Source } from '../../model.ts';
import { isNotFound, type OpsgenieClient, segment } from './client.ts';
import { onCall, timeline } from './wire.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const day = 86_400_000;

/** Reads schedules: "Who is on call" and "Schedule timeline". */
export function opsgenieSchedules(client: OpsgenieClient): Omit<Source, 'overrides'> {
  const current = (schedule: string, at?: Date): Promise<OnCall> =>
    byNameOrId(client, schedule, (type) => {
      const query = new URLSearchParams({ scheduleIdentifierType: type, flat: 'true' });
      if (at) query.set('date', at.toISOString());
      return client.get(`/v2/schedules/${segment(schedule)}/on-calls?${query}`, onCall);
    });
  return {
    async onCall(schedules, at) {
      const answers = schedules.map(async (schedule) => {
        const answer = await current(schedule, at).catch(asFailure);
        return [schedule, answer] as const;
      });
      return new Map(await Promise.all(answers));
    },
    shifts: (schedule, from, until) =>
      byNameOrId(client, schedule, (type) => {
        const query = new URLSearchParams({
          identifierType: type,
          date: from.toISOString(),
          interval: String(Math.ceil((until.getTime() - from.getTime()) / day) + 1),
          intervalUnit: 'days',
        });
        return client.get(`/v2/schedules/${segment(schedule)}/timeline?${query}`, timeline);
      }),
  };
}

/**
 * Asks by exact name first, then by id; what looks like an id is asked the other way round, to save a request
 * each run. Throws a Failure that lists near names if it is neither.
 */
export async function byNameOrId<T>(
  client: OpsgenieClient,
  schedule: string,
  ask: (type: 'name' | 'id') => Promise<T>,
): Promise<T> {
  const types = uuid.test(schedule) ? (['id', 'name'] as const) : (['name', 'id'] as const);
  for (const type of types) {
    try {
      return await ask(type);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  throw await unknownSchedule(client, schedule);
}

async function unknownSchedule(client: OpsgenieClient, schedule: string): Promise<Failure> {
  const names = await client.scheduleNames();
  const message = `Opsgenie has no schedule with the name or id “${schedule}” that this key may see.`;
  if (names === null || names.length === 0)
    return new Failure(message, 'Check `schedule` and `opsgenie-token`.');
  const order = [...names].sort((a, b) => distance(schedule, a) - distance(schedule, b)).slice(0, 3);
  return new Failure(message, `Did you mean ${order.map((name) => `“${name}”`).join(' or ')}?`);
}
