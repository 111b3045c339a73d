import type { Person } from '../../model.ts';
import { segment } from '../kit/segment.ts';
import { isNotFound, type RootlyClient } from './client.ts';
import { type Named, one, user } from './wire.ts';

/** Who the entries of a list are. */
export interface RootlyPeople {
  /** Somebody by id, from the users that came with the list or an earlier one; anybody else is asked for, once. */
  find(who: Named, included: ReadonlyMap<string, Person>): Promise<Person>;
}

/** Reads users. One whom Rootly no longer knows is a person without an address. */
export function rootlyPeople(client: RootlyClient): RootlyPeople {
  const asked = new Map<string, Promise<Person>>();
  const ask = (id: string): Promise<Person> =>
    client.get(`/v1/users/${segment(id)}`, one(user)).catch((error) => {
      if (isNotFound(error)) return { email: null, name: `user ${id}`, aliases: [id] };
      throw error;
    });
  return {
    async find(who, included) {
      if ('other' in who) return who.other;
      const known = included.get(who.user);
      const person = known ? Promise.resolve(known) : (asked.get(who.user) ?? ask(who.user));
      asked.set(who.user, person);
      return person;
    },
  };
}
