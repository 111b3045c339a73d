import type { History, OnCall, PerSchedule, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, day, minute, plus, type Span } from '../../time.ts';
import { orNull } from '../kit/api.ts';
import { readTogether } from '../kit/bulk.ts';
import { createLookup, listedBy, pick } from '../kit/lookup.ts';
import { fulfilled, once } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { swapsIn } from '../kit/swaps.ts';
import { createClient, type Ilert } from './client.ts';
import { readList } from './list.ts';
import { createOverrides } from './overrides.ts';
import { createShifts, splitAt } from './shifts.ts';
import { createUsers } from './users.ts';
import { schedule } from './wire.ts';

/** Schedules per request, to keep its address short. */
const together = 40;
/** How far back "List on-calls" is asked, for who went off call a moment ago. */
const recent = 5 * day;

/** Reads who is on call in many schedules at once, and writes manual handovers: "On-Calls" and "Schedules". */
export function createSource(context: Ilert): Source {
  const api = createClient(context);
  const users = createUsers(api);
  const shifts = createShifts(api, users);
  const readSchedules = (bulk: boolean) =>
    readList(api, { path: '/schedules', entry: schedule, size: 20, usual: 20, bulk });
  /** A short page may lack what the key can't see. Only an empty one proves that there are no more. */
  const readToEmptyPage = once(() =>
    readList(api, { path: '/schedules', entry: schedule, size: 20, usual: 1 }),
  );
  const byId = (id: string) => orNull(api({ path: `/schedules/${segment(id)}`, schema: schedule }));
  const lookup = createLookup({
    service: 'ilert',
    credential: 'key',
    hint: 'Check `schedule` and `ilert-token`.',
    all: readSchedules,
    one: async (name) => (/^\d+$/.test(name) ? byId(name) : null),
    unlisted: async (name) => pick(await readToEmptyPage(), name, { service: 'ilert' }),
  });

  /**
   * Reads all schedules that exist: many in one list, and those that the list is silent on one by one, because it covers
   * only schedules in escalation policies. Returns the entries of each.
   */
  const readEach = (
    schedules: readonly string[],
    span: Span | null,
    alone: (id: string) => Promise<readonly Shift[]>,
  ) => {
    const find = lookup(schedules);
    const answers = fulfilled(schedules.map(find)).then((known) => {
      const ids = known.map(({ id }) => id);
      return readTogether(ids, (some, bulk) => shifts.together(some, span, bulk), together);
    });
    return async (name: string) => {
      const { id, timezone } = await find(name);
      const own = (await (await answers)(id)).filter(({ schedule }) => schedule === id);
      return { timezone, entries: own.length > 0 ? own : await alone(id) };
    };
  };

  const readOnCall = (schedules: readonly string[], at?: Date): PerSchedule<OnCall> => {
    const moment = at ?? context.now();
    const instant = { from: moment, until: plus(moment, minute) };
    const current = <T extends Span>(entries: readonly T[]) =>
      entries.filter((entry) => covers(entry, moment));
    const alone = async (id: string) => current(await shifts.alone(id, instant));
    const read = readEach(schedules, at === undefined ? null : instant, alone);
    return async (name) => {
      const { timezone, entries } = await read(name);
      // Without a time, ilert goes by its own clock.
      const people = (at === undefined ? entries : current(entries)).map(({ person }) => person);
      return { people: distinct(people), note: null, ...(timezone && { timezone }) };
    };
  };

  const readShifts = (
    schedules: readonly string[],
    from: Date,
    until: Date,
  ): PerSchedule<readonly Shift[]> => {
    // On-calls are documented for times from now on. The past is in each schedule's own shifts.
    const [past, coming] = splitAt({ from, until }, plus(context.now(), -recent));
    const find = lookup(schedules);
    const read = isEmpty(coming) ? null : readEach(schedules, coming, (id) => shifts.alone(id, coming));
    return async (name) => {
      const { id } = await find(name);
      const before = isEmpty(past) ? [] : shifts.alone(id, past);
      const after = read?.(name).then(({ entries }) => entries) ?? [];
      return (await Promise.all([before, after])).flat();
    };
  };

  const readHistory = (schedules: readonly string[], from: Date, until: Date): PerSchedule<History> => {
    const find = lookup(schedules);
    return async (name) => {
      const { id } = await find(name);
      const span = { from, until };
      const [base, final] = await Promise.all([shifts.alone(id, span, true), shifts.alone(id, span)]);
      return { shifts: final, swaps: swapsIn([{ base, final }], span) };
    };
  };

  return {
    onCall: readOnCall,
    shifts: readShifts,
    history: readHistory,
    list: () => listedBy(readSchedules),
    overrides: createOverrides(context, api, async (name) => (await lookup([name])(name)).id, users),
  };
}

function isEmpty({ from, until }: Span): boolean {
  return from >= until;
}
