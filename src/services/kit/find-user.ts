import type { Person } from '../../model.ts';

/** How a service finds a user. `null`: there is none. */
interface Finders<T> {
  /** Whether a name looks like an id of the service. Others are never asked for as one. */
  readonly isId: (name: string) => boolean;
  readonly byId: (id: string) => Promise<T | null>;
  /** The user with exactly this address, which is in lower case. */
  readonly byEmail: (email: string) => Promise<T | null>;
}

/** The user whom one of somebody's names belongs to: the address, or else another one. `null`: nobody. */
export async function findUser<T>(
  { email, aliases }: Person,
  { isId, byId, byEmail }: Finders<T>,
): Promise<T | null> {
  for (const name of [email ?? [], aliases].flat()) {
    const byAddress = name.includes('@') ? byEmail : null;
    const found = isId(name) ? await byId(name) : await byAddress?.(name.toLowerCase());
    if (found) return found;
  }
  return null;
}
