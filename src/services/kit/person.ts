import { isAddress } from '../../http/wire.ts';
import type { AccountIds, Person } from '../../model.ts';

/** What a service says of somebody; empty words count as nothing. */
interface Said {
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** Other words for this person: user names, ids. */
  readonly aliases?: readonly (string | null | undefined)[];
  readonly accounts?: Readonly<Record<string, string | null | undefined>>;
}

/** Somebody as a service names them. What is no address is an alias, and never looked up as if it were an address. */
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

/** Somebody of whom a schedule has only an id that the service no longer knows. */
export function unknownUser(id: string): Person {
  return { email: null, name: `user ${id}`, aliases: [id] };
}
