import type { Directory, Identity, LookUp } from '../../model.ts';
import { oncePerKey, type PerKey, quiet } from '../kit/once.ts';
import { createClient, type Slack } from './client.ts';
import { SlackFailure } from './errors.ts';
import { lazyPages } from './pages.ts';
import { type User, user, users } from './wire.ts';

/** So many people are looked up one by one; for more, the members of the workspace are read page by page. */
const fewPeople = 20;

/** The most that `users.list` gives at once. */
const pageSize = 1000;

/** What Slack says of ids and addresses; `null` where it knows nobody. */
interface Identities {
  readonly byId: PerKey<string, Identity | null>;
  readonly byEmail: PerKey<string, Identity | null>;
}

/** Finds people by member id or e-mail address, each of them once. */
export function createDirectory(context: Slack): Directory {
  const api = createClient(context);
  const lookUpUser = (method: string, args: Readonly<Record<string, string>>) =>
    api(method, args, user).then(({ identity }) => identity, nobody);
  const identities: Identities = {
    byId: oncePerKey((id) => lookUpUser('users.info', { user: id })),
    byEmail: oncePerKey((email) => lookUpUser('users.lookupByEmail', { email })),
  };
  const readPages = () =>
    lazyPages('Slack’s list of members', (cursor) =>
      api('users.list', { limit: pageSize, ...(cursor && { cursor }) }, users),
    )();
  return {
    find(lookUps) {
      const ready =
        lookUps.length > fewPeople ? quiet(readMembers(readPages(), lookUps, identities)) : Promise.resolve();
      return async (lookUp) => {
        await ready;
        return identify(lookUp, identities);
      };
    },
  };
}

async function identify(lookUp: LookUp, { byId, byEmail }: Identities): Promise<Identity> {
  if ('id' in lookUp) {
    return (await byId(lookUp.id)) ?? { unmapped: `Slack knows no member ${lookUp.id}` };
  }
  // Somebody who is known by one address is not looked up by another.
  const known = lookUp.emails.find(byEmail.has);
  for (const email of known === undefined ? lookUp.emails : [known, ...lookUp.emails]) {
    const identity = await byEmail(email);
    if (identity) return identity;
  }
  return { unmapped: `no active Slack account has the address ${lookUp.emails.join(' or ')}` };
}

/**
 * Reads pages of members until everybody is found, or those who are left take fewer look-ups than the pages so far. A page
 * that can’t be read ends it: then everybody left is looked up alone, which tells what is wrong.
 */
async function readMembers(
  pages: AsyncIterable<readonly User[]>,
  lookUps: readonly LookUp[],
  { byId, byEmail }: Identities,
): Promise<void> {
  const ids = new Set(lookUps.flatMap((lookUp) => ('id' in lookUp ? lookUp.id : [])));
  const emails = new Set(lookUps.flatMap((lookUp) => ('id' in lookUp ? [] : lookUp.emails)));
  const isLeft = (lookUp: LookUp) =>
    'id' in lookUp ? !byId.has(lookUp.id) : !lookUp.emails.some(byEmail.has);
  const unusable = new Map<string, Identity>();
  let left = lookUps;
  let count = 0;
  try {
    for await (const page of pages) {
      for (const { id, email, identity } of page) {
        if (ids.has(id)) byId.fill(id, identity);
        if (email === null || !emails.has(email)) continue;
        if ('account' in identity) byEmail.fill(email, identity);
        else unusable.set(email, identity);
      }
      left = left.filter(isLeft);
      count += 1;
      if (left.length <= count) return;
    }
  } catch {
    return;
  }
  // Only after the last page is it certain that nobody else has the address or the id.
  for (const lookUp of left) {
    if ('id' in lookUp) byId.fill(lookUp.id, null);
    else for (const email of lookUp.emails) byEmail.fill(email, unusable.get(email) ?? null);
  }
}

/** Only Slack’s own words for it mean that there is nobody. */
function nobody(error: unknown): null {
  if (error instanceof SlackFailure && ['users_not_found', 'user_not_found'].includes(error.code))
    return null;
  throw error;
}
