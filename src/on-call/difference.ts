import type { Person } from '../model.ts';
import { distinct, identify, type Known, namesIn } from '../people.ts';
import type { Services } from '../services/connect.ts';

/** Two lists of the people on call at one time, as two pagers have them. */
export interface Pair {
  readonly source: readonly Person[];
  readonly shadow: readonly Person[];
}

/** Who is in only one of the lists. */
export interface Difference {
  readonly onlySource: readonly Person[];
  readonly onlyShadow: readonly Person[];
}

/**
 * The differences of many pairs, in their order. People are the same if they share a name that is known of them, or an
 * account: where people hide their address, a pager gives their account alone, and the directory says whose it is. It is
 * asked once for all pairs, and only about people whom names alone don't match.
 */
export async function differencesOf(
  pairs: readonly Pair[],
  known: Known,
  services: Pick<Services, 'directory'>,
): Promise<readonly Difference[]> {
  const byName = pairs.map(
    ({ source, shadow }): Difference => ({
      onlySource: missingFrom(source, shadow, known),
      onlyShadow: missingFrom(shadow, source, known),
    }),
  );
  const doubtful = byName.filter(
    ({ onlySource, onlyShadow }) => onlySource.length > 0 && onlyShadow.length > 0,
  );
  const idsOf = await accountIds(
    doubtful.flatMap(({ onlySource, onlyShadow }) => [...onlySource, ...onlyShadow]),
    known,
    services,
  );
  const without = (people: readonly Person[], others: readonly Person[]) => {
    const ids = new Set(others.flatMap(idsOf));
    return people.filter((person) => !idsOf(person).some((id) => ids.has(id)));
  };
  return byName.map(({ onlySource, onlyShadow }) => ({
    onlySource: without(onlySource, onlyShadow),
    onlyShadow: without(onlyShadow, onlySource),
  }));
}

export function isNone({ onlySource, onlyShadow }: Difference): boolean {
  return onlySource.length === 0 && onlyShadow.length === 0;
}

/** Those of the one list whom the other does not name, by whatever names are known of them. */
function missingFrom(people: readonly Person[], others: readonly Person[], known: Known): readonly Person[] {
  const names = new Set(others.flatMap((person) => namesIn(person, known)));
  return people.filter((person) => !namesIn(person, known).some((name) => names.has(name)));
}

/** The accounts of people in the directories whose accounts stand for somebody without an address. */
async function accountIds(
  all: readonly Person[],
  known: Known,
  { directory }: Pick<Services, 'directory'>,
): Promise<(person: Person) => readonly string[]> {
  const people = distinct(all);
  const hidden = people.filter(({ email }) => email === null);
  const keys = [...new Set(hidden.flatMap(({ accounts }) => Object.keys(accounts ?? {})))];
  const found = await Promise.all(keys.map((key) => identify(people, key, directory(key), known)));
  const ids = new Map(
    people.flatMap((person) => {
      const own = found.flatMap((identities, index) => {
        const identity = identities.get(person);
        return identity && 'account' in identity ? [`${keys[index]} ${identity.account.id}`] : [];
      });
      return namesIn(person, known).map((name) => [name, own] as const);
    }),
  );
  return (person) => namesIn(person, known).flatMap((name) => ids.get(name) ?? []);
}
