import type { Person } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { once, oncePerKey } from '../kit/once.ts';
import { unknownUser } from '../kit/person.ts';
import { segment } from './client.ts';
import { user, users } from './wire.ts';

/** Looks up who is behind user names, all together. A user that is gone is a person without an address. */
export type FindUsers = (usernames: readonly string[]) => Promise<(username: string) => Person>;

/** Finds users, each once: the first by name if it is one alone, all others in the list, a single request. */
export function createUsers(api: Api): FindUsers {
  const list = once(async () => {
    const everybody = await api({ path: '/api-public/v2/user', schema: users });
    return new Map(everybody.map(({ username, person }) => [username.toLowerCase(), person]));
  });
  const byName = async (username: string) =>
    (await orNull(api({ path: `/api-public/v1/user/${segment(username)}`, schema: user })))?.person;
  const find = oncePerKey(async (username: string) => (await list()).get(username.toLowerCase()));
  let isFirst = true;
  return async (usernames) => {
    const [name, ...others] = new Set(usernames.filter((username) => !find.has(username)));
    if (name !== undefined && others.length === 0 && isFirst) find.fill(name, byName(name));
    if (name !== undefined) isFirst = false;
    const found = await Promise.all(usernames.map(async (name) => [name, await find(name)] as const));
    const people = new Map(found);
    return (username) => people.get(username) ?? unknownUser(username);
  };
}
