import type { PerSchedule } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { notFound, pick } from '../kit/lookup.ts';
import { oncePerKey } from '../kit/once.ts';
import { isId, listAll } from './client.ts';
import {
  legacySchedule,
  legacySchedules,
  type OffsetPage,
  type Schedule,
  shiftBasedSchedules,
} from './wire.ts';

/** Finds schedules of both kinds by name or id. Rejects with a Failure that lists near names. */
export type Finder = (names: readonly string[]) => PerSchedule<Schedule>;

/** As many as v2 gives at once. */
const limit = 100;

/** So many schedules are searched for one by one before it is worth finding out how many there are. */
const few = 2;

const legacyList = { path: '/schedules', query: { limit }, schema: legacySchedules };

const wording = {
  service: 'PagerDuty',
  credential: 'key',
  hint: 'Check `schedule` and `pagerduty-token`.',
};

type Search = (name: string) => Promise<readonly Schedule[]>;

/**
 * Neither API lists the other's schedules, so both are asked, side by side. v3 lists a thousand at once; v2 a hundred,
 * so that there it is the whole list or one search for each name, whichever is fewer requests. Each name is looked up
 * once a run.
 */
export function createFinder(api: Api): Finder {
  const lists = oncePerKey(async (kind: 'legacy' | 'shift-based'): Promise<readonly Schedule[]> => {
    if (kind === 'legacy') return listAll(api, legacyList);
    const query = { limit: 1_000 };
    // Not found: the account has no shift-based schedules at all.
    const list = await orNull(listAll(api, { path: '/v3/schedules', query, schema: shiftBasedSchedules }));
    return list ?? [];
  });
  /** How v2 is asked about so many schedules. */
  const legacySearch = async (count: number): Promise<Search> => {
    if (!lists.has('legacy')) {
      if (count <= few) return (name) => searchLegacy(api, name);
      const query = { limit, total: 'true', offset: 0 };
      const first = await api({ path: '/schedules', query, schema: legacySchedules });
      if (first.more && (first.total ?? 0) > (count + 1) * limit) return (name) => searchLegacy(api, name);
      lists.fill('legacy', completeList(api, first));
    }
    return () => lists('legacy');
  };
  const lookUp = async (name: string, legacy: Promise<Search>): Promise<Schedule> => {
    const answers = await Promise.allSettled([legacy.then((search) => search(name)), lists('shift-based')]);
    const candidates = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const schedule = pick(candidates, name, wording);
    if (schedule) return schedule;
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
    const all = await Promise.all([lists('legacy').catch(() => []), lists('shift-based')]);
    throw notFound(name, all.flat(), wording);
  };
  const schedules = oncePerKey((name: string) => lookUp(name, legacySearch(1)));
  return (names) => {
    const fresh = new Set(names.filter((name) => !schedules.has(name)));
    if (fresh.size > 0) {
      const search = legacySearch(fresh.size);
      for (const name of fresh) schedules.fill(name, lookUp(name, search));
    }
    return schedules;
  };
}

/** v2's whole list, of which the first page is known. */
async function completeList(api: Api, first: OffsetPage<Schedule>): Promise<readonly Schedule[]> {
  return first.more ? [...first.items, ...(await listAll(api, { ...legacyList, from: limit }))] : first.items;
}

/** v2's schedule with this id, else those whose names hold this text. */
async function searchLegacy(api: Api, name: string): Promise<readonly Schedule[]> {
  if (isId(name)) {
    // PagerDuty answers 404 where there is none, and 400 where it is a shift-based one.
    const schedule = await orNull(api({ path: `/schedules/${name}`, schema: legacySchedule }), 400, 404);
    if (schedule) return [schedule];
  }
  return listAll(api, { ...legacyList, query: { query: name, limit } });
}
