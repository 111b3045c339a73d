import { shape, text } from '../../http/wire.ts';
import { orNull } from '../kit/api.ts';
import type { Client } from './client.ts';

/** What to do about an account that is suspended. */
export const suspendedFix = 'Unsuspend the account, or map another login in `people`.';

/** A user: https://docs.github.com/rest/users/users. `suspended_at` is there only where the account is suspended. */
const account = shape({ suspended_at: text }, ({ suspended_at }) => Boolean(suspended_at));

/**
 * Whether an account is suspended. GitHub adds such people to a team, and assigns them to issues, without an error and
 * without effect.
 */
export async function isSuspended(client: Client, username: string): Promise<boolean> {
  const asked = client.call({ route: 'GET /users/{username}', parameters: { username }, schema: account });
  return (await orNull(asked, 403, 404)) ?? false;
}
