import * as z from 'zod/mini';
import { Failure } from '../../model.ts';
import type { JiraClient } from './client.ts';
import { search } from './search.ts';
import { type JiraUser, user } from './user.ts';

/** The accounts of a site, each of them asked for once. All of it throws Failure. */
export interface JiraUsers {
  /** Asks for these ids together, those that were asked for before left out; `byId` waits for the answer. */
  load(ids: readonly string[]): void;
  /** `null`: Jira knows no such account. */
  byId(id: string): Promise<JiraUser | null>;
  /** `null`: no account with that address is to be found. */
  byEmail(email: string): Promise<JiraUser | null>;
}

const bulk = z.pipe(
  z.object({ values: z.array(user) }),
  z.transform(({ values }) => new Map(values.map((user) => [user.id, user]))),
);

/**
 * So many ids go into one request. Jira takes 200, of which the address would be longer than some proxies allow;
 * without `maxResults` it would answer with ten of them and leave out the rest in silence.
 */
const atOnce = 100;

/** Reads accounts by id, many at once, and by address. */
export function jiraUsers(client: JiraClient): JiraUsers {
  const known = new Map<string, Promise<JiraUser | null>>();
  const searched = new Map<string, Promise<JiraUser | null>>();
  let seesUsers: Promise<void> | undefined;
  const load = (ids: readonly string[]) => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    for (let start = 0; start < missing.length; start += atOnce) {
      const some = missing.slice(start, start + atOnce);
      const query = new URLSearchParams(some.map((id): [string, string] => ['accountId', id]));
      query.set('maxResults', String(atOnce));
      const answer = client.jira({ path: `/user/bulk?${query}`, schema: bulk });
      for (const id of some)
        known.set(
          id,
          answer.then((users) => users.get(id) ?? null),
        );
    }
  };
  return {
    load,
    async byId(id) {
      load([id]);
      return (await known.get(id)) ?? null;
    },
    byEmail(email) {
      const found =
        searched.get(email) ??
        search(client, email).then(async (user) => {
          if (user !== null) return user;
          seesUsers ??= mayBrowseUsers(client);
          await seesUsers;
          return null;
        });
      searched.set(email, found);
      return found;
    },
  };
}

const permissions = z.object({
  permissions: z.object({ USER_PICKER: z.object({ havePermission: z.boolean() }) }),
});

/** The search finds nobody at all for whom may not browse users, and says nothing about that. */
async function mayBrowseUsers(client: JiraClient): Promise<void> {
  const path = '/mypermissions?permissions=USER_PICKER';
  const { USER_PICKER } = (await client.jira({ path, schema: permissions })).permissions;
  if (USER_PICKER.havePermission) return;
  const fix =
    'Give the account of `jira-email` the global permission “Browse users and groups” (Jira settings → System → Global permissions), or write the Jira account ids into `people`.';
  throw new Failure('Jira finds nobody by address, since this account may not browse users.', fix);
}
