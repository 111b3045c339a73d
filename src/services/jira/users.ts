import { Failure } from '../../failure.ts';
import type { Person } from '../../model.ts';
import { once, oncePerKey, oncePerRun } from '../kit/once.ts';
import { chunks } from '../kit/pages.ts';
import { person } from '../kit/person.ts';
import { type Client, createClient, type Jira } from './client.ts';
import { foundUsers, type JiraUser, permissions, type Responder, users } from './wire.ts';

/** The accounts of a site, each asked for once. */
export interface Users {
  /** Asks for these ids together, except those that were asked for before; `byId` waits for the answer. */
  readonly load: (ids: readonly string[]) => void;
  /** `null`: Jira knows no such account. */
  readonly byId: (id: string) => Promise<JiraUser | null>;
  /** `null`: no account with that address (in lower case) can be found. */
  readonly byEmail: (email: string) => Promise<JiraUser | null>;
  /** Whom a schedule names. What is no person goes by its kind and id. */
  readonly personOf: (responder: Responder) => Promise<Person>;
}

/**
 * So many ids go into one request. Jira takes 200, which makes an address longer than some proxies allow; without
 * `maxResults` it would answer with ten of them and leave out the rest in silence.
 */
const atOnce = 100;

/** The most accounts that the search goes through; by default it goes through fewer. */
const mostUsers = 1000;

/** Reads accounts by id, many at once, and by address. */
export const createUsers = oncePerRun((context: Jira): Users => {
  const client = createClient(context);
  const read = (accountId: readonly string[]) =>
    client.jira({ path: '/user/bulk', query: { accountId, maxResults: atOnce }, schema: users });
  const byId = oncePerKey(async (id: string) => (await read([id])).get(id) ?? null);
  const checkPermission = once(() => checkBrowseUsers(client));
  return {
    load(ids) {
      const missing = [...new Set(ids)].filter((id) => !byId.has(id));
      for (const some of chunks(missing, atOnce)) {
        const answer = read(some);
        const userOf = async (id: string) => (await answer).get(id) ?? null;
        for (const id of some) byId.fill(id, userOf(id));
      }
    },
    byId,
    byEmail: oncePerKey(async (email: string) => {
      const user = await search(client, email);
      if (user === null) await checkPermission();
      return user;
    }),
    async personOf({ type, id }) {
      return type === 'user'
        ? toPerson(id, await byId(id))
        : person({ name: `${type} ${id}`.trim(), aliases: [id] });
    },
  };
});

/** The account ids among those whom schedules name. */
export function accountIds(responders: readonly Responder[]): readonly string[] {
  return responders.flatMap(({ type, id }) => (type === 'user' ? [id] : []));
}

/** Somebody by account id, with what Jira says of that account: `null` where it knows none. */
export function toPerson(id: string, user: JiraUser | null): Person {
  return person({ email: user?.email, name: user?.name, aliases: [id], accounts: { jira: id } });
}

/** Why an account can’t be given any work, or `null`. */
export function whyUnusable({ id, active, type }: JiraUser): string | null {
  if (!active) return `the Jira account ${id} is deactivated`;
  if (type === 'app') return `the Jira account ${id} is an app`;
  if (type === 'customer') return `the Jira account ${id} is a customer of the portal`;
  return type === 'atlassian' ? null : `the Jira account ${id} is no person’s (${type})`;
}

/**
 * The account with exactly this address, by Jira’s user search, or `null`.
 *
 * The search takes the beginning of a name or of an address, so its results are compared again. An account that hides
 * its address is found by the whole address only, and Jira does not say that this is why it was found. It is taken if
 * it is the only one of that kind and its name can’t be the reason, since anybody may call themselves
 * `ana@example.com`.
 */
async function search({ jira }: Client, email: string): Promise<JiraUser | null> {
  const query = { query: email, maxResults: mostUsers };
  const hits = await jira({ path: '/user/search', query, schema: foundUsers });
  const same = hits.filter((hit) => hit.email === email);
  if (same.length > 0) return same.find((hit) => whyUnusable(hit) === null) ?? same[0] ?? null;
  const [only, ...others] = hits.filter((hit) => hit.email === null);
  return only && others.length === 0 && !letters(only.name ?? '').includes(letters(email)) ? only : null;
}

/** A search may ignore what is between the letters. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without the permission to browse users, the search finds nobody at all and does not say why. */
async function checkBrowseUsers({ jira }: Client): Promise<void> {
  const query = { permissions: 'USER_PICKER' };
  const { mayBrowseUsers } = await jira({ path: '/mypermissions', query, schema: permissions });
  if (mayBrowseUsers) return;
  const fix =
    'Give the account of `jira-email` the global permission “Browse users and groups” (Jira settings → System → Global permissions), or write the Jira account ids into `people`.';
  throw new Failure('Jira finds nobody by address, since this account may not browse users.', fix);
}
