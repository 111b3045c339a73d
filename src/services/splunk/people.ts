import type { Person } from '../../model.ts';
import { isNotFound, type SplunkClient, segment } from './client.ts';
import { user, users } from './wire.ts';

/** Who is behind user names. */
export interface SplunkPeople {
  /** Everybody of these, by user name. A user that is gone is a person without an address. Throws Failure. */
  find(usernames: readonly string[]): Promise<ReadonlyMap<string, Person>>;
}

/** Looks users up, each once: the first by name if it is one alone, all others in the list, a single request. */
export function splunkPeople(client: SplunkClient): SplunkPeople {
  const known = new Map<string, Promise<Person | null>>();
  let list: Promise<ReadonlyMap<string, Person>> | undefined;
  const all = () => {
    list ??= client
      .get('/api-public/v2/user', users)
      .then((all) => new Map(all.map(({ username, ...person }) => [username.toLowerCase(), person])));
    return list;
  };
  const one = (username: string) =>
    client.get(`/api-public/v1/user/${segment(username)}`, user).then(
      ({ username: _, ...person }) => person,
      (error) => {
        if (isNotFound(error)) return null;
        throw error;
      },
    );
  return {
    async find(usernames) {
      const fresh = [...new Set(usernames)].filter((name) => !known.has(name));
      const inList = known.size > 0 || fresh.length > 1;
      for (const name of fresh) {
        known.set(name, inList ? all().then((all) => all.get(name.toLowerCase()) ?? null) : one(name));
      }
      const found = usernames.map(async (username) => {
        const person = await known.get(username);
        return [username, person ?? { email: null, name: null, aliases: [username] }] as const;
      });
      return new Map(await Promise.all(found));
    },
  };
}
