import type { Person } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { oncePerKey } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { user } from './wire.ts';

/** Reads users. */
export interface Users {
  /** `null`: there is no such user. */
  readonly byId: (id: string) => Promise<User | null>;
  readonly byEmail: (email: string) => Promise<User | null>;
  /** Somebody whom an entry names. If the entry gives no address, they are looked up once. */
  readonly complete: (person: Person) => Promise<Person>;
}

/** A user of ilert. */
export interface User {
  readonly person: Person;
  /** Only watches: can't be on call. */
  readonly isStakeholder: boolean;
}

/** "Find a user" and "Find a user by email address". */
export function createUsers(api: Api): Users {
  const byId = oncePerKey((id: string) => orNull(api({ path: `/users/${segment(id)}`, schema: user })));
  return {
    byId,
    async byEmail(email) {
      const path = '/users/search-email';
      const found = await orNull(api({ method: 'POST', path, body: { email }, schema: user, isRead: true }));
      // It is a search, and only this very person may be put on call.
      return found?.person.email === email ? found : null;
    },
    async complete(person) {
      const [id] = person.aliases;
      if (person.email !== null || id === undefined || !isUserId(id)) return person;
      return (await byId(id))?.person ?? person;
    },
  };
}

/** Whether a word looks like a user's id: a number. */
export function isUserId(word: string): boolean {
  return /^\d+$/.test(word);
}
