import type { Person } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { oncePerKey } from '../kit/once.ts';
import { unknownUser } from '../kit/person.ts';
import { segment } from '../kit/segment.ts';
import { type Named, one, user } from './wire.ts';

/** Who the entries of lists are. */
export interface Users {
  /** Takes users by id, as they come with a list. */
  readonly keep: (users: ReadonlyMap<string, Person>) => void;
  /** Whom an entry names. A user who came with no list is asked for, once. */
  readonly find: (who: Named) => Promise<Person>;
}

/** Reads users. One whom Rootly no longer knows is a person without an address. */
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
