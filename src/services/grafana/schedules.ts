import { HttpFailure } from '../../http/answer.ts';
import type { ListedSchedule, PerSchedule } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { listed, notFound, pick } from '../kit/lookup.ts';
import { once, oncePerKey, quiet } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { type List, readList } from './pages.ts';
import { type Schedule, schedule } from './wire.ts';

/** What an id looks like: `SBM7DV7BKFUYU`. */
const id = /^S[A-Z0-9]{12,}$/;

const wording = { service: 'Grafana', credential: 'token', hint: 'Check `schedule` and `grafana-token`.' };

/**
 * Up to this many schedules are looked up one at a time. Grafana works out who is on call for every schedule in a list:
 * a page of fifty takes 20 seconds, a single schedule by name a fraction of a second.
 */
const few = 10;

/** Finds schedules by exact name, then by id, each once per run: a few one at a time, many from the list. */
export function createLookup(api: Api): (names: readonly string[]) => PerSchedule<Schedule> {
  const list = once(() => readList(api, '/schedules/', schedule, { bulk: true }));
  const nearby = once(async () => {
    const { all } = await list();
    return all();
  });
  const alone = async (name: string) => {
    const schedule = await byNameOrId(api, name);
    if (schedule) return schedule;
    throw notFound(name, await nearby().catch(() => []), wording);
  };
  const find = oncePerKey(alone);
  return (names) => {
    const fresh = [...new Set(names)].filter((name) => !find.has(name));
    if (fresh.length > few) {
      const listed = quiet(inBulk(list, fresh.length));
      const inList = async (name: string) => pick(await listed, name, wording) ?? alone(name);
      for (const name of fresh) find.fill(name, inList(name));
    }
    return find;
  };
}

/** Every schedule that the token can see. Rejects with a Failure. */
export async function listSchedules(api: Api): Promise<readonly ListedSchedule[]> {
  return listed(await (await readList(api, '/schedules/', schedule)).all());
}

/**
 * The whole list, because part of it can't show whether two schedules share a name. Empty if reading it takes more
 * requests than looking up each schedule, or if it can't be read, which a single broken schedule can cause.
 */
async function inBulk(list: () => Promise<List<Schedule>>, count: number): Promise<readonly Schedule[]> {
  try {
    const { further, all } = await list();
    return further < count ? await all() : [];
  } catch (error) {
    // Each schedule's own request would fail in the same way.
    if (error instanceof HttpFailure && !error.tooMuch) throw error;
    return [];
  }
}

/** Looks up by exact name first, then by id. What looks like an id is tried as an id first, to save a request per run. */
async function byNameOrId(api: Api, name: string): Promise<Schedule | null> {
  const byName = async () => {
    const { first } = await readList(api, '/schedules/', schedule, { query: { name } });
    // Some databases ignore case, so the filter alone is not exact.
    const exact = first.filter((schedule) => schedule.name === name);
    return pick(exact, name, wording);
  };
  const byId = () => orNull(api({ path: `/schedules/${segment(name)}/`, schema: schedule }));
  const [first, second] = id.test(name) ? [byId, byName] : [byName, byId];
  return (await first()) ?? (await second());
}
