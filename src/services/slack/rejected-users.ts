import { SlackFailure } from './errors.ts';
import type { Users } from './users.ts';
import type { User, UserGroup } from './wire.ts';

/** Errors about a list of members that do not say who is meant. */
const nameless = new Set(['invalid_users', 'failed_for_some_users']);

/** The most members that are looked up. */
const mostAsked = 50;

/** Rethrows the error with everybody whom Slack may mean, because Slack names nobody. */
export async function rejectedUsers(
  error: unknown,
  ids: readonly string[],
  group: UserGroup,
  { ask }: Pick<Users, 'ask'>,
): Promise<never> {
  if (!(error instanceof SlackFailure && nameless.has(error.code))) throw error;
  const reasons = await Promise.all(
    ids.slice(0, mostAsked).map(async (id) => {
      const user = await ask(id).catch(() => undefined);
      if (user === undefined) return null;
      if (user === null) return `Slack has no member ${id}`;
      return 'unmapped' in user.identity ? user.identity.unmapped : reasonOutside(user, group);
    }),
  );
  const words = reasons.filter((reason) => reason !== null).join('; ');
  throw words === '' ? error : error.because(words);
}

/** Why somebody can’t be in a user group of another workspace. `null`: nothing is known against it. */
export function reasonOutside(user: User | undefined, { handle, team }: UserGroup): string | null {
  if (!user?.teams || team === null || user.teams.includes(team)) return null;
  return `the Slack account ${user.id} is not a member of the workspace ${team}, where the user group “${handle}” is (Slack Connect?)`;
}
