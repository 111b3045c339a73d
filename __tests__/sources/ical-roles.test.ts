import { expect, test } from '@jest/globals';
import { inProcess } from '../in-process.ts';
import { ical as stage } from './ical.ts';

// The calendar of a team as linkedin/oncall gives it (src/oncall/api/v0/ical.py of version 2.1.7): all roles in one.

const event = (nth: number, role: string, name: string, from: string, until: string) => `BEGIN:VEVENT
SUMMARY:data ${role} shift: ${name}
DTSTART:${from}
DTEND:${until}
DTSTAMP:20261127T083432Z
UID:event-${nth}@oncall
ATTENDEE;CN="${name}";ROLE=REQ-PARTICIPANT:MAILTO:${name.split(' ')[0]?.toLowerCase()}@example.com
DESCRIPTION:${name}\\nemail: x
TRANSP:TRANSPARENT
END:VEVENT`;

const calendar = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Oncall//Oncall calendar feed//EN\nCALSCALE:GREGORIAN\nX-WR-CALNAME:data Oncall Calendar',
    ...events,
    'END:VCALENDAR\n',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n');

const feed = calendar(
  event(1, 'primary', 'Ana Silva', '20261127T070000Z', '20261127T220000Z'),
  event(2, 'vacation', 'Ben Meyer', '20261126T120000Z', '20261128T120000Z'),
  event(3, 'primary', 'Cleo Roux', '20261127T220000Z', '20261128T080000Z'),
);

async function runOf(schedule: string, text = feed) {
  const headers = new Headers({ 'content-type': 'text/calendar' });
  const { run } = inProcess(new Date('2026-11-27T12:00:00Z'), {}, false, (fetch) => async (url, init) => {
    const isFeed = url.startsWith('https://calendar.example.com/');
    return isFeed ? { status: 200, headers, text: async () => text } : fetch(url, init);
  });
  const env = {
    SOURCE: 'ical',
    SCHEDULE: schedule,
    USER_GROUP: 'data-oncall',
    DRY_RUN: 'true',
    ...stage.env,
  };
  const report = await run(env);
  return { after: report.changes[0]?.after, warnings: report.warnings };
}

test('a calendar that is matched by its name warns that people on vacation count as on call', async () => {
  const { after, warnings } = await runOf('data');
  expect(after).toEqual(['U0ANA00001', 'U0BEN00002']);
  expect(warnings).toEqual([
    expect.stringContaining('events for several roles (“primary”, “vacation”), and everybody in them'),
  ]);
});

test.each([
  ['the words of one role', 'data primary', feed],
  [
    'the feed of one role',
    'data',
    calendar(event(1, 'primary', 'Ana Silva', '20261127T070000Z', '20261127T220000Z')),
  ],
])('with %s only those in it are on call, and nothing is odd', async (_, schedule, text) => {
  const { after, warnings } = await runOf(schedule, text);
  expect([after, warnings]).toEqual([['U0ANA00001'], []]);
});
