import { describe, expect, test } from '@jest/globals';
import { berlin, calendar, event, onCall, shifts, spans } from './given.ts';

const list = (first: number, length: number) => Array.from({ length }, (_, nth) => first + nth).join();

describe('recurrence', () => {
  test('in local time, right to the minute when the clocks change', async () => {
    const weekly = event(
      'DTSTART;TZID=Europe/Berlin:20260316T090000',
      'DTEND;TZID=Europe/Berlin:20260323T090000',
      'RRULE:FREQ=WEEKLY',
    );
    expect(await spans(calendar(weekly), '2026-03-23T12:00:00Z', '2026-04-01T00:00:00Z')).toEqual([
      '2026-03-23T08:00 2026-03-30T07:00',
      '2026-03-30T07:00 2026-04-06T07:00',
    ]);
  });

  test.each([
    ['every second week', 'FREQ=WEEKLY;INTERVAL=2', ['2026-06-08T07:00 2026-06-08T15:00']],
    [
      'weekdays',
      'FREQ=WEEKLY;BYDAY=WE',
      ['2026-06-03T07:00 2026-06-03T15:00', '2026-06-10T07:00 2026-06-10T15:00'],
    ],
    ['the first Monday of a month', 'FREQ=MONTHLY;BYDAY=1MO', ['2026-06-01T07:00 2026-06-01T15:00']],
    [
      'every fifth day',
      'FREQ=DAILY;INTERVAL=5',
      ['2026-06-04T07:00 2026-06-04T15:00', '2026-06-09T07:00 2026-06-09T15:00'],
    ],
    ['yearly', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=2', ['2026-06-02T07:00 2026-06-02T15:00']],
    ['COUNT', 'FREQ=WEEKLY;COUNT=22', ['2026-06-01T07:00 2026-06-01T15:00']],
    ['UNTIL in UTC, included', 'FREQ=WEEKLY;UNTIL=20260601T070000Z', ['2026-06-01T07:00 2026-06-01T15:00']],
    ['UNTIL, a second short', 'FREQ=WEEKLY;UNTIL=20260601T065959Z', []],
    ['UNTIL a day', 'FREQ=WEEKLY;UNTIL=20260601', ['2026-06-01T07:00 2026-06-01T15:00']],
  ])('%s', async (_, rule, expected) => {
    const text = calendar(berlin(`RRULE:${rule}`));
    expect(await spans(text, '2026-06-01T00:00:00Z', '2026-06-13T00:00:00Z')).toEqual(expected);
  });

  test('a yearly rule from long ago keeps its interval', async () => {
    const rule = event('DTSTART:19900601T000000Z', 'DTEND:19900701T000000Z', 'RRULE:FREQ=YEARLY;INTERVAL=4');
    expect(await spans(calendar(rule), '2026-06-02T00:00:00Z', '2031-01-01T00:00:00Z')).toEqual([
      '2026-06-01T00:00 2026-07-01T00:00',
      '2030-06-01T00:00 2030-07-01T00:00',
    ]);
  });

  test('RDATE and EXDATE, also one that fits nothing and one by the day', async () => {
    const text = calendar(
      berlin(
        'RRULE:FREQ=WEEKLY',
        'RDATE;TZID=Europe/Berlin:20260107T090000',
        'RDATE;VALUE=PERIOD:20260108T100000Z/PT1H',
        'EXDATE;TZID=Europe/Berlin:20260111T090000,20260112T090000',
        'EXDATE;VALUE=DATE:20260119',
        'EXDATE:20260126T080000Z',
      ),
    );
    expect(await spans(text, '2026-01-01T00:00:00Z', '2026-02-03T00:00:00Z')).toEqual([
      '2026-01-05T08:00 2026-01-05T16:00',
      '2026-01-07T08:00 2026-01-07T16:00',
      '2026-01-08T10:00 2026-01-08T11:00',
      '2026-02-02T08:00 2026-02-02T16:00',
    ]);
  });

  test('exceptions: another person, another time, cancelled; the newest version counts', async () => {
    const instead = (id: string, sequence: number, summary: string, ...lines: readonly string[]) =>
      [
        'BEGIN:VEVENT',
        'UID:one',
        `SEQUENCE:${sequence}`,
        `SUMMARY:${summary}`,
        `RECURRENCE-ID;TZID=Europe/Berlin:${id}`,
        ...lines,
        'END:VEVENT',
      ].join('\r\n');
    const text = calendar(
      instead(
        '20260112T090000',
        2,
        'Data: ben@example.com',
        'DTSTART:20260112T080000Z',
        'DTEND:20260112T160000Z',
      ),
      instead(
        '20260112T090000',
        1,
        'Data: eva@example.com',
        'DTSTART:20260112T080000Z',
        'DTEND:20260112T160000Z',
      ),
      instead(
        '20260119T090000',
        1,
        'Data: cleo@example.com',
        'DTSTART:20260301T080000Z',
        'DTEND:20260301T160000Z',
      ),
      instead('20260126T090000', 1, 'Data: ana@example.com', 'DTSTART:20260126T080000Z', 'STATUS:CANCELLED'),
      berlin('RRULE:FREQ=WEEKLY;COUNT=4'),
    );
    const found = await shifts(text, '2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z');
    expect(found.map(({ person, from }) => `${person.email} ${from.toISOString()}`)).toEqual([
      'ana@example.com 2026-01-05T08:00:00.000Z',
      'ben@example.com 2026-01-12T08:00:00.000Z',
      'cleo@example.com 2026-03-01T08:00:00.000Z',
    ]);
  });

  test('an event that is cancelled does not count', async () => {
    expect(await onCall(calendar(berlin('STATUS:CANCELLED')), '2026-01-05T12:00:00Z')).toEqual({
      people: [],
      note: null,
    });
  });

  test.each([
    ['by the second', 'FREQ=SECONDLY'],
    ['hundreds of thousands of times', 'FREQ=HOURLY;BYMINUTE=0;COUNT=500000'],
    ['by the second, in one hour', 'FREQ=SECONDLY;BYHOUR=9'],
    [
      'at every second of some days',
      `FREQ=YEARLY;BYHOUR=${list(0, 24)};BYMINUTE=${list(0, 60)};BYSECOND=${list(0, 60)}`,
    ],
    ['at many times of many days', `FREQ=DAILY;BYHOUR=${list(0, 24)};BYMINUTE=${list(0, 60)};COUNT=9000000`],
  ])(
    'a rule that comes true %s is a failure, and nothing hangs',
    async (_, rule) => {
      const begin = performance.now();
      const answer = onCall(calendar(berlin(`RRULE:${rule}`)), '2036-01-05T12:00:00Z');
      await expect(answer).rejects.toMatchObject({
        name: 'Failure',
        message: expect.stringContaining('recurs too often to be read (FREQ='),
      });
      expect(performance.now() - begin).toBeLessThan(8_000);
    },
    20_000,
  );

  test.each([
    ['on a day that never comes', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['in a year that never comes', 'FREQ=YEARLY;INTERVAL=2000000000;COUNT=3'],
    ['in steps that end far away', 'FREQ=DAILY;INTERVAL=2000000000'],
  ])('a rule that comes true %s only has its start', async (_, rule) => {
    const text = calendar(berlin(`RRULE:${rule}`));
    expect(await onCall(text, '2026-01-05T12:00:00Z')).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
    expect(await onCall(text, '2036-01-05T12:00:00Z')).toEqual({ people: [], note: null });
  });
});
