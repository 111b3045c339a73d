import type { Http } from '../../http/request.ts';
import { oncePerKey, oncePerRun, type PerKey } from '../kit/once.ts';
import { createClient, type Slack } from './client.ts';
import { SlackFailure } from './errors.ts';
import { type User, user } from './wire.ts';

/** Looks up people, each once per run. `null`: Slack has nobody like that. Rejects with a Failure. */
export interface Users {
  readonly byId: PerKey<string, User | null>;
  readonly byEmail: PerKey<string, User | null>;
  /** Looks up an id again. */
  readonly ask: (id: string) => Promise<User | null>;
  /** The names of those ids that Slack has mentioned so far. */
  readonly names: (ids: readonly string[]) => ReadonlyMap<string, string>;
  /** Remembers a user from another answer, so that they are not looked up. */
  readonly keep: (user: User) => void;
}

/** All users in Slack’s answers in this run, by id, from any workspace. */
export const knownUsers = oncePerRun((_: Http) => new Map<string, User>());

/** The workspace’s people. */
export const usersOf = oncePerRun((context: Slack): Users => {
  const api = createClient(context);
  const known = knownUsers(context.http);
  const unusable = new Map<string, User>();
  const remember = (one: User) => {
    const aliases = 'account' in one.identity ? (one.identity.account.aliases ?? []) : [];
    for (const id of [...aliases, one.id]) known.set(id, one);
  };
  const lookUp = async (method: string, args: Readonly<Record<string, string>>) => {
    const found = await api(method, args, user).catch(nobody);
    if (found) remember(found);
    return found;
  };
  const ask = (id: string) => lookUp('users.info', { user: id });
  const byId = oncePerKey(async (id: string) => known.get(id) ?? ask(id));
  const byEmail = oncePerKey(
    async (email: string) => (await lookUp('users.lookupByEmail', { email })) ?? unusable.get(email) ?? null,
  );
  return {
    byId,
    byEmail,
    ask,
    names: (ids) =>
      new Map(
        ids.flatMap((id) => {
          const { identity } = known.get(id) ?? {};
          return identity && 'account' in identity && identity.account.name !== null
            ? [[id, identity.account.name]]
            : [];
        }),
      ),
    keep(user) {
      remember(user);
      byId.fill(user.id, user);
      if (user.email === null) return;
      // Somebody else may have the same address and an active account: only Slack can tell.
      if ('account' in user.identity) byEmail.fill(user.email, user);
      else unusable.set(user.email, user);
    },
  };
});

/** Only Slack’s own “not found” means that there is nobody. */
function nobody(error: unknown): null {
  if (error instanceof SlackFailure && ['users_not_found', 'user_not_found'].includes(error.code))
    return null;
  throw error;
}
