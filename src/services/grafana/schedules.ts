import { HttpFailure } from '../../http/answer.ts';
import type { PerSchedule } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { notFound, pick } from '../kit/lookup.ts';
import { once, oncePerKey } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { readList, readMany } from './pages.ts';
import { type Schedule, schedule } from './wire.ts';

/** What an id looks like: `SBM7DV7BKFUYU`. */
const id = /^S[A-Z0-9]{12,}$/;

const wording = { service: 'Grafana', credential: 'token', hint: 'Check `schedule` and `grafana-token`.' };

/** Finds schedules by exact name, else by id, each once a run, and many in the fewest requests. */
export function createLookup(api: Api): (names: readonly string[]) => PerSchedule<Schedule> {
  const all = once(async () => (await readList(api, '/schedules/', schedule)).all());
  const alone = async (name: string) => {
    const schedule = await byNameOrId(api, name);
    if (schedule) return schedule;
    // The list is only for near names.
    throw notFound(name, await all().catch(() => []), wording);
  };
  const find = oncePerKey(alone);
  return (names) => {
    const fresh = names.filter((name) => !find.has(name));
    if (fresh.length > 1) {
      const listed = inBulk(api, fresh);
      const inList = async (name: string) => pick(await listed, name, wording) ?? alone(name);
      for (const name of fresh) find.fill(name, inList(name));
    }
    return find;
  };
}

/**
 * The schedules of the list. What is missing in the end is asked for on its own, and so is everything where the list
 * can't be read, which one broken schedule is enough for.
 */
async function inBulk(api: Api, names: readonly string[]): Promise<readonly Schedule[]> {
  const missingIn = (first: readonly Schedule[]) =>
    names.filter((name) => !first.some((schedule) => [schedule.name, schedule.id].includes(name))).length;
  try {
    return await readMany(api, '/schedules/', schedule, missingIn);
  } catch (error) {
    // These would meet each schedule's own request just the same.
    const final = [null, 401, 403, 404, 429];
    if (error instanceof HttpFailure && final.includes(error.status)) throw error;
    return [];
  }
}

/** Asks by exact name first, then by id; what looks like an id the other way round, to save a request each run. */
async function byNameOrId(api: Api, name: string): Promise<Schedule | null> {
  const byName = async () => {
    const { first } = await readList(api, '/schedules/', schedule, { name });
    // Some databases do not tell upper and lower case apart, so the filter alone is not exact.
    const exact = first.filter((schedule) => schedule.name === name);
    return pick(exact, name, wording);
  };
  const byId = () => orNull(api({ path: `/schedules/${segment(name)}/`, schema: schedule }));
  const [first, second] = id.test(name) ? [byId, byName] : [byName, byId];
  return (await first()) ?? (await second());
}
