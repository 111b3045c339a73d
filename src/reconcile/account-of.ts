import { Failure } from '../failure.ts';
import type { Account, Person } from '../model.ts';
import { type Accounts, namesOf } from '../people.ts';

/** Somebody's account where a target shows it, or `null` if none was found. */
export type AccountOf = (person: Person) => Account | null;

/**
 * The accounts that were found in a directory. `null`: the target needs none. Somebody with several shifts is looked up once,
 * so that they are found by name, too.
 */
export function accountsIn(directory: string | null, accounts: Accounts): AccountOf {
  const identities = directory === null ? undefined : accounts.get(directory);
  const found = [...(identities ?? [])].flatMap(([person, identity]) =>
    !(identity instanceof Failure) && 'account' in identity ? [[person, identity.account] as const] : [],
  );
  const byPerson = new Map(found);
  const byName = new Map(
    found.flatMap(([person, account]) => namesOf(person).map((name) => [name, account] as const)),
  );
  return (person) =>
    byPerson.get(person) ?? namesOf(person).flatMap((name) => byName.get(name) ?? [])[0] ?? null;
}
