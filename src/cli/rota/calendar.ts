import { createHash } from 'node:crypto';
import type { Person } from '../../model.ts';
import { distinct } from '../../people.ts';
import type { Rotation } from '../../services/rota/rotation.ts';
import { list } from '../../text/parsers.ts';
import { day, earlier, type Span } from '../../time.ts';
import { version } from '../version.ts';
import { wholeStretches } from './whole-stretches.ts';
import type { NameOf } from './words.ts';

/** So many days are written into a calendar. */
export const calendarDays = 90;

/** What a calendar is made of. */
export interface CalendarContent {
  readonly rotas: readonly (readonly [name: string, rota: Rotation])[];
  /** The zone that the file names for its rotas. */
  readonly zone: string;
  readonly span: Span;
  /** The date on which it is written, such as `2026-11-27`. The same file gives the same text for the whole day. */
  readonly date: string;
  readonly nameOf: NameOf;
  readonly hidesAddresses: boolean;
}

/** The name of a calendar that has several rotas. */
const nameOfSeveral = 'On-call rotas';

/**
 * Writes shifts as a calendar (RFC 5545): an event for each time in which the same people are on call, as long as it is, even
 * if it reaches beyond the span. Times are in UTC, so that no zone has to be described. Without METHOD, since attendees are not
 * allowed in what is published by one (RFC 5546 3.2.1).
 */
export function calendarOf(content: CalendarContent): string {
  const { rotas, zone } = content;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//on-call-sync//${version}//EN`,
    'CALSCALE:GREGORIAN',
    ...nameOfCalendar(rotas.map(([name]) => name)).map((name) => `X-WR-CALNAME:${escaped(name)}`),
    `X-WR-TIMEZONE:${rotas.length === 1 ? (rotas[0]?.[1].zone ?? zone) : zone}`,
    ...rotas.flatMap(([name, rota]) => eventsOf(name, rota, content)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/** None if the name of a rota is in it: whoever reads the calendar by that name would get all of it. */
function nameOfCalendar(names: readonly string[]): readonly string[] {
  if (names.length === 1) return names;
  const isIn = (name: string) => nameOfSeveral.toLowerCase().includes(name.toLowerCase());
  return names.some(isIn) ? [] : [nameOfSeveral];
}

function eventsOf(
  name: string,
  rota: Rotation,
  { span, date, nameOf, hidesAddresses }: CalendarContent,
): readonly string[] {
  const stamp = `${date.replaceAll('-', '')}T000000Z`;
  // A calendar program takes an event for newer than the one it has with the same UID if its number is higher.
  const sequence = Math.floor(Date.parse(`${date}T00:00Z`) / day);
  const owner = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return wholeStretches(rota, span)
    .filter(({ people }) => people.length > 0)
    .flatMap(({ people: some, from, until }) => {
      const people = distinct(some);
      return [
        'BEGIN:VEVENT',
        `UID:${utc(from)}-${owner}@on-call-sync`,
        `DTSTAMP:${stamp}`,
        `SEQUENCE:${sequence}`,
        `DTSTART:${utc(from)}`,
        `DTEND:${utc(until)}`,
        `SUMMARY:${escaped(`${name}: ${list(people.map(nameOf), 'and')}`)}`,
        ...people.map((person) => attendee(person, nameOf(person), hidesAddresses)),
        // Being on call does not make anybody busy.
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    });
}

/** Somebody without an address is written as calendar programs do that do not know one. */
function attendee({ email }: Person, name: string, hidesAddress: boolean): string {
  const address = email === null || hidesAddress ? 'invalid:nomail' : `mailto:${encodeURI(email)}`;
  return `ATTENDEE;CN=${parameter(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:${address}`;
}

/** A year has four digits (RFC 5545 3.3.4). */
const lastTime = new Date('9999-12-31T23:59:59Z');

/** `20261130T080000Z` */
function utc(time: Date): string {
  return earlier(time, lastTime)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
}

/** A text value (RFC 5545 3.3.11). */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, '\\$&');
}

/** A parameter's value in quotes, in which quotes and circumflexes have an escape of their own (RFC 6868). */
function parameter(text: string): string {
  return `"${oneLine(text).replaceAll('^', '^^').replaceAll('"', "^'")}"`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** A line is at most this long, in bytes (RFC 5545 3.1). */
const longestLine = 75;

/** Breaks a long line between characters; what continues it begins with a blank. */
function foldedLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (length + bytes > longestLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return folded;
}
