import { type Result, settle } from './failure.ts';
import type { Directory, Identity, KnownPerson, LookUp, Person } from './model.ts';

/** What a source calls somebody: the address first, then any other names, in lower case. */
export function namesOf({ email, aliases }: Person): readonly string[] {
  return [email, ...aliases].filter((name) => name !== null).map((name) => name.toLowerCase());
}

/** Whether two people are the same: one and the same entry, or they share a name that a source uses. */
export function isSame(one: Person, other: Person): boolean {
  const names = namesOf(other);
  return one === other || namesOf(one).some((name) => names.includes(name));
}

/** Everybody once, in the order of first mention. */
export function distinct(people: readonly Person[]): readonly Person[] {
  return people.filter((person, index) => people.findIndex((other) => isSame(person, other)) === index);
}

/** What is said of somebody in logs and errors. */
export function display({ name, email, aliases }: Person): string {
  if (saysSomething(name) && email !== null) return `${name} <${email}>`;
  return [email, name, ...aliases].find(saysSomething) ?? 'somebody without a name';
}

/** What somebody is called among people: by the source's name, by others that are known, else by what it has. */
export function displayName({ name, email, aliases }: Person, ...names: readonly (string | null)[]): string {
  return [name, ...names, email, ...aliases].find(saysSomething) ?? 'somebody without a name';
}

/** A source may give a name of blanks or signs alone, or an empty one. */
function saysSomething(name: string | null): name is string {
  return name !== null && /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(name);
}

/** Whether somebody goes by a name: an address, an alias, or what a source calls them. */
export function isNamed(person: Person, name: string): boolean {
  const wanted = name.toLowerCase();
  return namesOf(person).includes(wanted) || person.name?.toLowerCase() === wanted;
}

/** Somebody by a plain name: an address, or an alias that stands in `people`. */
export function personNamed(name: string): Person {
  return name.includes('@')
    ? { email: name.toLowerCase(), name: null, aliases: [] }
    : { email: null, name: null, aliases: [name] };
}

/** What is known of who is who, beside the services: `people`, and domains that stand for others. */
export interface Known {
  readonly people: readonly KnownPerson[];
  readonly domains: ReadonlyMap<string, string>;
}

/** Every name that somebody is known by, addresses in another domain at last, all in lower case. */
export function namesIn(person: Person, known: Known): readonly string[] {
  const names = [...namesOf(person), ...(entryOf(person, known)?.names ?? [])];
  return [...new Set([...names, ...moved(names, known)])];
}

/** These addresses in the domains that stand for theirs. */
function moved(names: readonly string[], { domains }: Known): readonly string[] {
  return names.flatMap((name) => {
    const at = name.lastIndexOf('@');
    const domain = at < 0 ? undefined : domains.get(name.slice(at + 1));
    return domain === undefined ? [] : [name.slice(0, at + 1) + domain];
  });
}

/** What `people` says of somebody: under a name of theirs, else under their address in another domain. */
function entryOf(person: Person, known: Known): KnownPerson | undefined {
  const names = namesOf(person);
  return knownAs(names, known.people) ?? knownAs(moved(names, known), known.people);
}

/** Who is written down in `people` under one of these names. */
export function knownAs(names: readonly string[], known: readonly KnownPerson[]): KnownPerson | undefined {
  return known.find((entry) => names.some((name) => entry.names.includes(name.toLowerCase())));
}

/** What the directories said of people, by directory. */
export type Accounts = ReadonlyMap<string, ReadonlyMap<Person, Result<Identity>>>;

/** The accounts of people in the directories where they are shown, which are asked side by side. */
export async function findAccounts(
  wanted: ReadonlyMap<string, readonly Person[]>,
  directories: { readonly directory: (key: string) => Promise<Directory> },
  known: Known,
): Promise<Accounts> {
  const identities = [...wanted].map(
    async ([key, people]) => [key, await identify(people, key, directories.directory(key), known)] as const,
  );
  return new Map(await Promise.all(identities));
}

/**
 * The accounts of people in one directory: by `people` first, then what the source itself knows, then by address. It is
 * asked once for all of them.
 */
export async function identify(
  people: readonly Person[],
  key: string,
  directory: Promise<Directory>,
  known: Known,
): Promise<ReadonlyMap<Person, Result<Identity>>> {
  const lookUps = new Map(people.map((person) => [person, lookUpOf(person, key, known)]));
  const asked = [...lookUps.values()].filter((lookUp) => lookUp !== null);
  const answers = asked.length === 0 ? null : directory.then(({ find }) => find(asked));
  const identityOf = async (lookUp: LookUp | null): Promise<Identity> =>
    (lookUp && (await answers)?.(lookUp)) ?? { unmapped: 'the pager gives no e-mail address for that' };
  const identities = [...lookUps].map(
    async ([person, lookUp]) => [person, await settle(identityOf(lookUp))] as const,
  );
  return new Map(await Promise.all(identities));
}

/** How to find somebody, or `null` if there is nothing to go by. */
function lookUpOf(person: Person, key: string, known: Known): LookUp | null {
  const entry = entryOf(person, known);
  const id = entry?.accounts[key] ?? person.accounts?.[key];
  if (id !== undefined) return { id };
  const emails = namesIn(person, known).filter((name) => name.includes('@'));
  return emails.length === 0 ? null : { emails };
}
