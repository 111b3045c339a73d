import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isNotBefore, momentIn, roughly } from '../../src/text/moments.ts';

const problem = (written: string) => {
  try {
    return momentIn(written);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
};

describe('a day or a time in a file', () => {
  test.each([
    ['2026-12-21', '2026-12-21T00:00:00', null],
    ['2026-12-21T09:00', '2026-12-21T09:00:00', null],
    ['2026-12-21 09:00:30', '2026-12-21T09:00:30', null],
    ['2026-12-21T09:00+01:00', '2026-12-21T09:00:00', '+01:00'],
    ['2026-12-21T09:00:00Z', '2026-12-21T09:00:00', 'Z'],
    ['2028-02-29', '2028-02-29T00:00:00', null],
  ])('%s is read', (written, local, offset) => {
    expect(momentIn(written)).toEqual({ local, offset, isDay: written.length === 10 });
  });

  test.each([
    ['2026-02-31', 'must be a day that exists, not "2026-02-31": February 2026 has 28 days'],
    ['2026-04-31T09:00', 'must be a day that exists, not "2026-04-31": April 2026 has 30 days'],
    ['2026-13-01', 'must be a day that exists: there is no month 13'],
    ['2026-12-00', 'must be a day that exists, not "2026-12-00": December 2026 has 31 days'],
    ['2026-12-21T24:00', 'must be a time of day that exists, not "2026-12-21T24:00"'],
    ['2026-12-21T09:60', 'must be a time of day that exists, not "2026-12-21T09:60"'],
    ['2026-12-21T09:00+15:00', 'must be a time of day that exists, not "2026-12-21T09:00+15:00"'],
    ['21.12.2026', 'must be a day such as 2026-12-21, or a time such as 2026-12-21T09:00, not "21.12.2026"'],
    [
      '2026-12-21+01:00',
      'must be a day such as 2026-12-21, or a time such as 2026-12-21T09:00, not "2026-12-21+01:00"',
    ],
  ])('%s is not one', (written, message) => {
    expect(problem(written)).toBe(message);
  });

  test('is accepted exactly if the calendar has it', () => {
    const parts = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const pad = (number: number) => String(number).padStart(2, '0');
        const written = `${year}-${pad(month)}-${pad(date)}`;
        let exists = true;
        try {
          Temporal.PlainDate.from(written, { overflow: 'reject' });
        } catch {
          exists = false;
        }
        expect(typeof problem(written) === 'object').toBe(exists);
      }),
    );
  });

  test('is not before another only if that is so in every zone', () => {
    const isBefore = (one: string, other: string) => !isNotBefore(momentIn(one), momentIn(other));
    expect(isBefore('2026-12-21', '2026-12-21')).toBe(false);
    expect(isBefore('2026-12-21T09:00', '2026-12-21T08:59')).toBe(false);
    expect(isBefore('2026-12-21T09:00', '2026-12-21T09:01')).toBe(true);
    // In Berlin the second is half an hour later.
    expect(isBefore('2026-12-21T09:00', '2026-12-21T08:30Z')).toBe(true);
    expect(isBefore('2026-12-22T09:00', '2026-12-21T08:30Z')).toBe(false);
    expect(roughly(momentIn('2026-12-21T09:00+01:00')).toISOString()).toBe('2026-12-21T08:00:00.000Z');
  });
});
