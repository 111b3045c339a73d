import { asFailure, type Directory, type Identity, type LookUp } from '../../model.ts';
import type { SlackClient } from './client.ts';
import { SlackFailure } from './errors.ts';
import { listUsers, lookUpUser } from './users.ts';

/** So many people are looked up one by one; for more, the members of the workspace are read page by page. */
const fewPeople = 20;

/** Finds people by member id or e-mail address, each of them once. */
export function slackDirectory(client: SlackClient): Directory {
  /** What Slack says of an id or an address; `null` where it knows nobody. */
  const known = new Map<string, Promise<Identity | null>>();
  const once = (method: string, args: Record<string, string>): Promise<Identity | null> => {
    const [key = ''] = Object.values(args);
    const answer =
      known.get(key) ??
      lookUpUser(client, method, args).then(
        ({ identity }) => identity,
        (error: unknown) => (isNotFound(error) ? null : { failure: asFailure(error) }),
      );
    known.set(key, answer);
    return answer;
  };
  const find = async (lookUp: LookUp): Promise<Identity> => {
    if ('id' in lookUp) {
      return (
        (await once('users.info', { user: lookUp.id })) ?? { unmapped: `Slack knows no member ${lookUp.id}` }
      );
    }
    // Whom the pages told already is not asked for by another address.
    const told = lookUp.emails.find((email) => known.has(email));
    const order = told === undefined ? lookUp.emails : [told, ...lookUp.emails];
    for (const email of order) {
      const identity = await once('users.lookupByEmail', { email });
      if (identity) return identity;
    }
    return { unmapped: `no active Slack account has the address ${lookUp.emails.join(' or ')}` };
  };
  return {
    async find(lookUps) {
      const people = lookUps.map((lookUp) => ('id' in lookUp ? [lookUp.id] : lookUp.emails));
      if (people.length > fewPeople) await readMembers(client, people, known);
      return Promise.all(lookUps.map(find));
    },
  };
}

/**
 * Reads pages of members until everybody is found, or the rest is fewer look-ups than pages so far. A page that
 * can't be read ends it: then they are looked up one by one, which tells what is wrong.
 */
async function readMembers(
  client: SlackClient,
  people: readonly (readonly string[])[],
  known: Map<string, Promise<Identity | null>>,
): Promise<void> {
  const wanted = new Set(people.flat());
  const unusable = new Map<string, Identity>();
  let left = people;
  let pages = 0;
  try {
    for await (const members of listUsers(client)) {
      for (const { id, email, identity } of members) {
        if (wanted.has(id)) known.set(id, Promise.resolve(identity));
        if (email === null || !wanted.has(email)) continue;
        if ('account' in identity) known.set(email, Promise.resolve(identity));
        else unusable.set(email, identity);
      }
      left = left.filter((names) => !names.some((name) => known.has(name)));
      pages += 1;
      if (left.length <= pages) return;
    }
  } catch {
    return;
  }
  // Only after the last page it is known that nobody else has the address or the id.
  for (const name of left.flat()) known.set(name, Promise.resolve(unusable.get(name) ?? null));
}

function isNotFound(error: unknown): boolean {
  return error instanceof SlackFailure && ['users_not_found', 'user_not_found'].includes(error.code);
}
