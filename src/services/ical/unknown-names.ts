import type { Person } from '../../model.ts';
import { indexOfName, searchable } from './words.ts';

const separator = /\s*[,;&+]\s*|\s+and\s+/i;

/** One to three words that begin with a capital letter: `Carl`, `Carl Meyer`. */
const likeName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;

/**
 * Warns about a summary that lists somebody on call next to what looks like another name but is not in `people`, because
 * only the names in `people` are found: `Data: Ana, Carl` when `people` has only Ana. `null`: no warning. `words` are the
 * names of the schedule and the calendar, which are nobody’s.
 */
export function unknownNamesWarning(
  summary: string,
  people: readonly Person[],
  words: readonly string[],
): string | null {
  const names = people.flatMap(({ email, name, aliases }) => [email ?? '', name ?? '', ...aliases]);
  const has = (part: string, all: readonly string[]) =>
    all.some((name) => indexOfName(searchable(part), name) >= 0);
  const parts = summary.split(separator).map((part) => part.trim());
  const unknown = parts.filter((part) => likeName.test(part) && !has(part, names) && !has(part, words));
  if (unknown.length === 0 || !parts.some((part) => has(part, names))) return null;
  const named = unknown.map((part) => `“${part}”`).join(' and ');
  return `The event “${summary}” also names ${named}, but only names in \`people\` count as on call. If that is a person, add the name to \`people\`.`;
}
