import type { Person } from '../model.ts';
import { displayName } from '../people.ts';
import { withoutAddresses } from '../text/addresses.ts';
import { plain } from '../text/escape.ts';

/** What people are called in the report. */
export interface Names {
  /** For people who read: never empty. */
  readonly label: (person: Person) => string;
  /** The columns of a table: what the pager says; `null`: it says nothing, or addresses are hidden. */
  readonly columns: (person: Person) => { readonly email: string | null; readonly name: string | null };
}

/** Longer names are cut off. */
const longest = 100;

/** Names for these people. If addresses are hidden, whoever has only an address is numbered. */
export function namesFor(people: Iterable<Person>, hidesAddresses: boolean): Names {
  if (!hidesAddresses) {
    return {
      label: (person) => plain(displayName(person), longest),
      columns: ({ email, name, aliases }) => {
        const called = name || (email === null ? (aliases[0] ?? null) : null);
        return { email, name: called && plain(called, longest) };
      },
    };
  }
  const numbers = new Map([...new Set(people)].map((person, index) => [person, index + 1]));
  const label = (person: Person) => {
    const words = [person.name, ...person.aliases].map((word) => withoutAddresses(word ?? ''));
    const called = words.find((word) => /[\p{L}\p{N}]/u.test(word));
    return called === undefined ? `Person ${numbers.get(person) ?? '?'}` : plain(called, longest);
  };
  return { label, columns: (person) => ({ email: null, name: label(person) }) };
}
