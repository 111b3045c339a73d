import { expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { icalPath } from '../../sandbox/ical.ts';
import { createSandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const box = createSandbox({ now: () => now });
const origin = 'https://calendar.example.com';

test('the calendar has an event for each shift, and every line is short', async () => {
  const answer = await box.fetch(origin + icalPath(box.ical));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=UTF-8']);
  const text = await answer.text();
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const current = events.filter(
    ({ startDate, endDate }) => startDate.toJSDate() <= now && now < endDate.toJSDate(),
  );
  expect(current.map(({ summary }) => summary)).toEqual([
    'Data science: Ana Conceição',
    'Platform: Dan Park',
  ]);
  expect(current[0]?.attendees[0]?.getFirstValue()).toBe('mailto:ana@example.com');
});

test('without the right address there is nothing', async () => {
  expect((await box.fetch(origin + icalPath({ token: 'wrong' }))).status).toBe(404);
});
