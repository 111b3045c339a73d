import type { OnCall, PerSchedule, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, minute, plus } from '../../time.ts';
import { orNull, type Query } from '../kit/api.ts';
import { readTogether } from '../kit/bulk.ts';
import { createLookup, isUuid, listedBy, pick } from '../kit/lookup.ts';
import { fulfilled } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Rootly } from './client.ts';
import { createList } from './list.ts';
import { createOverrides } from './overrides.ts';
import { createShifts } from './shifts.ts';
import { createUsers } from './users.ts';
import { holdsAt, onCall, one, schedule } from './wire.ts';

/** Schedules per page. */
const size = 100;
/** Schedules per request, to keep its address short. */
const together = 40;

/** Reads who is on call in all schedules at once: "List on-calls" and "List shifts". */
export function createSource(context: Rootly): Source {
  const api = createClient(context);
  const users = createUsers(api);
  const list = createList(api, users);
  const readShifts = createShifts(list, users, context.now);
  const readSchedules = (query: Query, bulk: boolean) =>
    list('/v1/schedules', schedule, query, { size, bulk });
  const byId = (id: string) => orNull(api({ path: `/v1/schedules/${segment(id)}`, schema: one(schedule) }));
  // The filter may also match other names.
  const byName = async (name: string) =>
    pick(await readSchedules({ 'filter[name]': name }, false), name, { service: 'Rootly' });
  const lookup = createLookup({
    service: 'Rootly',
    credential: 'key',
    hint: 'Check `schedule` and `rootly-token`.',
    all: (bulk) => readSchedules({}, bulk),
    one: (name) => (isUuid(name) ? byId(name) : byName(name)),
  });
  /**
   * On-calls are listed by escalation policy, so a schedule that is in no policy is missing even if somebody is on call.
   * Nobody is on call only if the shifts say so too.
   */
  const readOnCall = async (ids: readonly string[], bulk: boolean, at?: Date) => {
    const query = { 'filter[schedule_ids]': ids.join(','), include: 'user', since: at?.toISOString() };
    const entries = await list('/v1/oncalls', onCall, query, { bulk });
    const current = entries.filter((entry) => at === undefined || holdsAt(entry, at));
    const silent = ids.filter((id) => !current.some(({ schedule }) => schedule === id));
    const moment = at ?? context.now();
    const span = { from: moment, until: plus(moment, minute) };
    const shiftsOfSilent = readTogether(silent, (some, bulk) => readShifts(some, span, bulk));
    return async (id: string): Promise<OnCall> => {
      const own = current.filter(({ schedule }) => schedule === id);
      const people =
        own.length > 0
          ? await Promise.all(own.map(({ who }) => users.find(who)))
          : (await shiftsOfSilent(id))(id)
              .shifts.filter((shift) => covers(shift, moment))
              .map(({ person }) => person);
      return { people: distinct(people), note: null };
    };
  };
  /** Reads all schedules that exist in as few requests as possible, and returns the answer for each. */
  const readEach = <T>(
    schedules: readonly string[],
    read: (ids: readonly string[], bulk: boolean) => Promise<(id: string) => T | Promise<T>>,
  ): PerSchedule<T> => {
    const find = lookup(schedules);
    const answers = fulfilled(schedules.map(find)).then((known) => {
      const ids = known.map(({ id }) => id);
      return readTogether(ids, read, together);
    });
    return async (name) => {
      const { id } = await find(name);
      const answer = await (await answers)(id);
      return answer(id);
    };
  };
  const readHistory = (schedules: readonly string[], from: Date, until: Date) =>
    readEach(schedules, (ids, bulk) => readShifts(ids, { from, until }, bulk));
  return {
    onCall: (schedules, at) => readEach(schedules, (ids, bulk) => readOnCall(ids, bulk, at)),
    shifts(schedules, from, until) {
      const historyOf = readHistory(schedules, from, until);
      return async (schedule) => (await historyOf(schedule)).shifts;
    },
    history: readHistory,
    list: () => listedBy((bulk) => readSchedules({}, bulk)),
    overrides: createOverrides({ api, http: context.http, list, users, find: lookup, readShifts }),
  };
}
