import type { Person } from '../../model.ts';
import { segment } from '../kit/segment.ts';
import { type GrafanaClient, isNotFound } from './client.ts';
import { unknownUser, user } from './wire.ts';

/** So many people are asked for one by one; for more, the list of users may be fewer requests. */
const fewPeople = 2;

/** The people behind the ids that schedules give, each asked for once. */
export interface Users {
  /** Reads many people together, where that is fewer requests. Never throws. */
  prepare(ids: readonly string[]): Promise<void>;
  /** Throws Failure. Somebody whom Grafana does not know is only the id. */
  find(id: string): Promise<Person>;
}

/** Users, by the list or one by one, whichever is fewer requests. */
export function grafanaUsers(client: GrafanaClient): Users {
  const known = new Map<string, Promise<Person>>();
  const ask = (id: string) =>
    client.get(`/users/${segment(id)}/`, user).then(
      ({ person }) => person,
      (error) => {
        if (isNotFound(error)) return unknownUser(id);
        throw error;
      },
    );
  return {
    find(id) {
      const person = known.get(id) ?? ask(id);
      known.set(id, person);
      return person;
    },
    async prepare(ids) {
      const missing = () => [...new Set(ids)].filter((id) => !known.has(id));
      if (missing().length <= fewPeople) return;
      try {
        const { first, further, rest } = await client.list('/users/', {}, user);
        for (const { id, person } of first) known.set(id, Promise.resolve(person));
        if (further === 0 || further > missing().length) return;
        for (const { id, person } of await rest()) known.set(id, Promise.resolve(person));
      } catch {
        // They are asked for one by one, which tells what is wrong.
      }
    },
  };
}
