import { isAddress } from '../../http/wire.ts';
import type { KnownPerson, Person } from '../../model.ts';
import { person } from '../kit/person.ts';
import { indexOfName, searchable } from './words.ts';

/**
 * The people whose names in `people` appear in a text as whole words, in the order of the text. A long name takes
 * precedence over a shorter one within it: `Ana Silva` is not `Ana`.
 */
export function peopleNamedIn(text: string, known: readonly KnownPerson[]): readonly Person[] {
  const names = known.flatMap((entry) => entry.names.filter(isWord).map((name) => ({ entry, name })));
  const found = new Map<KnownPerson, { readonly at: number; readonly person: Person }>();
  let left = searchable(text);
  for (const { entry, name } of names.toSorted((a, b) => b.name.length - a.name.length)) {
    const { length } = name.normalize();
    for (let at = indexOfName(left, name); at >= 0; at = indexOfName(left, name)) {
      const email = entry.names.find(isAddress);
      const shown = left.shown.slice(at, at + length);
      const earlier = found.get(entry);
      if (!earlier || at < earlier.at) {
        found.set(entry, { at, person: person({ email, name: shown, aliases: [name] }) });
      }
      const blank = (words: string) =>
        `${words.slice(0, at)}${' '.repeat(length)}${words.slice(at + length)}`;
      left = { shown: blank(left.shown), lower: blank(left.lower) };
    }
  }
  return [...found.values()].toSorted((a, b) => a.at - b.at).map(({ person }) => person);
}

/** Whether a name is a word to look for. Addresses are found separately, and a single letter names nobody. */
function isWord(name: string): boolean {
  return !name.includes('@') && name.length > 1;
}
