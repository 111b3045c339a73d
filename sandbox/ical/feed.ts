import { finalShifts, type PlainShift } from '../plain-shifts.ts';
import type { IcalAbsence, IcalSchedule, IcalState } from './state.ts';

/** The calendar according to RFC 5545, with an event for each shift, or broken in the ways that real feeds are. */
export function feed(state: IcalState): string {
  const { calendar } = state.quirks;
  const events = state.schedules.flatMap((schedule) =>
    finalShifts(schedule).flatMap((shift) => [
      ...(calendar === 'old revisions' ? event(schedule, { ...shift, user: 'nobody' }, state, 0) : []),
      ...event(schedule, shift, state, 1),
    ]),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sandbox//Calendar//EN',
    `X-WR-CALNAME:${escaped(state.name)}`,
    'X-WR-TIMEZONE:Europe/Berlin',
    ...(calendar === 'broken lines' ? brokenEvents(state) : []),
    ...events,
    ...(calendar === 'lost start' ? lostStart(state) : []),
    'END:VCALENDAR',
    ...(calendar === 'broken lines' ? ['X-COMMENT:Cached', 'new at most every 1800 s'] : []),
  ];
  const text = lines.map((line) => `${folded(line)}\r\n`).join('');
  return calendar === 'breaks off' ? text.slice(0, -30) : text;
}

/** One shift. Its revisions have the same UID. */
function event(
  { name }: IcalSchedule,
  { user, from, until }: PlainShift,
  { people, quirks }: IcalState,
  sequence: number,
): string[] {
  const person = people.find(({ id }) => id === user);
  const time = quirks.calendar === 'windows zone' ? inLagos : (at: Date) => `:${utc(at)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${name}-${from.getTime()}-${until.getTime()}@calendar.example.com`,
    'DTSTAMP:20260101T000000Z',
    `SEQUENCE:${sequence}`,
    `DTSTART${time(from)}`,
    `DTEND${time(until)}`,
    `SUMMARY:${escaped(`${name}: ${person?.name ?? user}`)}`,
    ...(person
      ? [`ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN="${inQuotes(person.name)}":mailto:${person.email}`]
      : []),
    'END:VEVENT',
  ];
}

/** The calendar of absences, as programs for human resources write it: whole days are free, and no zone is named. */
export function absences({ absences: { events } }: IcalState): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sandbox//Time off//EN',
    'X-WR-CALNAME:Who is out',
    ...events.flatMap(absence),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function absence(
  { summary, from, until, attendee, organizer, lines = [] }: IcalAbsence,
  index: number,
): string[] {
  const time = (at: string | Date) =>
    typeof at === 'string' ? `;VALUE=DATE:${at.replaceAll('-', '')}` : `:${utc(at)}`;
  return [
    'BEGIN:VEVENT',
    `UID:absence-${index}@people.example.com`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART${time(from)}`,
    `DTEND${time(until)}`,
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    ...(organizer === undefined ? [] : [`ORGANIZER:mailto:${organizer}`]),
    ...(attendee === undefined ? [] : [`ATTENDEE;PARTSTAT=ACCEPTED:mailto:${attendee}`]),
    ...lines,
    'END:VEVENT',
  ];
}

/** An hour ahead of UTC all year, so that no local time occurs twice. */
function inLagos(at: Date): string {
  const local = utc(new Date(at.getTime() + 3_600_000)).replace('Z', '');
  return `;TZID=W. Central Africa Standard Time:${local}`;
}

/** Old events that can't be fully read, and one without a time. */
function brokenEvents({ schedules }: IcalState): string[] {
  const odd = [
    ['DTSTART:20230301T100000Z', 'DTEND:20230301T110000Z', 'X-APPLE-RADIUS=49.9', 'ATTENDEE;CN=Zoe'],
    ['DTSTART;TZID=Middle Earth:20230301T100000', 'DTEND;TZID=Middle Earth:20230301T110000'],
    ['DTSTART:20230301', 'DTEND:soon', 'RRULE:FREQ=DAILY; UNTIL=20230303'],
    ['DTSTART:20230301', 'RRULE:FREQ=DAILY; COUNT=-1; UNTIL=20230303'],
    [],
  ];
  return schedules.flatMap(({ name }) =>
    odd.flatMap((lines) => ['BEGIN:VEVENT', `SUMMARY:${escaped(name)}: Zoe`, ...lines, 'END:VEVENT']),
  );
}

function lostStart({ schedules }: IcalState): string[] {
  return schedules.flatMap(({ name }) => [
    'BEGIN:VEVENT',
    `SUMMARY:${escaped(name)}: Zoe`,
    'DTSTART:today',
    'DTEND:99990101T000000Z',
    'END:VEVENT',
  ]);
}

/** `20261124T120000Z` */
function utc(time: Date): string {
  return time
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
}

/** RFC 5545 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** RFC 6868. */
function inQuotes(text: string): string {
  return text.replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'");
}

/** RFC 5545 3.1: no line is longer than 75 bytes, and a continuation begins with a space. */
function folded(line: string): string {
  let length = 0;
  let text = '';
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (length + bytes > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += bytes;
  }
  return text;
}
