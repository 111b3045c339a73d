import { Failure, type Result, settle } from './failure.ts';
import type { Directory, Identity, KnownPerson, LookUp, OnCall, Person } from './model.ts';

/** The names a source uses for somebody: the address first, then any others, in lower case. */
export function namesOf({ email, aliases }: Person): readonly string[] {
  return [email, ...aliases].filter((name) => name !== null).map((name) => name.toLowerCase());
}

/** Whether two people are the same: the same object, or they share a name that a source uses. */
export function isSame(one: Person, other: Person): boolean {
  const names = namesOf(other);
  return one === other || namesOf(one).some((name) => names.includes(name));
}

/** Everybody once, in the order of first mention. Takes linear time. */
export function distinct(people: readonly Person[]): readonly Person[] {
  const seen = new Set<unknown>();
  return people.filter((person) => {
    const words = [person, ...namesOf(person)];
    const isNew = !words.some((word) => seen.has(word));
    for (const word of words) seen.add(word);
    return isNew;
  });
}

/** Everybody in these answers, as far as they are known. */
export function peopleIn(...answers: readonly Result<OnCall>[]): readonly Person[] {
  return answers.flatMap((answer) => (answer instanceof Failure ? [] : answer.people));
}

/** How somebody appears in logs and errors: name and address. */
export function display({ name, email, aliases }: Person): string {
  if (saysSomething(name) && email !== null) return `${name} <${email}>`;
  return [email, name, ...aliases].find(saysSomething) ?? 'somebody without a name';
}

/** How people call somebody: the source's name, then `names`, then whatever else the source has. */
export function displayName({ name, email, aliases }: Person, ...names: readonly (string | null)[]): string {
  return [name, ...names, email, ...aliases].find(saysSomething) ?? 'somebody without a name';
}

/** Whether a name is usable. A source may give one of spaces or punctuation alone, or an empty one. */
function saysSomething(name: string | null): name is string {
  return name !== null && /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(name);
}

/** Whether a name is one of somebody's: an address, an alias, or the source's name for them. */
export function isNamed(person: Person, name: string): boolean {
  const wanted = name.toLowerCase();
  return namesOf(person).includes(wanted) || person.name?.toLowerCase() === wanted;
}

/** Somebody given by a plain name: an address, or an alias from `people`. */
export function personNamed(name: string): Person {
  return name.includes('@')
    ? { email: name.toLowerCase(), name: null, aliases: [] }
    : { email: null, name: null, aliases: [name] };
}

/** The `people` of a config file, as errors speak of them. */
export interface FilePeople {
  readonly path: string;
  /** A list of entries; otherwise a map by name, or nothing yet. */
  readonly isList: boolean;
  readonly people: readonly KnownPerson[];
}

/** What is known about who is who, apart from the services: `people`, and e-mail domains that replace others. */
export interface Known {
  readonly people: readonly KnownPerson[];
  readonly domains: ReadonlyMap<string, string>;
  /** What of that comes from a config file; `null`: there is none. */
  readonly file: FilePeople | null;
}

/** Every name of somebody, in lower case. Addresses in another domain come last. */
export function namesIn(person: Person, known: Known): readonly string[] {
  const names = [...namesOf(person), ...(entryOf(person, known)?.names ?? [])];
  return [...new Set([...names, ...moved(names, known)])];
}

/** These addresses, in the domains that replace theirs. */
function moved(names: readonly string[], { domains }: Known): readonly string[] {
  return names.flatMap((name) => {
    const at = name.lastIndexOf('@');
    const domain = at < 0 ? undefined : domains.get(name.slice(at + 1));
    return domain === undefined ? [] : [name.slice(0, at + 1) + domain];
  });
}

/** The entry of `people` for somebody: by name or account, else by their address in another domain. */
function entryOf(person: Person, known: Known): KnownPerson | undefined {
  const names = namesOf(person);
  return (
    knownAs(names, known.people) ?? withAccount(person, known) ?? knownAs(moved(names, known), known.people)
  );
}

/** The entry of `people` with an account that the source gives. The source may hide the address. */
function withAccount({ accounts = {} }: Person, { people }: Known): KnownPerson | undefined {
  const isTheirs =
    ([key, id]: [string, string]) =>
    (entry: KnownPerson) =>
      entry.accounts[key]?.toLowerCase() === id.toLowerCase();
  return Object.entries(accounts).flatMap((account) => people.find(isTheirs(account)) ?? [])[0];
}

/** The entry of `people` with one of these names. */
export function knownAs(names: readonly string[], known: readonly KnownPerson[]): KnownPerson | undefined {
  return known.find((entry) => names.some((name) => entry.names.includes(name.toLowerCase())));
}

/** The directories' answers about people, by directory. */
export type Accounts = ReadonlyMap<string, ReadonlyMap<Person, Result<Identity>>>;

/** Looks up people's accounts in the directories where they are needed, all directories in parallel. */
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
 * Looks up people's accounts in one directory: first in `people`, then what the source itself knows, then by address. All
 * of them are looked up in one call. If an account known to the source is unusable, the address is looked up instead.
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
  const identityOf = async (person: Person, lookUp: LookUp | null): Promise<Identity> => {
    const first = (lookUp && (await (await answers)?.(lookUp))) ?? null;
    if (first === null) return { unmapped: 'has no e-mail address to look up' };
    const other = 'account' in first || !isOfSource(person, key, known) ? null : byAddress(person, known);
    if (other === null) return withNear(first, person, lookUp, await directory);
    const second = await (await directory).find([other])(other);
    return 'account' in second ? second : first;
  };
  const identities = [...lookUps].map(
    async ([person, lookUp]) => [person, await settle(identityOf(person, lookUp))] as const,
  );
  return new Map(await Promise.all(identities));
}

/** Adds the address that is probably meant to what a directory says of one that it does not know. */
async function withNear(
  identity: Identity,
  person: Person,
  lookUp: LookUp | null,
  { near }: Directory,
): Promise<Identity> {
  const email = lookUp && 'emails' in lookUp ? lookUp.emails[0] : undefined;
  if (!near || email === undefined || 'account' in identity || identity.fix !== undefined) return identity;
  const found = await near(person, email).catch(() => null);
  return found === null ? identity : { ...identity, near: found };
}

/** The account that `people` gives somebody in one directory, or `null`. */
export function mappedAccount(person: Person, key: string, known: Known): string | null {
  return entryOf(person, known)?.accounts[key] ?? null;
}

/** How to look somebody up, or `null` if there is neither an account nor an address. */
function lookUpOf(person: Person, key: string, known: Known): LookUp | null {
  const entry = entryOf(person, known);
  const id = entry?.accounts[key] ?? person.accounts?.[key];
  return id === undefined ? byAddress(person, known) : { id };
}

function byAddress(person: Person, known: Known): LookUp | null {
  const emails = namesIn(person, known).filter((name) => name.includes('@'));
  return emails.length === 0 ? null : { emails };
}

/** Whether somebody is looked up by an account that only the source knows. */
function isOfSource(person: Person, key: string, known: Known): boolean {
  return entryOf(person, known)?.accounts[key] === undefined && person.accounts?.[key] !== undefined;
}
