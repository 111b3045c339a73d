import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { duration, durationWithin, written } from '../../src/text/durations.ts';
import { day, hour, minute } from '../given.ts';

describe('a duration', () => {
  test.each([
    ['0', 0],
    ['30s', 30_000],
    ['90m', 90 * minute],
    ['8h', 8 * hour],
    ['2d', 2 * day],
    ['2w', 14 * day],
    ['PT8H', 8 * hour],
    ['PT0S', 0],
    ['P1DT12H', 36 * hour],
    ['P1W', 7 * day],
    ['8 hours', 8 * hour],
    ['1 week', 7 * day],
    ['90 minutes', 90 * minute],
    ['P1W2DT3H4M5S', 9 * day + 3 * hour + 4 * minute + 5_000],
  ])('may be written %s', (text, milliseconds) => expect(duration(text)).toBe(milliseconds));

  test.each([
    ['', 'P', 'PT', 'P1DT', '8', '8 h', '1h30m', '1.5h', '-1h', '+1h', '8H', 'pt8h', 'P1M', 'P1Y', 'PT1.5H'],
    [
      '8  hours',
      '8hours',
      '8 Hours',
      '8 hourss',
      '1 month',
      '1e3s',
      '٣h',
      '8h\n',
      ' 8h',
      'xPT8H',
      '9999999999s',
      'PT8H8H',
      'PT1S1M',
      'constructor',
      '__proto__',
    ],
  ])('is nothing else', (...wrong) => {
    for (const text of wrong) expect(() => duration(text)).toThrow('must be a duration such as 30s, 90m');
  });

  test('reads back what was written, whatever the length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 86_400 }), (seconds) => {
        expect(duration(written(seconds * 1_000))).toBe(seconds * 1_000);
      }),
    );
  });

  test('in ISO 8601 is the sum of its parts', () => {
    const part = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(part, part, part, part, part, (w, d, h, m, s) => {
        const sum = w * 7 * day + d * day + h * hour + m * minute + s * 1_000;
        expect(duration(`P${w}W${d}DT${h}H${m}M${s}S`)).toBe(sum);
      }),
      { numRuns: 30 },
    );
  });

  test('of a hundred thousand digits is refused at once', () => {
    expect(() => duration('9'.repeat(100_000) + 'x')).toThrow('must be a duration');
    expect(() => duration(`P${'1W'.repeat(50_000)}`)).toThrow('must be a duration');
  });
});

test('a duration is written in the largest unit that fits', () => {
  expect([0, 1_000, 90_000, 90 * minute, hour, 36 * hour, day, 14 * day].map(written)).toEqual([
    '0',
    '1s',
    '90s',
    '90m',
    '1h',
    '36h',
    '1d',
    '2w',
  ]);
});

test('bounds are allowed themselves, and named when they are crossed', () => {
  const parse = durationWithin(1_000, 31 * day);
  expect([parse('1s'), parse('31d')]).toEqual([1_000, 31 * day]);
  for (const text of ['0', '0s', 'P31DT1S', '5w'])
    expect(() => parse(text)).toThrow('must be from 1s to 31d');
});
