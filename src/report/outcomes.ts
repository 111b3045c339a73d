import { labelOf } from '../reconcile/labels.ts';
import { traitsOf } from '../services/registry.ts';
import type { Change, Outcome } from '../target.ts';

/** What became of a target, in a word, in the order of how much it matters. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  failed: 'failed',
  changed: 'updated',
  planned: 'would change',
  kept: 'kept',
  unchanged: 'unchanged',
};

/** `1 failed, 2 updated, 3 unchanged`; empty for no changes. */
export function countOutcomes(changes: readonly Change[]): string {
  return Object.entries(outcomeWords)
    .map(([outcome, word]) => [changes.filter((change) => change.outcome === outcome).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${grouped(count)} ${word}`)
    .join(', ');
}

/** `1,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Why targets failed, in one shape: `` `data-oncall` was not changed: Slack answered 503. `` */
export function describeFailure(changes: readonly Change[], reason: string): string {
  const names = listed(changes.map(({ target }) => labelOf(target, traitsOf(target))));
  // The service may have accepted a write whose answer was lost.
  const isUnsure = changes.some(({ before, after }) => before !== null && after === null);
  const areMany = changes.length > 1 || changes.some(({ target }) => traitsOf(target).isPlural);
  const be = areMany ? 'were' : 'was';
  const isPosted = changes.every(({ target }) => traitsOf(target).isPosted);
  const unsure = isPosted ? 'may not have been posted' : 'could not be updated';
  const verb = isUnsure ? unsure : `${be} not ${isPosted ? 'posted' : 'changed'}`;
  return `${names} ${verb}: ${uncapitalized(reason)}`;
}

/** Words of ours that begin a sentence; a name keeps its capital. */
function uncapitalized(sentence: string): string {
  return sentence.replace(
    /^(A|An|Could|It|Nobody|Nothing|Only|Other|Overrides|Some|Somebody|The|There|This|Who)\b/,
    (word) => word.toLowerCase(),
  );
}

/** So many are named before the others are counted. */
const mostListed = 3;

/** `A`, `A and B`, `A, B and C`; of more than `most` the others are counted: `A, B and 10 more`. */
export function listed(words: readonly string[], most = mostListed): string {
  const shown =
    words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '').join(' and ');
}
