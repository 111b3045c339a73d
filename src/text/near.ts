import { distance } from 'fastest-levenshtein';

/** So many names are listed where none is near. */
const mostListed = 10;

/**
 * The names near to what somebody wrote, the nearest first: a few letters apart, or one within the other. None where all
 * are far.
 */
export function nearest(written: string, names: readonly string[], most = 3): readonly string[] {
  const word = written.toLowerCase();
  const allowed = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, off: far(word, name.toLowerCase(), allowed) }))
    .filter(({ off }) => off <= allowed)
    .sort((one, other) => one.off - other.off)
    .slice(0, most)
    .map(({ name }) => name);
}

/**
 * How many letters two words are apart. Somebody may have left out the end of a name; a word within the other is as far as
 * may be, so that it comes last.
 */
function far(word: string, name: string, allowed: number): number {
  const letters = distance(word, name);
  const isPart = Math.min(word.length, name.length) >= 3 && (name.includes(word) || word.includes(name));
  const beginning = word.length < 5 ? letters : 1 + distance(word, name.slice(0, word.length));
  return Math.min(letters, beginning, isPart ? allowed : letters);
}

/** `Did you mean “A” or “B”?`: the names near to what somebody wrote; else those that there are; nothing for no names. */
export function suggest(written: string, names: readonly string[]): string {
  const near = nearest(written, names);
  if (near.length > 0) return `Did you mean ${near.map(quote).join(' or ')}?`;
  const all = [...new Set(names)];
  if (all.length === 0) return '';
  const more = all.length > mostListed ? ` and ${all.length - mostListed} more` : '';
  return `There ${all.length === 1 ? 'is' : 'are'} ${all.slice(0, mostListed).map(quote).join(', ')}${more}.`;
}

function quote(name: string): string {
  return `“${name}”`;
}
