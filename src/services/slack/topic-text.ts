import { Failure } from '../../failure.ts';
import { mention, unescaped } from './text.ts';

/**
 * Our segment of a channel's topic: segments are separated by ` | `, and ours is the first that starts with
 * `On call:`. All others are kept as they are, also a second one that starts like that.
 */

/** A topic around our segment: `before + segment + after`. */
export interface Topic {
  readonly before: string;
  /** `null`: there is none yet, and `before` ends so that one can follow. */
  readonly segment: string | null;
  readonly after: string;
}

const label = 'On call:';
const separator = ' | ';

/** The most characters that Slack takes in a topic: conversations.setTopic, `too_long`. */
const longest = 250;

/** Splits a topic, as Slack writes it. */
export function parseTopic(topic: string): Topic {
  const match = /(?:^| \| )\s*(?=On call:)/.exec(topic);
  if (!match) return { before: topic === '' ? '' : topic + separator, segment: null, after: '' };
  const start = match.index + match[0].length;
  const end = topic.indexOf(separator, start);
  const stop = end < 0 ? topic.length : end;
  return { before: topic.slice(0, start), segment: topic.slice(start, stop), after: topic.slice(stop) };
}

/**
 * The segment that shows these members in a topic: the present one if it says the same, else all of them, or as many as
 * there is room for and a number. Throws a Failure where not even one fits.
 */
export function formatTopic(ids: readonly string[], { before, segment, after }: Topic): string {
  const mentions = [...new Set(ids)].map(mention);
  const forms = mentions.map((_, left) => {
    const most = mentions.length - left;
    return `${label} ${[...mentions.slice(0, most), ...(left > 0 ? [`+${left}`] : [])].join(', ')}`;
  });
  const [full = label] = forms;
  if (segment !== null && sameText(segment, full)) return segment;
  // Counted as UTF-16 units of the escaped text, which is never fewer than Slack counts.
  const room = longest - before.length - after.length;
  const fits = forms.find((form) => form.length <= room);
  if (fits === undefined) {
    throw new Failure(
      `The topic has no room for who is on call: the rest of it takes ${before.length + after.length} of ${longest} characters.`,
      'Shorten the topic in Slack: what others wrote there is never cut.',
    );
  }
  return segment !== null && sameText(segment, fits) ? segment : fits;
}

/**
 * Whether two segments say the same. Slack escapes `&<>`, collapses blanks, and may write a name into a mention; a
 * pager may name people in another order each time.
 */
function sameText(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

function normal(segment: string): string {
  const text = unescaped(segment)
    .normalize('NFC')
    .replace(/<@(\w+)\|[^<>]*>/g, '<@$1>')
    .replace(/\s+/g, ' ')
    .trim();
  const people = text.slice(label.length).split(',');
  return people
    .map((part) => part.trim())
    .sort()
    .join();
}
