import type { Person } from '../../model.ts';
import { displayName } from '../../people.ts';
import type { Display } from '../../target.ts';
import { markdown, plain } from '../../text/escape.ts';
import type { Values } from './handover-template.ts';
import { localTimes } from './handover-times.ts';
import type { Found, FoundIssue } from './search.ts';

/** Somebody in a handover. */
export interface Somebody {
  /** `null`: they have no account in `people`. */
  readonly login: string | null;
  /** Never an address, since issues may be public. `null`: only the login is known. */
  readonly name: string | null;
}

/** What a handover issue tells, apart from who comes and when. */
export interface Facts {
  readonly outgoing: readonly Somebody[];
  /** When the shift begins. `null`: it has begun. */
  readonly start: Date | null;
  /** Number of the handover issue before it, or `null`. */
  readonly previous: number | null;
  /** Open issues with the duty's label. `null`: none are asked for. */
  readonly issues: Found | null;
  /** What the query found. `null`: there is none. */
  readonly query: Found | null;
}

/** The most characters of a name or a title that somebody else wrote. */
const longestName = 60;
const longestLine = 200;

/** Somebody by their account. */
export function somebody(
  person: Person,
  account: { readonly id: string; readonly name: string | null } | null,
): Somebody {
  const known = { ...person, email: null, aliases: person.aliases.filter((alias) => !alias.includes('@')) };
  const others = account === null ? ['somebody without a GitHub account'] : [account.name, account.id];
  const name = displayName(account === null ? known : { ...known, aliases: [] }, ...others);
  return { login: account?.id ?? null, name: name === account?.id ? null : name };
}

/** Who comes on call. */
export function incoming({ members }: Pick<Display, 'members'>): readonly Somebody[] {
  return members.map(({ person, account }) => somebody(person, account));
}

/** The values of a template's placeholders, for the title and the body. What others wrote is escaped. */
export function valuesOf(
  display: Display,
  facts: Facts,
): { readonly title: Partial<Values>; readonly body: Values } {
  const { schedule, until, now, timezone, run } = display;
  const { date, full } = localTimes(timezone);
  const { start, outgoing, previous, issues, query } = facts;
  const times = {
    date: date(start ?? now),
    from: start === null ? 'now' : full(start),
    until: until === null ? 'not known' : full(until),
  };
  const coming = incoming(display);
  return {
    title: {
      ...times,
      schedule: plain(schedule, longestLine),
      outgoing: listed(outgoing.map(named)),
      incoming: listed(coming.map(named)),
    },
    body: {
      ...times,
      schedule: markdown(schedule, longestLine),
      outgoing: listed(outgoing.map(mentioned)),
      incoming: listed(coming.map(mentioned)),
      issues: linesOf(issues),
      query: linesOf(query),
      previous: previous === null ? 'none' : `#${previous}`,
      run: run === null ? '' : link('The run that wrote this', run),
    },
  };
}

function named({ name, login }: Somebody): string {
  return plain(name ?? login ?? '', longestName);
}

/** A name with a mention, which notifies them. */
export function mentioned({ name, login }: Somebody): string {
  const shown = name === null ? '' : markdown(name, longestName);
  if (login === null) return shown;
  return shown === '' ? `@${login}` : `${shown} (@${login})`;
}

/** `A`, `A and B`, `A, B and C`; `nobody` if there is none. */
export function listed(words: readonly string[]): string {
  const parts = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '');
  return parts.join(' and ') || 'nobody';
}

/** A list with a line for each, and how many more there are. */
function linesOf(found: Found | null): string {
  if (found === null || found.items.length === 0) return 'None.';
  const more = found.total - found.items.length;
  const lines = found.items.map(
    ({ title, url }: FoundIssue) => `- ${link(markdown(title, longestLine), url)}`,
  );
  return [...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

/** A link whose address can't end it. The text alone if the address is none. */
function link(text: string, address: string): string {
  const { href = '', protocol = '' } = URL.parse(address) ?? {};
  if (protocol !== 'https:' && protocol !== 'http:') return text;
  return `[${text}](<${href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
}
