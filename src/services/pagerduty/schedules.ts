import { asFailure, Failure } from '../../failure.ts';
import type { ListedSchedule, PerSchedule } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import { listed, notFound, pick } from '../kit/lookup.ts';
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

/** The largest page of v2. */
const limit = 100;

/** Up to this many schedules are searched one at a time. For more, it is worth finding out how many there are. */
const few = 2;

const legacyList = { path: '/schedules', query: { limit }, schema: legacySchedules };

const wording = {
  service: 'PagerDuty',
  credential: 'key',
  hint: 'Check `schedule` and `pagerduty-token`.',
};

type Search = (name: string) => Promise<readonly Schedule[]>;

/**
 * Neither API lists the other's schedules, so both are read, in parallel. v3 lists a thousand at once. v2 lists a hundred,
 * so it takes either the whole list or one search for each name, whichever is fewer requests. Each name is looked up once
 * per run.
 */
export function createFinder(api: Api): Finder {
  const lists = oncePerKey((kind: 'legacy' | 'shift-based') => readAllOf(api, kind));
  /** How to search v2 for this many schedules. */
  const legacySearch = async (count: number): Promise<Search> => {
    if (!lists.has('legacy')) {
      if (count <= few) return (name) => searchLegacy(api, name);
      const query = { limit, total: 'true', offset: 0 };
      const first = await orInParts(api({ path: '/schedules', query, schema: legacySchedules, bulk: true }));
      const isCheaper = first === null || (first.more && (first.total ?? 0) > (count + 1) * limit);
      if (isCheaper) return (name) => searchLegacy(api, name);
      lists.fill('legacy', completeList(api, first));
    }
    return () => lists('legacy');
  };
  const lookUp = async (name: string, legacy: Promise<Search>): Promise<Schedule> => {
    const answers = await Promise.allSettled([legacy.then((search) => search(name)), lists('shift-based')]);
    const candidates = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const schedule = pick(candidates, name, wording);
    const [failure] = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [asFailure(answer.reason)] : [],
    );
    if (schedule && (!failure || schedule.id === name)) return schedule;
    if (failure) throw schedule ? maybeAnother(schedule, failure) : failure;
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

/** Every schedule that the key can see. Rejects with a Failure. */
export async function listSchedules(api: Api): Promise<readonly ListedSchedule[]> {
  return listed((await Promise.all([readAllOf(api, 'legacy'), readAllOf(api, 'shift-based')])).flat());
}

async function readAllOf(api: Api, kind: 'legacy' | 'shift-based'): Promise<readonly Schedule[]> {
  if (kind === 'legacy') return listAll(api, legacyList);
  const list = (limit: number, bulk: boolean) =>
    listAll(api, { path: '/v3/schedules', query: { limit }, schema: shiftBasedSchedules, bulk });
  // "Not found" means that the account has no shift-based schedules at all.
  return (await orInParts(orNull(list(1_000, true)).then((all) => all ?? []))) ?? list(limit, false);
}

/** The list that can't be read may contain another schedule with this name. */
function maybeAnother({ id, name }: Schedule, cause: Failure): Failure {
  const message = `PagerDuty has a schedule named “${name}”, and may have another: one of its two lists of schedules could not be read. ${cause.message}`;
  return new Failure(
    message,
    `If ${id} is the one you mean, set \`schedule\` to that id. ${cause.fix}`.trim(),
    { cause },
  );
}

/** v2's whole list, given its first page. */
async function completeList(api: Api, first: OffsetPage<Schedule>): Promise<readonly Schedule[]> {
  return first.more ? [...first.items, ...(await listAll(api, { ...legacyList, from: limit }))] : first.items;
}

/** v2's schedule with this id, else those whose names contain this text. */
async function searchLegacy(api: Api, name: string): Promise<readonly Schedule[]> {
  if (isId(name)) {
    // PagerDuty answers 404 if there is none, and 400 if it is a shift-based one.
    const schedule = await orNull(api({ path: `/schedules/${name}`, schema: legacySchedule }), 400, 404);
    if (schedule) return [schedule];
  }
  return listAll(api, { ...legacyList, query: { query: name, limit } });
}
