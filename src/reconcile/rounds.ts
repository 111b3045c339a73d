import type { Change } from '../target.ts';

/** What became of each target in two rounds, as one change: from what was before the first to what is after the second. */
export function inRounds(first: readonly Change[], second: readonly Change[]): readonly Change[] {
  const earlier = new Map(first.map((change) => [keyOf(change), change]));
  return second.map((change) => inBoth(earlier.get(keyOf(change)) ?? null, change));
}

function inBoth(earlier: Change | null, change: Change): Change {
  if (earlier === null) return change;
  const isEmptied = change.outcome === 'kept' && change.after?.length === 0 && earlier.before?.length !== 0;
  // Nobody is on call any more, and a write that failed left nobody to keep.
  if (earlier.outcome === 'failed' && isEmptied) return earlier;
  if (earlier.outcome !== 'changed') return change;
  const outcome = change.outcome === 'failed' ? 'failed' : 'changed';
  return { ...change, outcome, before: earlier.before };
}

function keyOf({ schedule, target: { kind, name } }: Change): string {
  return JSON.stringify([schedule, kind, name]);
}
