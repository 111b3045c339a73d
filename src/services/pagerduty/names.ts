import { Failure } from '../../model.ts';
import { didYouMean } from '../../text/near.ts';
import { each } from '../each.ts';
import { answered, isId, type PagerdutyClient, queryOf } from './client.ts';
import { legacySchedule, legacySchedules, type Schedule, shiftBasedSchedules } from './wire.ts';

/** Finds schedules of both kinds by name or id. What is not found is a Failure in its place. */
export interface Names {
  find(schedules: readonly string[]): Promise<ReadonlyMap<string, Schedule | Failure>>;
}

/** As many as v2 gives at once. */
const limit = 100;
/** So many schedules are asked for one by one before it is worth a look at how many there are. */
const few = 2;

/**
 * Neither API lists the other's schedules, so both are asked, side by side. v3 lists a thousand at once; v2 a hundred,
 * so that there it is the whole list or one search for each name, whichever is fewer requests. Each name is looked up
 * once a run.
 */
export function scheduleNames(client: PagerdutyClient): Names {
  const known = new Map<string, Promise<Schedule>>();
  let shiftBased: Promise<readonly Schedule[]> | undefined;
  let legacy: Promise<readonly Schedule[]> | undefined;

  const allShiftBased = () => {
    shiftBased ??= client.list('/v3/schedules', { limit: 1_000 }, shiftBasedSchedules).catch((error) => {
      // The account has no shift-based schedules at all.
      if (answered(error, 404)) return [];
      throw error;
    });
    return shiftBased;
  };
  const allLegacy = () => {
    legacy ??= client.list('/schedules', { limit }, legacySchedules);
    return legacy;
  };
  const legacyOf = async (name: string): Promise<readonly Schedule[]> => {
    const byId = isId(name) ? await legacyWithId(client, name) : null;
    if (byId) return [byId];
    return client.list('/schedules', { query: name, limit }, legacySchedules);
  };
  /** How v2 is asked about so many schedules. */
  const legacyReader = async (count: number): Promise<typeof legacyOf> => {
    if (legacy) return allLegacy;
    if (count <= few) return legacyOf;
    const query = { limit, total: 'true', offset: 0 };
    const first = await client.get(`/schedules?${queryOf(query)}`, legacySchedules);
    if (first.more && (first.total ?? 0) > (count + 1) * limit) return legacyOf;
    legacy = first.more
      ? client
          .list('/schedules', { limit }, legacySchedules, limit)
          .then((rest) => [...first.entries, ...rest])
      : Promise.resolve(first.entries);
    return allLegacy;
  };
  const lookUp = async (name: string, reader: Promise<typeof legacyOf>): Promise<Schedule> => {
    const answers = await Promise.allSettled([reader.then((read) => read(name)), allShiftBased()]);
    const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const schedule = chosen(name, found);
    if (schedule) return schedule;
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
    const all = await Promise.all([allLegacy().catch(() => []), allShiftBased()]);
    throw unknown(name, all.flat());
  };
  return {
    find(schedules) {
      const missing = new Set(schedules.filter((name) => !known.has(name)));
      if (missing.size > 0) {
        const reader = legacyReader(missing.size);
        for (const name of missing) known.set(name, lookUp(name, reader));
      }
      return each(schedules, async (name) => known.get(name) ?? lookUp(name, legacyReader(1)));
    },
  };
}

/** v2's schedule with this id. PagerDuty answers 404 where there is none, and 400 where it is a shift-based one. */
async function legacyWithId(client: PagerdutyClient, id: string): Promise<Schedule | null> {
  return client.get(`/schedules/${id}`, legacySchedule).catch((error) => {
    if (answered(error, 400, 404)) return null;
    throw error;
  });
}

/** By exact name first, then by id; `null` if it is neither. Throws a Failure where a name is not enough. */
function chosen(name: string, found: readonly Schedule[]): Schedule | null {
  const byId = new Map(found.map((schedule) => [schedule.id, schedule]));
  const [first, ...others] = [...byId.values()].filter((schedule) => schedule.name === name);
  if (others.length === 0) return first ?? byId.get(name) ?? null;
  const ids = [first, ...others].map((schedule) => schedule?.id).join(', ');
  throw new Failure(
    `PagerDuty has more than one schedule with the name “${name}”.`,
    `Give the id in place of the name: ${ids}.`,
  );
}

function unknown(name: string, all: readonly Schedule[]): Failure {
  const message = `PagerDuty has no schedule with the name or id “${name}” that this key may see.`;
  if (all.length === 0) return new Failure(message, 'Check `schedule` and `pagerduty-token`.');
  const names = [...new Set(all.map((schedule) => schedule.name))];
  return new Failure(message, didYouMean(name, names));
}
