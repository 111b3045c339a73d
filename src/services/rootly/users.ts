import type { Person } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { oncePerKey } from '../kit/once.ts';
import { unknownUser } from '../kit/person.ts';
import { segment } from '../kit/segment.ts';
import { type Named, one, user } from './wire.ts';

/** The people that entries of lists refer to. */
export interface Users {
  /** Stores users that came with a list, by id. */
  readonly keep: (users: ReadonlyMap<string, Person>) => void;
  /** The person an entry names. A user that came with no list is looked up once. */
  readonly find: (who: Named) => Promise<Person>;
}

/** Reads users. One that no longer exists in Rootly is a person without an address. */
export function createUsers(api: Api): Users {
  const byId = oncePerKey(async (id: string) => {
    const known = await orNull(api({ path: `/v1/users/${segment(id)}`, schema: one(user) }));
    return known ?? unknownUser(id);
  });
  return {
    keep(users) {
      for (const [id, person] of users) byId.fill(id, person);
    },
    find: async (who) => ('other' in who ? who.other : byId(who.user)),
  };
}
