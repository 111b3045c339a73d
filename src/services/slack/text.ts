import { plain, time } from '../../text/escape.ts';

/** No more than this are named in one place; the others are counted. */
const mostNamed = 20;

/** The most characters of a name in a message. */
const longestName = 60;

/**
 * What somebody wrote, inside a message: escaped as Slack wants it (https://docs.slack.dev/messaging/formatting-message-text),
 * so that it mentions nobody, links nowhere, and takes nothing around it into a piece of code. Escaped, it is no longer
 * than `most`, since Slack takes no message with a longer text than it allows.
 */
export function slackText(text: string, most = longestName): string {
  let escaped = '';
  for (const letter of inert(text, most)) {
    const next = escapes.get(letter) ?? letter;
    if (escaped.length + next.length > most) return `${escaped}…`;
    escaped += next;
  }
  return escaped;
}

/** What somebody wrote, for a message’s metadata: plain words, not escaped. */
export function slackName(text: string): string {
  return inert(text, longestName).replaceAll('<', '‹').replaceAll('>', '›');
}

function inert(text: string, most: number): string {
  return plain(text, most)
    .replaceAll('`', '’')
    .replaceAll('](', '] (')
    .replace(/:(?=\/\/)/g, '$&\u200b');
}

/** The text before it was escaped, however often: nobody says which of us and Slack escapes what. */
export function unescaped(text: string): string {
  const next = text.replace(/&(amp|lt|gt);/g, (_, name: string) => letters.get(name) ?? '');
  return next === text ? text : unescaped(next);
}

const letters = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
]);

const escapes = new Map([...letters].map(([name, letter]) => [letter, `&${name};`]));

/** Mentions a member. Slack notifies them of it in a message, but not in a topic. */
export function mention(id: string): string {
  return `<@${id}>`;
}

/** A time that every reader sees in their own time zone. */
export function readersTime(at: Date): string {
  return `<!date^${Math.floor(at.getTime() / 1000)}^{date_short_pretty} {time}|${time(at)}>`;
}

/** A link with a label of ours; empty where it is not an address. */
export function link(address: string, label: string): string {
  const { href = '', protocol = '' } = URL.parse(address) ?? {};
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  return `<${href.replaceAll('&', '&amp;').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C')}|${label}>`;
}

/** `A`, `A and B`, `A, B and 3 more`. */
export function listed(words: readonly string[]): string {
  const more = words.length - mostNamed;
  const parts = more > 0 ? [...words.slice(0, mostNamed), `${more} more`] : words;
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}
