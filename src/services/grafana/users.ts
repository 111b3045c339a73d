import type { Person } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { oncePerKey } from '../kit/once.ts';
import { unknownUser } from '../kit/person.ts';
import { segment } from '../kit/segment.ts';
import { readMany } from './pages.ts';
import { type User, user } from './wire.ts';

/** So many people are asked for one by one; for more, the list of users may be fewer requests. */
const fewPeople = 2;

/** The people behind the ids that schedules give, each asked for once. */
export interface Users {
  /** Reads many people together, where that is fewer requests. Never rejects. */
  readonly prepare: (ids: readonly string[]) => Promise<void>;
  /** Somebody whom Grafana no longer knows is only the id. */
  readonly find: (id: string) => Promise<Person>;
}

/** Users, by the list or one by one, whichever is fewer requests. */
export function createUsers(api: Api): Users {
  const find = oncePerKey(async (id: string) => {
    const known = await orNull(api({ path: `/users/${segment(id)}/`, schema: user }));
    return known?.person ?? unknownUser(id);
  });
  const prepare = async (ids: readonly string[]) => {
    const fresh = [...new Set(ids)].filter((id) => !find.has(id));
    if (fresh.length <= fewPeople) return;
    const missingIn = (first: readonly User[]) =>
      fresh.filter((id) => !first.some((user) => user.id === id)).length;
    try {
      const users = await readMany(api, '/users/', user, missingIn);
      for (const { id, person } of users) find.fill(id, person);
    } catch {
      // They are asked for one by one, which shows what is wrong.
    }
  };
  return { find, prepare };
}
