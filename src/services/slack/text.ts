import { plain, time } from '../../text/escape.ts';

/** The most names in one list; the rest are counted. */
const mostNamed = 20;

/** The most characters of a name in a message. */
const longestName = 60;

/**
 * Untrusted text in a message, escaped as Slack requires (https://docs.slack.dev/messaging/formatting-message-text), so that
 * it can’t mention anybody, link anywhere, or turn the text around it into code. The escaped text is at most `most`
 * characters long, because Slack rejects longer messages.
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

/** A sentence of ours with untrusted text in it: what is in backticks is shown as code. */
export function withCode(text: string, most: number): string {
  const line = plain(text, most);
  let shown = '';
  let end = 0;
  for (const { 0: code, index } of line.matchAll(/`[^`]+`/g)) {
    const before = slackText(line.slice(end, index), most);
    const inside = slackText(code.slice(1, -1), most);
    if (shown.length + before.length + inside.length > most) return `${shown}…`;
    shown += `${before}\`${inside}\``;
    end = index + code.length;
  }
  return shown + slackText(line.slice(end), Math.max(1, most - shown.length));
}

/** Untrusted text in a message’s metadata: plain, not escaped. */
export function slackName(text: string): string {
  return inert(text, longestName).replaceAll('<', '‹').replaceAll('>', '›');
}

function inert(text: string, most: number): string {
  return plain(text, most)
    .replaceAll('`', '’')
    .replaceAll('](', '] (')
    .replace(/:(?=\/\/)/g, '$&\u200b');
}

/** Undoes all escaping: both we and Slack may have escaped it. */
export function unescaped(text: string): string {
  const next = text.replace(/&(amp|lt|gt);/g, (_, name: string) => entities.get(name) ?? '');
  return next === text ? text : unescaped(next);
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
]);

const escapes = new Map([...entities].map(([name, letter]) => [letter, `&${name};`]));

/** Only the letters and digits of a text. */
export function letters(text: string): string {
  return unescaped(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Mentions a member. This notifies them in a message, but not in a topic. */
export function mention(id: string): string {
  return `<@${id}>`;
}

/** A time that Slack shows in each reader’s own time zone. */
export function readersTime(at: Date): string {
  return `<!date^${Math.floor(at.getTime() / 1000)}^{date_short_pretty} {time}|${time(at)}>`;
}

/** A link with a trusted label. Empty if the address is invalid. */
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
