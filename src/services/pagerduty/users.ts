import type { Person } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { oncePerKey } from '../kit/once.ts';
import { person, userWithId } from '../kit/person.ts';
import { isId, listAll } from './client.ts';
import { oneUser, type User, users } from './wire.ts';

/** PagerDuty's users, as people. Every method rejects with a Failure. */
export interface Users {
  /** Somebody in a schedule. A user without an address there is looked up by id. A deleted user has none at all. */
  readonly person: (user: User | null) => Promise<Person>;
  readonly byId: (id: string) => Promise<Person | null>;
  readonly byEmail: (email: string) => Promise<Person | null>;
}

/** Finds users by id and by address. An id is looked up once per run. */
export function createUsers(api: Api): Users {
  const byId = oncePerKey(async (id: string) => {
    const user = await orNull(api({ path: `/users/${id}`, schema: oneUser }));
    return user && personOf(user);
  });
  return {
    byId,
    async person(user) {
      if (user === null) return person({ name: 'an entry without a user' });
      const inEntry = personOf(user);
      if (inEntry.email !== null || !isUser(user) || !isId(user.id)) return inEntry;
      return (await byId(user.id)) ?? inEntry;
    },
    async byEmail(email) {
      const query = { query: email, limit: 100 };
      const matches = await listAll(api, { path: '/users', query, schema: users });
      // The search also matches parts of names and addresses.
      return matches.map(personOf).find((match) => match.email === email.toLowerCase()) ?? null;
    },
  };
}

/**
 * A PagerDuty user as a person. Anything that is not a user (a team, a schedule) is a person without an address, so that
 * it is reported and never looked up.
 */
function personOf(user: User): Person {
  const { id, type, email } = user;
  const name = user.name || user.summary;
  if (!isUser(user)) return person({ name: `${type} ${name || id}`, aliases: [id] });
  return userWithId(id, { email, name });
}

function isUser({ type }: User): boolean {
  return type === undefined || type === 'user' || type === 'user_reference';
}
