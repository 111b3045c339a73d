import type { Person } from '../../model.ts';
import { type Api, orNull } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import { oncePerKey } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { unknownUser } from '../kit/person.ts';
import { segment } from '../kit/segment.ts';
import { page, type UserRef, user } from './wire.ts';

/** Users per page. FireHydrant allows no more. */
const size = 200;
/** So many users are asked for one by one. */
const few = 5;

/** Reads users, with their addresses and Slack ids. */
export interface Users {
  /** Reads many in the list of all users, if that takes fewer requests than to find each. */
  readonly load: (users: readonly UserRef[]) => Promise<void>;
  /** Somebody whom a shift names. */
  readonly find: (user: UserRef) => Promise<Person>;
  /** `null`: there is no such user. */
  readonly byId: (id: string) => Promise<Person | null>;
  readonly byEmail: (email: string) => Promise<Person | null>;
}

/** "Get a user" and "List users". */
export function createUsers(api: Api): Users {
  const byId = oncePerKey(async (id: string): Promise<Person | null> => {
    const found = await orNull(api({ path: `/users/${segment(id)}`, schema: user }));
    return found?.person ?? null;
  });
  const readPage = (number: number, query: string | null, bulk: boolean) => {
    const paging = { page: number, per_page: size };
    return api({ path: '/users', query: { ...paging, query }, schema: page(user), bulk });
  };
  let number: number | null = 1;
  let pages: number | null = null;
  /** Reads on in the list, until nobody is missing or asking for each takes no more requests. */
  const load = async (ids: readonly string[]) => {
    const missing = () => ids.filter((id) => !byId.has(id)).length;
    const left = () => (pages === null || number === null ? 1 : pages - number + 1);
    while (number !== null && missing() > Math.max(few, left())) {
      const read: Awaited<ReturnType<typeof readPage>> | null = await orInParts(readPage(number, null, true));
      for (const { id, person } of read?.items ?? []) if (!byId.has(id)) byId.fill(id, person);
      pages = read?.pages ?? null;
      // A list that goes back is not worth reading.
      number = read?.next && read.next > number ? read.next : null;
    }
  };
  let loading = Promise.resolve();
  return {
    byId,
    async byEmail(email) {
      const read = async (number: number) => readPage(number, email, false);
      // The search also finds names, and parts of addresses.
      const users = await readAll('FireHydrant’s list of users', 1, read);
      return users.find(({ person }) => person.email === email)?.person ?? null;
    },
    load(users) {
      // What one call finds, the next need not look for.
      loading = loading.then(() => load([...new Set(users.map(({ id }) => id))])).catch(() => {});
      return loading;
    },
    find: async ({ id, name }) => (await byId(id)) ?? { ...unknownUser(id), ...(name !== null && { name }) },
  };
}
