import { Failure, type Result } from '../failure.ts';
import type { Account, Identity, Person } from '../model.ts';
import { type Accounts, namesOf } from '../people.ts';

/** Somebody's account where a target shows it, or `null` if none was found. */
export type AccountOf = (person: Person) => Account | null;

/** The accounts that were found, by directory. `null`: the target needs none. */
export function accountsFound(accounts: Accounts): (directory: string | null) => AccountOf {
  const byDirectory = new Map([...accounts].map(([key, identities]) => [key, foundIn(identities)]));
  return (directory) => (directory === null ? undefined : byDirectory.get(directory)) ?? (() => null);
}

/** Somebody with several shifts is looked up once, so that they are found by name, too. */
function foundIn(identities: ReadonlyMap<Person, Result<Identity>>): AccountOf {
  const byPerson = new Map<Person, Account>();
  const byName = new Map<string, Account>();
  for (const [person, identity] of identities) {
    if (identity instanceof Failure || !('account' in identity)) continue;
    byPerson.set(person, identity.account);
    for (const name of namesOf(person)) byName.set(name, identity.account);
  }
  return (person) =>
    byPerson.get(person) ?? namesOf(person).flatMap((name) => byName.get(name) ?? [])[0] ?? null;
}
