import { once, oncePerRun } from '../kit/once.ts';
import type { Slack } from './client.ts';
import { createOneTryClient } from './one-try.ts';
import { knownUsers, usersOf } from './users.ts';
import { user, users } from './wire.ts';

/** The most that `users.list` gives at once. */
const pageSize = 1000;

/**
 * What members are called: by id, and by address for whoever else Slack spoke of. All that are asked for together cost one
 * request: for a single member theirs, else a page of all of them, which may not have everybody. Rejects with a Failure.
 */
export const memberNames = oncePerRun((context: Slack) => {
  const { keep } = usersOf(context);
  const api = createOneTryClient(context);
  const known = knownUsers(context.http);
  const unknown = new Set<string>();
  const load = once(async () => {
    // The other targets ask in the same moment.
    await Promise.resolve();
    const [id, ...others] = unknown;
    if (id === undefined) return;
    if (others.length === 0) return keep(await api('users.info', { user: id }, user));
    const { items } = await api('users.list', { limit: pageSize }, users);
    for (const user of items) keep(user);
  });
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    for (const id of ids) if (!known.has(id)) unknown.add(id);
    if (unknown.size > 0) await load();
    const named = [...known].flatMap(([id, { email, identity }]) => {
      const name = 'account' in identity ? identity.account.name : null;
      return name === null ? [] : [[id, name] as const, ...(email === null ? [] : [[email, name] as const])];
    });
    return new Map(named);
  };
});
