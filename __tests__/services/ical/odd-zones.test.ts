import { describe, expect, test } from '@jest/globals';
import type { KnownPerson } from '../../../src/model.ts';
import { inputs } from '../../../src/services/ical/inputs.ts';
import { createSource } from '../../../src/services/ical/source.ts';
import { contextOf, http } from '../given.ts';

const feed = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Data', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:ana@example.com', ...lines]
    .concat('END:VEVENT', 'END:VCALENDAR', '')
    .join('\r\n');

const onCall = async (text: string, at: string, people: readonly KnownPerson[] = []) => {
  const address = { 'ical-url': 'https://calendar.example.com/data.ics' };
  const source = createSource({
    ...contextOf(
      inputs,
      http(() => text),
      address,
    ),
    people,
  });
  const { people: found } = await source.onCall(['Data'], new Date(at))('Data');
  return found.map(({ email }) => email);
};

describe('the name of a zone with colons in it, quoted or not', () => {
  test.each([
    ['tzone://Microsoft/Utc', '2026-11-23T09:00:00Z'],
    ['"tzone://Microsoft/Utc"', '2026-11-23T09:00:00Z'],
    ['(UTC+01:00) Amsterdam\\, Berlin\\, Bern', '2026-11-23T08:00:00Z'],
    ['UTC+01:00', '2026-11-23T08:00:00Z'],
  ])('%s', async (zone, start) => {
    const text = feed(`DTSTART;TZID=${zone}:20261123T090000`, `DTEND;TZID=${zone}:20261130T090000`);
    expect(await onCall(text, start)).toEqual(['ana@example.com']);
    expect(await onCall(text, new Date(Date.parse(start) - 1_000).toISOString())).toEqual([]);
  });
});

test('an event in the year 1 is over, and stops nothing', async () => {
  const text = feed('DTSTART:00010101T000000', 'DTEND:00010101T010000');
  expect(await onCall(text, '2026-11-23T09:00:00Z')).toEqual([]);
});

test('thousands of events at one moment are not searched for thousands of people', async () => {
  const events = Array.from({ length: 2_000 }, (_, index) =>
    [
      `BEGIN:VEVENT`,
      `UID:${index}`,
      'SUMMARY:somebody',
      'DTSTART:20261123T090000Z',
      'DTEND:20261130T090000Z',
      'END:VEVENT',
    ].join('\r\n'),
  );
  const text = ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Data', ...events, 'END:VCALENDAR', ''].join('\r\n');
  const people = Array.from({ length: 2_000 }, (_, index) => ({ names: [`person ${index}`], accounts: {} }));
  await expect(onCall(text, '2026-11-24T09:00:00Z', people)).rejects.toThrow(
    'events in “Data” to search for 2000 people',
  );
});
