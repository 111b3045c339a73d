import { Failure } from '../../model.ts';
import { didYouMean } from '../../text/near.ts';
import { segment } from '../kit/segment.ts';
import { answered, type JiraClient } from './client.ts';
import { listAll } from './list.ts';
import { type Schedule, schedule } from './wire.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The schedules of a site. */
export interface Schedules {
  /** The one with that name or id, asked for once. Throws a Failure that lists near names if there is none. */
  find(name: string): Promise<Schedule>;
}

/** Finds schedules by exact name, then by id; what looks like an id is asked the other way round. */
export function jsmSchedules(client: JiraClient): Schedules {
  const found = new Map<string, Promise<Schedule>>();
  let names: Promise<readonly string[] | null> | undefined;
  const search = async (name: string) => {
    const ways = uuid.test(name) ? [byId, byName] : [byName, byId];
    for (const way of ways) {
      const schedule = await way(client, name);
      if (schedule) return schedule;
    }
    names ??= listAll(client, '/schedules', schedule).then(
      (all) => all.map(({ name }) => name),
      () => null,
    );
    throw unknown(name, await names);
  };
  return {
    find(name) {
      const asked = found.get(name) ?? search(name);
      found.set(name, asked);
      return asked;
    },
  };
}

/**
 * The filter ignores case and takes a `*` at the end for anything, so its answers are compared again: as written
 * first, then in whatever case.
 */
async function byName(client: JiraClient, name: string): Promise<Schedule | null> {
  const all = await listAll(client, '/schedules', schedule, { query: name });
  const exact = all.filter((one) => one.name === name);
  const same = exact.length > 0 ? exact : all.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  if (same.length > 1) {
    const ids = same.map(({ id }) => id).join(' or ');
    const fix = `Name the one that is meant by its id: ${ids}.`;
    throw new Failure(`Jira Service Management has ${same.length} schedules named “${name}”.`, fix);
  }
  return same[0] ?? null;
}

/** What can’t be an id is refused in one of these ways. */
function byId({ operations }: JiraClient, id: string): Promise<Schedule | null> {
  return operations({ path: `/schedules/${segment(id)}`, schema: schedule }).catch((error) => {
    if (answered(error, 400, 404, 422)) return null;
    throw error;
  });
}

function unknown(name: string, names: readonly string[] | null): Failure {
  const message = `Jira Service Management shows this account no schedule with the name or id “${name}”.`;
  const silence =
    'Schedules that the account of `jira-email` may not see are left out in silence: make it a member of the schedule’s team.';
  if (names === null) return new Failure(message, `Check \`schedule\`. ${silence}`);
  if (names.length === 0) return new Failure(message, `It sees none at all. ${silence}`);
  return new Failure(message, `${didYouMean(name, names)} ${silence}`);
}
