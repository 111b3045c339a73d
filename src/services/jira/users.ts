import { Failure } from '../../failure.ts';
import type { HttpFailure } from '../../http/answer.ts';
import type { Person } from '../../model.ts';
import { knownAs } from '../../people.ts';
import { list } from '../../text/parsers.ts';
import { hasStatus } from '../kit/api.ts';
import { readTogether } from '../kit/bulk.ts';
import { once, oncePerKey, oncePerRun } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { person } from '../kit/person.ts';
import { type Client, createClient, type Jira } from './client.ts';
import { foundUsers, type JiraUser, permissions, type Responder, users } from './wire.ts';

/** A site’s accounts, each looked up once. */
export interface Users {
  /** Looks up these ids together, except those looked up before. `byId` waits for the answer. */
  readonly load: (ids: readonly string[]) => void;
  /** `null`: Jira has no such account. */
  readonly byId: (id: string) => Promise<JiraUser | null>;
  /** The address is in lower case. `null`: no account with it can be found. */
  readonly byEmail: (email: string) => Promise<JiraUser | null>;
  /** The person that a schedule names. A team or anything else gets its kind and id as the name. */
  readonly personOf: (responder: Responder) => Promise<Person>;
  /** What to do about people of whom only the account id is known; `null`: nothing. */
  readonly warningAbout: (people: readonly Person[]) => string | null;
}

/**
 * The most ids in one request. Jira accepts 200, but then the URL is longer than some proxies allow. Without `maxResults` it
 * would silently return only ten.
 */
const atOnce = 100;

/** The most accounts that the search considers, more than its default. */
const mostUsers = 1000;

/** Reads accounts by id, many at once, and by address. */
export const createUsers = oncePerRun((context: Jira) => openUsers(context, false));

/** The same for a site that may have no Jira: then people are known by account id alone. */
export const createUsersWithoutJira = oncePerRun((context: Jira) => openUsers(context, true));

function openUsers(context: Jira, mayLackJira: boolean): Users {
  const client = createClient(context);
  /** Why Jira can’t be asked. */
  let refusal: HttpFailure | null = null;
  const readAccounts = (accountId: readonly string[], bulk: boolean) =>
    readAll('Jira’s answer to GET /user/bulk', 0, async (startAt: number) => {
      const query = { accountId, maxResults: atOnce, ...(startAt > 0 && { startAt }) };
      const { values, isLast } = await client.jira({ path: '/user/bulk', query, schema: users, bulk });
      return { items: values, next: isLast ? null : startAt + (values.length || atOnce) };
    });
  const read = async (ids: readonly string[], bulk = false) => {
    const all = await readAccounts(ids, bulk).catch((error) => {
      if (!mayLackJira || !hasStatus(error, 403, 404)) throw error;
      refusal = error;
      return ids.map(onlyId);
    });
    return new Map(all.map((user) => [user.id, user]));
  };
  const byId = oncePerKey(async (id: string) => (await read([id])).get(id) ?? null);
  const checkPermission = once(() => checkBrowseUsers(client));
  return {
    load(ids) {
      const missing = [...new Set(ids)].filter((id) => !byId.has(id));
      const answerWith = readTogether(missing, read, atOnce);
      for (const id of missing)
        byId.fill(
          id,
          answerWith(id).then((answer) => answer.get(id) ?? null),
        );
    },
    byId,
    byEmail: oncePerKey(async (email: string) => {
      const user = await search(client, email).catch((error) => {
        throw mayLackJira && hasStatus(error, 403, 404) ? notSearched(email, error) : error;
      });
      if (user === null) await checkPermission();
      return user;
    }),
    async personOf({ type, id }) {
      return type === 'user'
        ? toPerson(id, await byId(id))
        : { ...person({ name: `${type} ${id}`.trim(), aliases: [id] }), isTeam: true };
    },
    warningAbout(people) {
      const nameless = people.filter(({ email, isTeam, aliases }) => !email && !isTeam && !isKnown(aliases));
      if (refusal === null || nameless.length === 0) return null;
      const ids = list(
        nameless.flatMap(({ aliases }) => aliases[0] ?? []),
        'and',
      );
      return `Jira does not say who has the account ${ids}. ${refusal.message} ${inPeople}`;
    },
  };

  function isKnown(names: readonly string[]): boolean {
    return knownAs(names, context.people) !== undefined;
  }
}

const inPeople =
  'Add the account id to `people`, with the address or the Slack member id: `5b2b0e011b3a756623f4e25e: U03BU00KGK4`. Or give the `jira-email` account access to Jira on this site.';

/** An account of which Jira tells nothing. */
function onlyId(id: string): JiraUser {
  return { id, name: null, email: null, active: true, type: 'atlassian' };
}

function notSearched(email: string, cause: HttpFailure): Failure {
  return new Failure(`${email} can’t be looked up. ${cause.message}`, inPeople, { cause });
}

/** The account ids among these responders. */
export function accountIds(responders: readonly Responder[]): readonly string[] {
  return responders.flatMap(({ type, id }) => (type === 'user' ? [id] : []));
}

/** The person with an account id. `user` is Jira’s record of the account, or `null` if it has none. */
export function toPerson(id: string, user: JiraUser | null): Person {
  return person({ email: user?.email, name: user?.name, aliases: [id], accounts: { jira: id } });
}

/** Why an account can’t be on call or get tickets, or `null`. */
export function whyUnusable({ id, active, type }: JiraUser): string | null {
  if (!active) return `the Jira account ${id} is deactivated`;
  if (type === 'app') return `the Jira account ${id} is an app`;
  if (type === 'customer') return `the Jira account ${id} is a customer of the portal`;
  return type === 'atlassian' ? null : `the Jira account ${id} is not a person’s (${type})`;
}

/**
 * The account with exactly this address, by Jira’s user search, or `null`.
 *
 * The search also matches the beginning of a name or an address, so its results are compared again. An account that hides
 * its address is found only by the whole address, and Jira does not say that this is why it matched. It is used if it is
 * the only one with a hidden address and its name can’t be the reason, because anybody can call themselves
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

/** Only letters and digits, because the search may ignore everything else. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without the permission to browse users, the search finds nobody at all and does not say why. */
async function checkBrowseUsers({ jira }: Client): Promise<void> {
  const query = { permissions: 'USER_PICKER' };
  const { mayBrowseUsers } = await jira({ path: '/mypermissions', query, schema: permissions });
  if (mayBrowseUsers) return;
  const fix =
    'Give the `jira-email` account the global permission “Browse users and groups” (Jira settings → System → Global permissions), or add Jira account ids to `people`.';
  throw new Failure('Jira finds nobody by e-mail address because this account may not browse users.', fix);
}
