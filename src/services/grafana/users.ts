import type { Person, Shift } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { oncePerKey } from '../kit/once.ts';
import { unknownUser } from '../kit/person.ts';
import { segment } from '../kit/segment.ts';
import { readMany } from './pages.ts';
import { type FinalShift, type User, user } from './wire.ts';

/** Up to this many people are looked up one at a time. For more, the list of users may take fewer requests. */
const fewPeople = 2;

/** The people behind the user ids in schedules, each looked up once. */
export interface Users {
  /** Reads many people at once, if that takes fewer requests. Never rejects. */
  readonly prepare: (ids: readonly string[]) => Promise<void>;
  /** Finds one person. A user that no longer exists in Grafana has only the id. */
  readonly find: (id: string) => Promise<Person>;
  /**
   * The shifts with what is known of their users beyond an address, such as their Slack accounts. Only whoever has no
   * address is looked up for that. Never rejects.
   */
  readonly complete: (shifts: readonly FinalShift[]) => Promise<readonly Shift[]>;
}

/** Finds users from the list or one at a time, whichever takes fewer requests. */
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
      for (const { id, person } of users ?? []) find.fill(id, person);
    } catch {
      // Each user is then looked up separately, and that reports what is wrong.
    }
  };
  const complete: Users['complete'] = async (shifts) => {
    const hidden = shifts.flatMap(({ user, person }) => (user !== null && person.email === null ? user : []));
    await prepare(hidden);
    return Promise.all(
      shifts.map(async ({ user, person, from, until }) => {
        const isKnown = user !== null && (person.email === null || find.has(user));
        return { person: isKnown ? await find(user).catch(() => person) : person, from, until };
      }),
    );
  };
  return { find, prepare, complete };
}
