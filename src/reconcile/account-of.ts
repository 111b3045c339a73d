import { Failure } from '../failure.ts';
import type { Account, Person } from '../model.ts';
import type { Accounts } from '../people.ts';

/** Somebody's account where a target shows it, or `null` if none was found. */
export type AccountOf = (person: Person) => Account | null;

/** The accounts that were found in a directory. `null`: the target needs none. */
export function accountsIn(directory: string | null, accounts: Accounts): AccountOf {
  const identities = directory === null ? undefined : accounts.get(directory);
  return (person) => {
    const identity = identities?.get(person);
    return identity && !(identity instanceof Failure) && 'account' in identity ? identity.account : null;
  };
}
