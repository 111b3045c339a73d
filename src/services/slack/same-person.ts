import type { Account } from '../../model.ts';
import { SlackFailure } from './errors.ts';
import type { Users } from './users.ts';
import type { User } from './wire.ts';

/** Returns the id of the account that an id belongs to, if known, or the id itself. */
export type OwnId = (id: string) => string;

/** For when nobody has more than one id. */
export const itself: OwnId = (id) => id;

/** Replaces ids by those of their accounts, without duplicates, sorted. */
export function owned(ids: readonly string[], ownId: OwnId): readonly string[] {
  return [...new Set(ids.map(ownId))].sort();
}

/**
 * Finds out which of these ids belong to one of the accounts. In an Enterprise Grid organization a person may have two ids,
 * and Slack may show either, so shown ids that match no account are looked up. Rejects with a Failure.
 */
export async function recognise(
  users: Pick<Users, 'byId'>,
  shown: readonly string[],
  accounts: readonly Account[],
): Promise<OwnId> {
  const own = new Map<string, string>();
  for (const { id, aliases = [] } of accounts) {
    const ids = [id, ...aliases];
    // Two accounts may be the same person, found by two addresses.
    const first = ids.map((one) => own.get(one)).find((known) => known !== undefined) ?? id;
    for (const one of ids) own.set(one, first);
  }
  const others = shown.filter((id) => !own.has(id));
  const isGrid =
    accounts.some(({ aliases }) => aliases) || [...own.keys(), ...others].some((id) => id.startsWith('W'));
  const asked = isGrid
    ? await Promise.all([...new Set(others)].map(async (id) => [id, await ask(users, id)] as const))
    : [];
  for (const [id, user] of asked) {
    const account = accounts.find((one) => user && isSame(one, user));
    if (account) own.set(id, own.get(account.id) ?? account.id);
  }
  return (id) => own.get(id) ?? id;
}

async function ask({ byId }: Pick<Users, 'byId'>, id: string): Promise<User | null> {
  return byId(id).catch((error) => {
    if (error instanceof SlackFailure && error.code === 'user_not_visible') return null;
    throw error;
  });
}

/** Whether this user is the account’s owner, by id or address. */
function isSame({ id, aliases = [], email }: Account, { identity }: User): boolean {
  if (!('account' in identity)) return false;
  const other = identity.account;
  const ids = [other.id, ...(other.aliases ?? [])];
  return [id, ...aliases].some((one) => ids.includes(one)) || (email !== null && email === other.email);
}
