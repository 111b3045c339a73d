import { traitsOf } from '../services/registry.ts';
import type { Change, Outcome, TargetRef } from '../target.ts';

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
  const names = listed(changes.map(({ target }) => nameOf(target)));
  // The service may have accepted a write whose answer was lost.
  const isUnsure = changes.some(({ before, after }) => before !== null && after === null);
  const areMany = changes.length > 1 || changes.some(({ target }) => traitsOf(target).isPlural);
  const verb = isUnsure ? 'could not be updated' : `${areMany ? 'were' : 'was'} not changed`;
  return `${names} ${verb}: ${uncapitalized(reason)}`;
}

/** A group by its name alone; any other place with what it is, since a channel may be several. */
function nameOf(target: TargetRef): string {
  const { label, holdsMembers } = traitsOf(target);
  const name = placeName(target);
  if (name === null) return label;
  return holdsMembers ? quoted(name) : `${label} ${quoted(name)}`;
}

/** What people call a target’s place: its name without the id of what it is in; `null`: it needs no name. */
export function placeName({ kind, name }: TargetRef): string | null {
  return name === kind ? null : name.replace(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\/(?=.)/i, '');
}

/** A name in backticks, which it can't end. */
function quoted(name: string): string {
  return `\`${name.replaceAll('`', '’')}\``;
}

/** Words of ours that begin a sentence; a name keeps its capital. */
function uncapitalized(sentence: string): string {
  return sentence.replace(/^(A|An|Could|It|Nobody|Nothing|Only|Other|Some|The|There|This)\b/, (word) =>
    word.toLowerCase(),
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
