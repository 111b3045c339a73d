import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { date } from '../../http/wire.ts';
import { login } from './directory.ts';

/** What a handover issue is about, as stored in a comment at the top of its text, which readers don't see. */
export interface Marker {
  /** The schedule's name. */
  readonly schedule: string;
  /** When the shift begins. `null`: it had begun already, or that was not known. */
  readonly start: Date | null;
  /** Logins of who comes on call, sorted. */
  readonly people: readonly string[];
  /** Number of the handover issue before it, or `null`. */
  readonly previous: number | null;
  /** A {@link textHash} of the text below it, as it was written: whether somebody has edited it since. */
  readonly text: string;
}

const opening = '<!-- on-call-sync:handover ';

const marker = z.object({
  schedule: z.string(),
  start: z.nullable(date),
  people: z.array(z.pipe(z.string().check(z.regex(/^[A-Za-z\d_-]{1,60}$/)), z.transform(login))),
  previous: z.nullable(z.int().check(z.positive())),
  text: z.string(),
});

/** The body of an issue: its marker, then the text. */
export function marked(about: Marker, text: string): string {
  const json = JSON.stringify(about).replace(/[^ -~]|[<>]|-(?=-)/g, (letter) => unicode(letter));
  return `${opening}${json} -->\n\n${text}`;
}

/** Splits the body of an issue. `null`: it does not begin with a marker that can be read. */
export function readMarked(body: string): { readonly marker: Marker; readonly text: string } | null {
  if (!body.startsWith(opening)) return null;
  const end = body.indexOf('-->');
  try {
    const found = z.safeParse(marker, JSON.parse(body.slice(opening.length, end))).data;
    return found ? { marker: found, text: body.slice(end + 3).replace(/^\s+/, '') } : null;
  } catch {
    return null;
  }
}

/** A short hash of a text, whatever its line ends: a browser writes others. */
export function textHash(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  return createHash('sha256').update(lines).digest('hex').slice(0, 16);
}

/** A UTF-16 unit as JSON's escape. */
function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
