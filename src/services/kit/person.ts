import { isAddress } from '../../http/wire.ts';
import type { AccountIds, Person } from '../../model.ts';

/** What a service says about somebody. Empty strings count as missing. */
interface Said {
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** Other names for this person: user names, ids. */
  readonly aliases?: readonly (string | null | undefined)[];
  readonly accounts?: Readonly<Record<string, string | null | undefined>>;
}

/** Somebody as a service describes them. An “address” that is not one becomes an alias, and is never looked up as one. */
export function person({ email, name, aliases = [], accounts = {} }: Said): Person {
  const address = email && isAddress(email) ? email.toLowerCase() : null;
  const words = [...aliases, address === null ? email : null].flatMap((word) => word || []);
  const known = Object.entries(accounts).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return {
    email: address,
    name: name || null,
    aliases: [...new Set(words)],
    ...(known.length > 0 && { accounts: Object.fromEntries(known) satisfies AccountIds }),
  };
}

/** Somebody of whom a schedule has only an id that no longer exists in the service. */
export function unknownUser(id: string): Person {
  return { email: null, name: `user ${id}`, aliases: [id] };
}

/** A user with an id of the service. Without a name and an address, the id stands for both. */
export function userWithId(id: string, said: Omit<Said, 'aliases'>): Person {
  const known = person({ ...said, aliases: [id] });
  return known.email === null && known.name === null ? { ...known, name: unknownUser(id).name } : known;
}

/** First and last name as one, as far as there are any. */
export function fullName(...parts: readonly (string | null | undefined)[]): string {
  return parts.flatMap((part) => part?.trim() || []).join(' ');
}
