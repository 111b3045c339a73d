import { Failure } from '../../model.ts';
import { didYouMean } from '../../text/near.ts';
import { each } from '../each.ts';
import { segment } from '../kit/segment.ts';
import { isNotFound, type RootlyClient } from './client.ts';
import { one, type Schedule, schedule } from './wire.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Schedules in one page. */
const size = 100;

/** The schedules of an organisation. */
export interface RootlySchedules {
  /** The id of each, by name or id; each is looked for once. One that isn't found is a Failure with near names. */
  find(names: readonly string[]): Promise<ReadonlyMap<string, string | Failure>>;
}

/**
 * Finds schedules by exact name, then by id. One alone is asked for by name, or by id if it looks like one; for
 * several the list is read, which mostly is a single page.
 */
export function rootlySchedules(client: RootlyClient): RootlySchedules {
  const known = new Map<string, Promise<string>>();
  let all: Promise<readonly Schedule[]> | undefined;
  const list = () => {
    all ??= client.list('/v1/schedules', schedule, [], size).then(({ entries }) => entries);
    return all;
  };
  const search = async (name: string, alone: boolean): Promise<string> => {
    if (alone) {
      const found = uuid.test(name) ? await byId(client, name) : await byName(client, name);
      if (found) return found.id;
    }
    // Read for near names as well, and because also a name may look like an id.
    const listed = alone ? await list().catch(() => []) : await list();
    const found = pick(listed, name);
    if (!found) throw unknown(name, listed);
    return found.id;
  };
  return {
    find(names) {
      const fresh = names.filter((name) => !known.has(name));
      for (const name of fresh) known.set(name, search(name, fresh.length === 1));
      return each(names, async (name) => known.get(name) ?? search(name, true));
    },
  };
}

/** The filter may find more than the exact name, so its answers are compared again. */
async function byName(client: RootlyClient, name: string): Promise<Schedule | null> {
  const query = [['filter[name]', name]] as const;
  return pick((await client.list('/v1/schedules', schedule, query, size)).entries, name);
}

async function byId(client: RootlyClient, id: string): Promise<Schedule | null> {
  return client.get(`/v1/schedules/${segment(id)}`, one(schedule)).catch((error) => {
    if (isNotFound(error)) return null;
    throw error;
  });
}

/** The one with that name, else with that id. Throws a Failure where several have the name. */
function pick(all: readonly Schedule[], name: string): Schedule | null {
  const named = all.filter((one) => one.name === name);
  const ids = [...new Set(named.map(({ id }) => id))];
  if (ids.length > 1) {
    const fix = `Name the one that is meant by its id: ${ids.join(' or ')}.`;
    throw new Failure(`Rootly has ${ids.length} schedules named “${name}”.`, fix);
  }
  return named[0] ?? all.find(({ id }) => id.toLowerCase() === name.toLowerCase()) ?? null;
}

function unknown(name: string, all: readonly Schedule[]): Failure {
  const message = `Rootly has no schedule with the name or id “${name}” that this key may see.`;
  if (all.length === 0) return new Failure(message, 'Check `schedule` and `rootly-token`.');
  const names = all.map(({ name }) => name);
  return new Failure(message, didYouMean(name, names));
}
