import {
  asFailure,
  type Directory,
  type Failure,
  type Identity,
  type LookUp,
  type Person,
  type ServiceName,
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
  if (name !== null && email !== null) return `${name} <${email}>`;
  return email ?? name ?? aliases[0] ?? 'somebody without a name';
}

/** Who is written down in `people` under one of these names. */
export function knownAs(names: readonly string[], known: readonly KnownPerson[]): KnownPerson | undefined {
  return known.find((entry) => names.some((name) => entry.names.includes(name.toLowerCase())));
}

/** What the directories said of people, by service. */
export type Accounts = ReadonlyMap<ServiceName, ReadonlyMap<Person, Identity>>;

/** The accounts of people in each of these services, which are asked side by side. */
export async function findAccounts(
  people: readonly Person[],
  services: readonly ServiceName[],
  directories: { directory(service: ServiceName): Promise<Directory> },
  known: readonly KnownPerson[],
): Promise<Accounts> {
  const found = [...new Set(services)].map(async (service) => {
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
  service: ServiceName,
  directory: Directory,
  known: readonly KnownPerson[],
): Promise<ReadonlyMap<Person, Identity>> {
  const lookUps = people.map((person) => [person, lookUp(person, service, known)] as const);
  const asked = lookUps.flatMap(([, wanted]) => wanted ?? []);
  const answers = asked.length === 0 ? [] : await directory.find(asked);
  return new Map(
    lookUps.map(([person, wanted]) => {
      const answer = wanted && answers[asked.indexOf(wanted)];
      return [person, answer ?? { unmapped: 'the pager gives no e-mail address for that' }];
    }),
  );
}

/** How to find somebody, or `null` if there is nothing to go by. */
function lookUp(person: Person, service: ServiceName, known: readonly KnownPerson[]): LookUp | null {
  const entry = knownAs(namesOf(person), known);
  const id = entry?.accounts[service] ?? person.accounts?.[service];
  if (id !== undefined) return { id };
  const emails = [...namesOf(person), ...(entry?.names ?? [])].filter((name) => name.includes('@'));
  return emails.length === 0 ? null : { emails: [...new Set(emails)] };
}
