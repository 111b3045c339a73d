import { expect, test } from '@jest/globals';
import { calendar, event, onCall, open } from './given.ts';

const at = '2026-11-26T12:00:00Z';
const current = event('DTSTART:20261123T080000Z', 'DTEND:20261130T080000Z');
const list = (count: number, one: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => one(nth));

test('thousands of changed series, one moved by decades, take minutes', async () => {
  const day = (nth: number) =>
    new Date(Date.UTC(2000, 0, 1 + nth)).toISOString().slice(0, 10).replaceAll('-', '');
  const daily = event('DTSTART:20000101T080000Z', 'DURATION:PT12H', 'RRULE:FREQ=DAILY');
  const changes = list(15_000, (nth) =>
    event(
      `RECURRENCE-ID;RANGE=THISANDFUTURE:${day(nth)}T080000Z`,
      `DTSTART:${day(nth === 0 ? 9_000 : nth)}T090000Z`,
      'DURATION:PT11H',
    ),
  );
  expect(await onCall(calendar(daily, ...changes), at)).toMatchObject({
    people: [{ email: 'ana@example.com' }],
  });
}, 10_000);

test('long summaries are searched for hundreds of people', async () => {
  const people = list(900, (nth) => `an ${nth}`).map((name) => ({ names: [name], accounts: {} }));
  const long = (count: number) =>
    list(count, (nth) =>
      current.replace('UID:one', `UID:${nth}`).replace('ana@example.com', 'an '.repeat(320)),
    );
  const answer = (count: number) =>
    open(calendar(...long(count)), {}, people).source.onCall(['Data'], new Date(at))('Data');
  await expect(answer(100)).resolves.toMatchObject({ people: expect.anything() });
  await expect(answer(200)).rejects.toThrow('to search for 900 people');
});
