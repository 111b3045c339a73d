import type { OnCall, PerSchedule, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, minute, plus } from '../../time.ts';
import { orNull, type Query } from '../kit/api.ts';
import { createLookup, pick } from '../kit/lookup.ts';
import { fulfilled, once, oncePerKey } from '../kit/once.ts';
import { chunks } from '../kit/pages.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Rootly } from './client.ts';
import { createList } from './list.ts';
import { createShifts } from './shifts.ts';
import { createUsers } from './users.ts';
import { holdsAt, onCall, one, schedule } from './wire.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Schedules in one page. */
const pageSize = 100;
/** So many schedules go into one request, so that its address stays short. */
const together = 40;

/** Reads who is on call, of all schedules at once: "List on-calls" and "List shifts". */
export function createSource(context: Rootly): Source {
  const api = createClient(context);
  const users = createUsers(api);
  const list = createList(api, users);
  const readShifts = createShifts(list, users, context.now);
  const readSchedules = (query: Query = {}) => list('/v1/schedules', schedule, query, pageSize);
  const byId = (id: string) => orNull(api({ path: `/v1/schedules/${segment(id)}`, schema: one(schedule) }));
  // The filter may find more than the exact name.
  const byName = async (name: string) =>
    pick(await readSchedules({ 'filter[name]': name }), name, { service: 'Rootly' });
  const lookup = createLookup({
    service: 'Rootly',
    credential: 'key',
    hint: 'Check `schedule` and `rootly-token`.',
    all: readSchedules,
    one: (name) => (uuid.test(name) ? byId(name) : byName(name)),
  });
  /**
   * On-calls go by escalation policy: of a schedule that is in none they say nothing, though it has somebody on call. So
   * nobody is only believed if the shifts say so too.
   */
  const readOnCall = async (ids: readonly string[], at?: Date) => {
    const query = { 'filter[schedule_ids]': ids.join(','), include: 'user', since: at?.toISOString() };
    const entries = await list('/v1/oncalls', onCall, query);
    const current = entries.filter((entry) => at === undefined || holdsAt(entry, at));
    const silent = ids.filter((id) => !current.some(({ schedule }) => schedule === id));
    const moment = at ?? context.now();
    const shiftsOfSilent = once(() => readShifts(silent, { from: moment, until: plus(moment, minute) }));
    return async (id: string): Promise<OnCall> => {
      const own = current.filter(({ schedule }) => schedule === id);
      const people =
        own.length > 0
          ? await Promise.all(own.map(({ who }) => users.find(who)))
          : (await shiftsOfSilent())(id)
              .filter((shift) => covers(shift, moment))
              .map(({ person }) => person);
      return { people: distinct(people), note: null };
    };
  };
  /** Reads all schedules that are found in as few requests as possible, and gives the answer for each. */
  const readTogether = <T>(
    schedules: readonly string[],
    read: (ids: readonly string[]) => Promise<(id: string) => T | Promise<T>>,
  ): PerSchedule<T> => {
    const find = lookup(schedules);
    const answers = oncePerKey((id: string) => read([id]));
    const asked = fulfilled(schedules.map(find)).then((known) => {
      const ids = [...new Set(known.map(({ id }) => id))];
      for (const part of chunks(ids, together)) {
        const answer = read(part);
        for (const id of part) answers.fill(id, answer);
      }
    });
    return async (name) => {
      const { id } = await find(name);
      await asked;
      return (await answers(id))(id);
    };
  };
  return {
    onCall: (schedules, at) => readTogether(schedules, (ids) => readOnCall(ids, at)),
    shifts: (schedules, from, until) => readTogether(schedules, (ids) => readShifts(ids, { from, until })),
  };
}
