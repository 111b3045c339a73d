import { Failure } from '../../failure.ts';
import type { Person } from '../../model.ts';
import { display } from '../../people.ts';
import { type Api, orNull } from '../kit/api.ts';
import { findUser } from '../kit/find-user.ts';
import { isUuid } from '../kit/lookup.ts';
import { oncePerKey } from '../kit/once.ts';
import { unknownUser } from '../kit/person.ts';
import { segment } from '../kit/segment.ts';
import { listAll } from './list.ts';
import { type Named, oneUser, type User, users } from './wire.ts';

/** Datadog's users, as people. Its methods reject with a Failure. */
export interface Users {
  /** Stores users that came with an answer. */
  readonly keep: (users: readonly User[]) => void;
  /** The person an answer names. A user that did not come with it is looked up once. */
  readonly person: (who: Named) => Promise<Person>;
  /** The user whom one of somebody's names belongs to, an address or an id; `null`: nobody. */
  readonly find: (person: Person) => Promise<Person | null>;
}

/** Reads users. One that no longer exists in Datadog is a person without an address. */
export function createUsers(api: Api): Users {
  const byId = oncePerKey((id: string) =>
    orNull(api({ path: `/api/v2/users/${segment(id)}`, schema: oneUser })),
  );
  const byEmail = async (email: string) => {
    const found = await listAll(api, { path: '/api/v2/users', query: { filter: email }, schema: users });
    // The filter also matches parts of names and addresses. Of two accounts, the one in use counts.
    const own = found.filter(({ person }) => person.email === email);
    return own.find(({ disabled }) => !disabled) ?? own[0] ?? null;
  };
  return {
    keep(users) {
      for (const user of users) byId.fill(user.id, user);
    },
    async person(who) {
      if ('other' in who) return who.other;
      return (await byId(who.user))?.person ?? unknownUser(who.user);
    },
    async find(person) {
      const user = await findUser(person, { isId: isUuid, byId, byEmail });
      if (!user?.disabled) return user?.person ?? null;
      const fix = 'Enable the user in Datadog, or hand over to somebody else.';
      throw new Failure(`${display(user.person)} is disabled in Datadog and can’t be on call.`, fix);
    },
  };
}
