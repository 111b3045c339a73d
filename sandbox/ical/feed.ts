import { finalShifts, type PlainShift } from '../plain-shifts.ts';
import type { IcalPerson, IcalSchedule, IcalState } from './state.ts';

/** The calendar as RFC 5545 has it, an event for each shift. */
export function feed(state: IcalState): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sandbox//Calendar//EN',
    `X-WR-CALNAME:${escaped(state.name)}`,
    'X-WR-TIMEZONE:Europe/Berlin',
    ...state.schedules.flatMap((schedule) =>
      finalShifts(schedule).flatMap((shift) => event(schedule, shift, state.people)),
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ name }: IcalSchedule, { user, from, until }: PlainShift, people: IcalPerson[]): string[] {
  const person = people.find(({ id }) => id === user);
  return [
    'BEGIN:VEVENT',
    `UID:${from.getTime()}-${user}@calendar.example.com`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(until)}`,
    `SUMMARY:${escaped(`${name}: ${person?.name ?? user}`)}`,
    ...(person
      ? [`ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN="${inQuotes(person.name)}":mailto:${person.email}`]
      : []),
    'END:VEVENT',
  ];
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

/** RFC 5545 3.1: no line is longer than 75 bytes; what goes on begins with a blank. */
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
