import {
  asFailure,
  type Directory,
  type DirectoryName,
  type Failure,
  type Identity,
  type LookUp,
  type Person,
} from './model.ts';
import type { KnownPerson } from './settings/people-map.ts';

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
export function called({ name, email, aliases }: Person, ...names: readonly (string | null)[]): string {
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

/** What the directories said of people, by service. */
export type Accounts = ReadonlyMap<DirectoryName, ReadonlyMap<Person, Identity>>;

/** The accounts of people in the services where they shall be shown, which are asked side by side. */
export async function findAccounts(
  wanted: ReadonlyMap<DirectoryName, readonly Person[]>,
  directories: { directory(service: DirectoryName): Promise<Directory> },
  known: Known,
): Promise<Accounts> {
  const found = [...wanted].map(async ([service, people]) => {
    const asked = directories
      .directory(service)
      .then((directory) => identify(people, service, directory, known));
    return [service, await asked.catch((error) => broken(people, asFailure(error)))] as const;
  });
  return new Map(await Promise.all(found));
}

/** Nobody could be looked up, and why. */
function broken(people: readonly Person[], failure: Failure): ReadonlyMap<Person, Identity> {
  return new Map(people.map((person) => [person, { failure }]));
}

/**
 * The accounts of people in one service: by `people` first, then what the source itself knows, then the
 * directory by address, which is asked once for all of them.
 */
export async function identify(
  people: readonly Person[],
  service: DirectoryName,
  directory: Directory,
  known: Known,
): Promise<ReadonlyMap<Person, Identity>> {
  const lookUps = new Map(people.map((person) => [person, lookUp(person, service, known)]));
  const asked = [...lookUps.values()].filter((wanted) => wanted !== null);
  const answers = asked.length === 0 ? [] : await directory.find(asked);
  const byLookUp = new Map(asked.map((wanted, index) => [wanted, answers[index]]));
  return new Map(
    [...lookUps].map(([person, wanted]) => [
      person,
      (wanted && byLookUp.get(wanted)) ?? { unmapped: 'the pager gives no e-mail address for that' },
    ]),
  );
}

/** How to find somebody, or `null` if there is nothing to go by. */
function lookUp(person: Person, service: DirectoryName, known: Known): LookUp | null {
  const entry = entryOf(person, known);
  const id = entry?.accounts[service] ?? person.accounts?.[service];
  if (id !== undefined) return { id };
  const emails = namesIn(person, known).filter((name) => name.includes('@'));
  return emails.length === 0 ? null : { emails };
}
