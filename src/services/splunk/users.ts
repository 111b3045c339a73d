import type { Person } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import { once, oncePerKey } from '../kit/once.ts';
import { unknownUser } from '../kit/person.ts';
import { nameSegment } from './client.ts';
import { user, users } from './wire.ts';

/** The people behind user names. */
export interface Users {
  /** Looks them up all at once. A user that no longer exists is a person without an address. */
  readonly find: (usernames: readonly string[]) => Promise<(username: string) => Person>;
  /** The user with this address or user name, or `null`. */
  readonly search: (name: string) => Promise<Person | null>;
}

/**
 * Finds users, each once: a single first one by name, all others in the list, which is one request. If the list of the
 * whole organisation is too much for the service, each is looked up by name.
 */
export function createUsers(api: Api): Users {
  const list = once(() => orInParts(readList(api)));
  const byName = async (username: string) =>
    (await orNull(api({ path: `/api-public/v1/user/${nameSegment(username)}`, schema: user })))?.person;
  const find = oncePerKey(async (username: string) => {
    const everybody = await list();
    return everybody ? everybody.get(username.toLowerCase()) : byName(username);
  });
  let isFirst = true;
  const findAll: Users['find'] = async (usernames) => {
    const [name, ...others] = new Set(usernames.filter((username) => !find.has(username)));
    if (name !== undefined && others.length === 0 && isFirst) find.fill(name, byName(name));
    if (name !== undefined) isFirst = false;
    const found = await Promise.all(usernames.map(async (name) => [name, await find(name)] as const));
    const people = new Map(found);
    return (username) => people.get(username) ?? unknownUser(username);
  };
  const search: Users['search'] = async (name) => {
    if (!name.includes('@')) return (await byName(name)) ?? null;
    const email = name.toLowerCase();
    // Whatever the filter matches.
    const found = await api({ path: '/api-public/v2/user', query: { email: name }, schema: users });
    return found.find(({ person }) => person.email === email)?.person ?? null;
  };
  return { find: findAll, search };
}

async function readList(api: Api): Promise<ReadonlyMap<string, Person>> {
  const everybody = await api({ path: '/api-public/v2/user', schema: users, bulk: true });
  return new Map(everybody.map(({ username, person }) => [username.toLowerCase(), person]));
}
