import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mondayOf, weekdayOf, weekdays } from '../../src/text/weekdays.ts';

describe('days of the week', () => {
  test.each([
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['Sat, Sun', [6, 7]],
    ['fri-mon', [5, 6, 7, 1]],
    ['wednesday', [3]],
    [
      ['tue', 'Thursday - Friday'],
      [2, 4, 5],
    ],
    ['mon-mon', [1]],
  ])('%j are %j', (written, days) => {
    expect([...weekdays(written)]).toEqual(days);
  });

  test.each(['', 'mo', 'mon-', 'mon-fri-sun', 'mon fri', 'weekend', '1-5'])('%j are none', (written) => {
    expect(() => weekdays(written)).toThrow(/^must be days such as mon-fri or \[sat, sun\], not "/);
  });
});

test('a local time has a day of the week, and the Monday before it', () => {
  expect([weekdayOf('2026-11-29T23:59'), weekdayOf('2026-11-30T00:00')]).toEqual([7, 1]);
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-05'), max: new Date('2100-01-01'), noInvalidDate: true }),
      (at) => {
        const local = at.toISOString().slice(0, 16);
        const monday = mondayOf(local);
        expect(weekdayOf(monday)).toBe(1);
        const days = (Date.parse(local.slice(0, 10)) - Date.parse(monday)) / 86_400_000;
        expect(days).toBe(weekdayOf(local) - 1);
      },
    ),
  );
});
