import type { Directory, Identity, LookUp } from '../../model.ts';
import { nearestAddress } from '../../text/near-address.ts';
import { once, quiet } from '../kit/once.ts';
import { createClient, type Slack } from './client.ts';
import { createOneTryClient } from './one-try.ts';
import { lazyPages } from './pages.ts';
import { type Users, usersOf } from './users.ts';
import { type User, users } from './wire.ts';

/** Up to this many people are looked up one by one. For more, the workspace’s member list is read page by page. */
const fewPeople = 20;

/** So many people get a suggestion: comparing addresses takes time. */
const mostSuggestions = 10;

/** The largest page of `users.list`. */
const pageSize = 1000;

/** Finds people by member id or e-mail address, each once. */
export function createDirectory(context: Slack): Directory {
  const api = createClient(context);
  const known = usersOf(context);
  const readPages = () =>
    lazyPages('Slack’s list of members', (cursor) =>
      api('users.list', { limit: pageSize, ...(cursor && { cursor }) }, users),
    )();
  /** Those on the first page who can be tagged, with their addresses. */
  const firstPage = once(async () => {
    const { items } = await createOneTryClient(context)('users.list', { limit: pageSize }, users);
    // Who is on it needs no look-up for a name.
    for (const member of items) known.keep(member);
    return items.flatMap(({ email, identity }) =>
      email !== null && 'account' in identity ? [{ email, name: identity.account.name }] : [],
    );
  });
  let suggestions = 0;
  return {
    find(lookUps) {
      const ready =
        lookUps.length > fewPeople ? quiet(readMembers(readPages(), lookUps, known)) : Promise.resolve();
      return async (lookUp) => {
        await ready;
        return identify(lookUp, known);
      };
    },
    async near({ name }, email) {
      suggestions += 1;
      if (suggestions > mostSuggestions) return null;
      const members = await firstPage();
      const namesake = members.filter((member) => name !== null && member.name === name);
      if (namesake.length === 1) return namesake[0]?.email ?? null;
      return nearestAddress(
        email,
        members.map((member) => member.email),
      );
    },
  };
}

async function identify(lookUp: LookUp, { byId, byEmail }: Users): Promise<Identity> {
  if ('id' in lookUp) {
    const { team, id } = parted(lookUp.id);
    const user = await byId(id);
    if (!user) return { unmapped: `Slack has no member ${id}` };
    const isElsewhere = team !== null && !user.teams?.includes(team);
    return isElsewhere
      ? { unmapped: `the Slack account ${id} is not in the workspace ${team}` }
      : user.identity;
  }
  // Somebody already found by one address is not looked up by another.
  const known = lookUp.emails.find(byEmail.has);
  for (const email of known === undefined ? lookUp.emails : [known, ...lookUp.emails]) {
    const user = await byEmail(email);
    if (user) return user.identity;
  }
  return { unmapped: `has no active Slack account (looked up ${lookUp.emails.join(' and ')})` };
}

/** An account as pagers give it: `T060R4BHN/U03BU00KGK4`, or only a member id. */
function parted(account: string): { readonly team: string | null; readonly id: string } {
  const [team, id] = account.split('/');
  return id === undefined ? { team: null, id: account } : { team: team ?? null, id };
}

/**
 * Reads pages of members until everybody is found, or the rest take fewer look-ups than the pages so far. The rest are then
 * looked up one by one: not being on a page proves nothing, because pages may hide addresses, end early or fail.
 */
async function readMembers(
  pages: AsyncIterable<readonly User[]>,
  lookUps: readonly LookUp[],
  { byId, byEmail, keep }: Users,
): Promise<void> {
  const ids = new Set(lookUps.flatMap((lookUp) => ('id' in lookUp ? parted(lookUp.id).id : [])));
  const emails = new Set(lookUps.flatMap((lookUp) => ('id' in lookUp ? [] : lookUp.emails)));
  const isLeft = (lookUp: LookUp) =>
    'id' in lookUp ? !byId.has(parted(lookUp.id).id) : !lookUp.emails.some(byEmail.has);
  let left = lookUps;
  let count = 0;
  try {
    for await (const page of pages) {
      for (const user of page) if (ids.has(user.id) || emails.has(user.email ?? '')) keep(user);
      left = left.filter(isLeft);
      count += 1;
      if (left.length <= count || hidesAddresses(page)) return;
    }
  } catch {
    // The look-ups will say what is wrong.
  }
}

/** Whether a page has full members, none of them with an address: the token can’t see addresses. */
function hidesAddresses(page: readonly User[]): boolean {
  const full = page.filter(({ identity }) => 'account' in identity);
  return full.length > 0 && full.every(({ email }) => email === null);
}
