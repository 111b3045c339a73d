import { HttpFailure } from '../../http/answer.ts';
import { Failure } from '../../model.ts';
import { didYouMean } from '../../text/near.ts';
import { segment } from '../kit/segment.ts';
import { type GrafanaClient, isNotFound } from './client.ts';
import { type Schedule, schedule } from './wire.ts';

/** What an id looks like: `SBM7DV7BKFUYU`. */
const id = /^S[A-Z0-9]{12,}$/;

/** Finds schedules by exact name, else by id. */
export interface Lookup {
  /** Asks for these schedules now, all in the fewest requests. */
  ask(schedules: readonly string[]): void;
  /** Asks for those of these that were not asked for yet. */
  askMissing(schedules: readonly string[]): void;
  /** The answer for one, who is on call as of when it was asked for last. Throws Failure. */
  find(schedule: string): Promise<Schedule>;
}

/** A look-up that remembers what it was asked for, so that one answer serves who is on call and the coming shifts. */
export function grafanaLookup(client: GrafanaClient): Lookup {
  const asked = new Map<string, Promise<Schedule>>();
  let names: Promise<readonly string[]> | undefined;
  const allNames = async () => {
    const { first, rest } = await client.list('/schedules/', {}, schedule);
    return [...first, ...(await rest())].map(({ name }) => name);
  };
  const find = async (name: string): Promise<Schedule> => {
    const found = await byNameOrId(client, name);
    if (found) return found;
    names ??= allNames().catch(() => []);
    throw unknownSchedule(name, await names);
  };
  const ask = (schedules: readonly string[]) => {
    const known = schedules.length > 1 ? inBulk(client, schedules) : Promise.resolve([]);
    for (const name of schedules) {
      const answer = known.then((all) => pick(all, name) ?? find(name));
      asked.set(name, answer);
    }
  };
  return {
    ask,
    askMissing: (schedules) => ask(schedules.filter((name) => !asked.has(name))),
    find: (name) => asked.get(name) ?? find(name),
  };
}

/**
 * The schedules on the first page of the list, and on all others where these are fewer requests than one for each
 * schedule still missing. What is missing in the end is asked for on its own, and so is everything where the list
 * can't be read, which one broken schedule is enough for.
 */
async function inBulk(client: GrafanaClient, names: readonly string[]): Promise<readonly Schedule[]> {
  try {
    const { first, further, rest } = await client.list('/schedules/', {}, schedule);
    const missing = names.filter((wanted) => !first.some(({ name, id }) => [name, id].includes(wanted)));
    return further > 0 && further <= missing.length ? [...first, ...(await rest())] : first;
  } catch (error) {
    // These would meet each schedule's own request just the same.
    const final = [null, 401, 403, 404, 429];
    if (error instanceof HttpFailure && final.includes(error.status)) throw error;
    return [];
  }
}

/** Asks by exact name first, then by id; what looks like an id the other way round, to save a request each run. */
async function byNameOrId(client: GrafanaClient, name: string): Promise<Schedule | null> {
  const byName = async () => {
    const list = await client.list('/schedules/', { name }, schedule);
    // Some databases do not tell upper and lower case apart, so the filter alone is not exact.
    return pick(
      list.first.filter((one) => one.name === name),
      name,
    );
  };
  const byId = () =>
    client.get(`/schedules/${segment(name)}/`, schedule).catch((error) => {
      if (isNotFound(error)) return null;
      throw error;
    });
  const [first, second] = id.test(name) ? [byId, byName] : [byName, byId];
  return (await first()) ?? (await second());
}

/** The one with this name, else with this id. Throws a Failure where several have the name. */
function pick(schedules: readonly Schedule[], name: string): Schedule | null {
  const named = schedules.filter((one) => one.name === name);
  if (named.length > 1) {
    const ids = named.map(({ id }) => id).join(' or ');
    const fix = `Give the id of the one that is meant in the place of the name: ${ids}.`;
    throw new Failure(`Grafana has ${named.length} schedules with the name “${name}”.`, fix);
  }
  return named[0] ?? schedules.find((one) => one.id === name) ?? null;
}

function unknownSchedule(name: string, names: readonly string[]): Failure {
  const message = `Grafana has no schedule with the name or id “${name}” that this token may see.`;
  if (names.length === 0) return new Failure(message, 'Check `schedule` and `grafana-token`.');
  return new Failure(message, didYouMean(name, names));
}
