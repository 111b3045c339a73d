import type { KnownPerson, OnCall, Shift } from '../../../src/model.ts';
import { inputs } from '../../../src/services/ical/inputs.ts';
import { createSource } from '../../../src/services/ical/source.ts';
import { contextOf, http } from '../given.ts';

export const address = 'https://calendar.example.com/private-verysecret/basic.ics';

/** A calendar of these lines and events. */
export const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');

/** An event that puts ana on call for “Data”. */
export const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:one', 'SUMMARY:Data: ana@example.com', ...lines, 'END:VEVENT'].join('\r\n');

/** The same on 5 January 2026 from nine to five. */
export const berlin = (...lines: readonly string[]): string =>
  event('DTSTART;TZID=Europe/Berlin:20260105T090000', 'DTEND;TZID=Europe/Berlin:20260105T170000', ...lines);

/** The source of this calendar, and the requests that it sends. */
export function open(
  text: string,
  written: Readonly<Record<string, string>> = {},
  people: readonly KnownPerson[] = [],
) {
  const given = http(() => text);
  const source = createSource(contextOf(inputs, given, { 'ical-url': address, ...written }, { people }));
  return { source, requests: given.requests };
}

export function shifts(
  text: string,
  from: string,
  until: string,
  schedule = 'Data',
): Promise<readonly Shift[]> {
  return open(text).source.shifts([schedule], new Date(from), new Date(until))(schedule);
}

/** The shifts as `2026-01-05T08:00 2026-01-05T16:00`. */
export async function spans(text: string, from: string, until: string): Promise<readonly string[]> {
  const short = (date: Date) => date.toISOString().slice(0, 16);
  return (await shifts(text, from, until)).map((one) => `${short(one.from)} ${short(one.until)}`);
}

/** Who takes over when: `ben 2026-01-12T08:00`. */
export async function handovers(text: string, from: string, until: string): Promise<readonly string[]> {
  return (await shifts(text, from, until)).map(
    (one) => `${one.person.email?.split('@')[0]} ${one.from.toISOString().slice(0, 16)}`,
  );
}

export function onCall(text: string, at: string, schedule = 'Data'): Promise<OnCall> {
  return open(text).source.onCall([schedule], new Date(at))(schedule);
}
