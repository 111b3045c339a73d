import { Failure } from '../../failure.ts';
import { itself, type OwnId } from './same-person.ts';
import { mention, unescaped } from './text.ts';

/**
 * Our segment of a channel’s topic. Segments are separated by ` | `, and ours is the first that starts with `On call:`. The
 * others are never changed, not even a second one that starts like that.
 */

/** A topic around our segment: `before + segment + after`. */
export interface Topic {
  readonly before: string;
  /** `null`: there is none yet, and `before` ends with a separator if it needs one. */
  readonly segment: string | null;
  readonly after: string;
}

const label = 'On call:';
const separator = ' | ';

/** The most characters that Slack accepts in a topic: conversations.setTopic, `too_long`. */
const longest = 250;

/** Splits a topic as returned by Slack. */
export function parseTopic(topic: string): Topic {
  const match = /(?:^| \| )\s*(?=On call:)/.exec(topic);
  if (!match) return { before: topic === '' ? '' : topic + separator, segment: null, after: '' };
  const start = match.index + match[0].length;
  const end = topic.indexOf(separator, start);
  const stop = end < 0 ? topic.length : end;
  return { before: topic.slice(0, start), segment: topic.slice(start, stop), after: topic.slice(stop) };
}

/** The ids mentioned in our segment. */
export function mentioned({ segment }: Topic): readonly string[] {
  return [...unescaped(segment ?? '').matchAll(/<@(\w+)/g)].flatMap(([, id]) => id ?? []);
}

/**
 * The segment that shows these members: the present one if it says the same, otherwise all of them, or as many as fit and
 * the number of the rest. `ownId` resolves other ids of the same members. Throws a Failure if not even one fits.
 */
export function formatTopic(
  ids: readonly string[],
  { before, segment, after }: Topic,
  ownId: OwnId = itself,
): string {
  const mentions = [...new Set(ids.map(ownId))].map(mention);
  const forms = mentions.map((_, left) => {
    const most = mentions.length - left;
    return `${label} ${[...mentions.slice(0, most), ...(left > 0 ? [`+${left}`] : [])].join(', ')}`;
  });
  const [full = label] = forms;
  const present = segment === null ? [] : partsOf(segment, ownId);
  const says = (form: string) => present.join() === partsOf(form, itself).join();
  if (segment !== null && says(full)) return segment;
  // UTF-16 units of the escaped text: never fewer than Slack counts.
  const room = longest - before.length - after.length;
  const fits = forms.find((form) => form.length <= room);
  if (fits === undefined) {
    throw new Failure(
      `The topic has no room to show who is on call: the rest of it takes ${before.length + after.length} of ${longest} characters.`,
      'Shorten the topic in Slack: other people’s text is never cut.',
    );
  }
  // The same number is shown, only others than the pager lists first this time.
  const number = fits.slice(fits.lastIndexOf(' ') + 1);
  const isAsLong = present.length === fits.split(',').length && new Set(present).size === present.length;
  const isMember = (part: string) => part === number || mentions.includes(part);
  return segment !== null && fits !== full && isAsLong && present.every(isMember) ? segment : fits;
}

/**
 * What a segment shows, sorted. Slack escapes `&<>`, collapses spaces, and may add a name to a mention. A pager may list
 * people in a different order each time.
 */
function partsOf(segment: string, ownId: OwnId): readonly string[] {
  const text = unescaped(segment)
    .normalize('NFC')
    .replace(/<@(\w+)(\|[^<>]*)?>/g, (_, id: string) => mention(ownId(id)))
    .replace(/\s+/g, ' ')
    .trim();
  const people = text.slice(label.length).split(',');
  return people.map((part) => part.trim()).sort();
}
