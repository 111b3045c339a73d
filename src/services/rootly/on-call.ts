import { asFailure, type Failure, type OnCall, type Person, type Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { each } from '../each.ts';
import type { Connection } from '../registry.ts';
import { type Query, rootlyClient } from './client.ts';
import { rootlyPeople } from './people.ts';
import { rootlySchedules } from './schedules.ts';
import { covers, rootlyShifts } from './shifts.ts';
import { onCall } from './wire.ts';

const minute = 60_000;
/** So many schedules go into one request, so that its address stays short. */
const together = 40;

/** Reads who is on call, of all schedules at once: "List on-calls" and "List shifts". */
export function rootlySource(connection: Connection): Source {
  const client = rootlyClient(connection);
  const { find } = rootlySchedules(client);
  const people = rootlyPeople(client);
  const shifts = rootlyShifts(client, people, connection.now);

  const current = async (ids: readonly string[], at?: Date) => {
    const query: Query = [
      ['filter[schedule_ids]', ids.join(',')],
      ['include', 'user'],
      ...(at ? [['since', at.toISOString()] as const] : []),
    ];
    const { entries, users } = await client.list('/v1/oncalls', onCall, query);
    const now = entries.filter((entry) => at === undefined || covers(entry, at));
    const silent = ids.filter((id) => !now.some(({ schedule }) => schedule === id));
    const asked = silent.length === 0 ? null : inShifts(silent, at ?? connection.now());
    return each(ids, async (id): Promise<OnCall> => {
      const own = now.filter(({ schedule }) => schedule === id);
      const named = await Promise.all(own.map(({ who }) => people.find(who, users)));
      return { people: distinct(named.length > 0 ? named : ((await asked)?.get(id) ?? [])), note: null };
    });
  };
  /**
   * On-calls go by escalation policy: of a schedule that stands in none they say nothing, though it has somebody on
   * call. So nobody is only believed if the shifts say so too.
   */
  const inShifts = async (
    ids: readonly string[],
    at: Date,
  ): Promise<ReadonlyMap<string, readonly Person[]>> => {
    const all = await shifts(ids, at, new Date(at.getTime() + minute));
    return new Map(
      [...all].map(([id, some]) => [
        id,
        some.filter((shift) => covers(shift, at)).map(({ person }) => person),
      ]),
    );
  };
  /** Asks for all schedules that are found, in as few requests as may be, and answers for each. */
  const ask = async <T>(
    schedules: readonly string[],
    read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T | Failure>>,
  ): Promise<ReadonlyMap<string, T | Failure>> => {
    const found = await find(schedules);
    const ids = [...new Set([...found.values()].filter((id) => typeof id === 'string'))];
    const chunks = Array.from({ length: Math.ceil(ids.length / together) }, (_, index) =>
      ids.slice(index * together, (index + 1) * together),
    );
    const answers = new Map<string, T | Failure>();
    await Promise.all(
      chunks.map(async (chunk) => {
        const answer = await read(chunk).catch(asFailure);
        for (const id of chunk) {
          const own = 'get' in answer ? answer.get(id) : answer;
          if (own !== undefined) answers.set(id, own);
        }
      }),
    );
    return new Map(
      [...found].flatMap(([name, id]) => {
        const answer = typeof id === 'string' ? answers.get(id) : id;
        return answer === undefined ? [] : [[name, answer] as const];
      }),
    );
  };
  return {
    onCall: (schedules, at) => ask(schedules, (ids) => current(ids, at)),
    shifts: (schedules, from, until) => ask(schedules, (ids) => shifts(ids, from, until)),
  };
}
