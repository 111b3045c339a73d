import { isAddress } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import { answered, isId, type PagerdutyClient } from './client.ts';
import { oneUser, type User, users } from './wire.ts';

/** PagerDuty's users. All of it throws Failure. */
export interface PagerdutyUsers {
  /** A user as a person; who has no address here is asked for by id, and who is deleted has none at all. */
  person(user: User | null): Promise<Person>;
  byId(id: string): Promise<Person | null>;
  byEmail(email: string): Promise<Person | null>;
}

/** Users by id and by address; each is asked for once. */
export function pagerdutyUsers(client: PagerdutyClient): PagerdutyUsers {
  const known = new Map<string, Promise<Person | null>>();
  const byId = (id: string) => {
    const asked =
      known.get(id) ??
      client.get(`/users/${id}`, oneUser).then(personOf, (error) => {
        if (answered(error, 404)) return null;
        throw error;
      });
    known.set(id, asked);
    return asked;
  };
  return {
    byId,
    async person(user) {
      if (user === null) return { email: null, name: 'an entry without a user', aliases: [] };
      const person = personOf(user);
      if (person.email !== null || !isUser(user) || !isId(user.id)) return person;
      return (await byId(user.id)) ?? person;
    },
    async byEmail(email) {
      const found = await client.list('/users', { query: email, limit: 100 }, users);
      // The search takes a part of a name or of an address as well.
      const exact = found.map(personOf).find((person) => person.email === email.toLowerCase());
      return exact ?? null;
    },
  };
}

/**
 * What PagerDuty says of somebody, as a person. What is no user (a team, a schedule) is a person without an address,
 * so that it is reported and never looked up.
 */
function personOf(user: User): Person {
  const { id, type, email } = user;
  const name = user.name || user.summary || null;
  if (!isUser(user)) return { email: null, name: `${type} ${name ?? id}`, aliases: [id] };
  const address = email && isAddress(email) ? email.toLowerCase() : null;
  return { email: address, name: name ?? (address === null ? `PagerDuty user ${id}` : null), aliases: [id] };
}

function isUser({ type }: User): boolean {
  return type === undefined || type === 'user' || type === 'user_reference';
}
