import { HttpFailure } from '../../http/answer.ts';
import { Failure, type OnCall, type Shift, type Source } from '../../model.ts';
import { didYouMean } from '../../text/near.ts';
import { each } from '../each.ts';
import { segment } from '../kit/segment.ts';
import { isNotFound, type OpsgenieClient } from './client.ts';
import { onCall, onCalls, timeline } from './wire.ts';

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
  const coming = (schedule: string, from: Date, until: Date): Promise<readonly Shift[]> =>
    byNameOrId(client, schedule, (type) => {
      const query = new URLSearchParams({
        identifierType: type,
        date: from.toISOString(),
        interval: String(Math.ceil((until.getTime() - from.getTime()) / day) + 1),
        intervalUnit: 'days',
      });
      return client.get(`/v2/schedules/${segment(schedule)}/timeline?${query}`, timeline);
    });
  return {
    async onCall(schedules, at) {
      const known = schedules.length > 1 ? await inBulk(client, at) : null;
      return each(schedules, async (schedule) => known?.get(schedule) ?? current(schedule, at));
    },
    shifts: (schedules, from, until) => each(schedules, (schedule) => coming(schedule, from, until)),
  };
}

/**
 * Who is on call in every schedule, by its name and its id, in one request. It stands in the vendor's OpenAPI file and
 * not in the documentation, so that it may be missing: then `null`, and they are asked one by one.
 */
async function inBulk(client: OpsgenieClient, at?: Date): Promise<ReadonlyMap<string, OnCall> | null> {
  const query = new URLSearchParams({ flat: 'true', ...(at && { date: at.toISOString() }) });
  try {
    const all = await client.get(`/v2/schedules/on-calls?${query}`, onCalls);
    // A name goes before an id, so it is set last.
    return new Map([
      ...all.map(({ id, onCall }) => [id, onCall] as const),
      ...all.map(({ name, onCall }) => [name, onCall] as const),
    ]);
  } catch (error) {
    // These would meet each schedule's own request just the same.
    if (error instanceof HttpFailure && (error.status === null || error.status === 401)) throw error;
    return null;
  }
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
  return new Failure(message, didYouMean(schedule, names));
}
