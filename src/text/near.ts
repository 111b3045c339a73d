import { distance } from 'fastest-levenshtein';

/** The names nearest to what somebody wrote, the nearest first. */
export function nearest(written: string, names: readonly string[], most = 3): readonly string[] {
  return [...new Set(names)].sort((a, b) => distance(written, a) - distance(written, b)).slice(0, most);
}

/** `Did you mean “A” or “B”?`: the names nearest to what somebody wrote. Nothing for no names. */
export function didYouMean(written: string, names: readonly string[]): string {
  const near = nearest(written, names).map((name) => `“${name}”`);
  return near.length === 0 ? '' : `Did you mean ${near.join(' or ')}?`;
}
