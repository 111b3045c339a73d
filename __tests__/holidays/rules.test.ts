import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property, uniqueArray } from 'fast-check';
import { rulesOf, yearly } from '../../scripts/holidays/fit.ts';
import { daysOf, listed, weekdayOf } from '../../src/holidays/rules.ts';

const years = [2024, 2027] as const;
const lists = ['20240410 9u 9u 9u', '20231230 3'];
const dates = (rule: string) =>
  daysOf(rule, years, lists).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('a rule', () => {
  test.each([
    ['1225', ['2024-12-25', '2025-12-25', '2026-12-25', '2027-12-25']],
    ['20250508', ['2025-05-08']],
    ['20230508', []],
    ['e-2', ['2024-03-29', '2025-04-18', '2026-04-03', '2027-03-26']],
    ['o', ['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02']],
    ['0115>1', ['2024-01-15', '2025-01-20', '2026-01-19', '2027-01-18']],
    ['0531<1', ['2024-05-27', '2025-05-26', '2026-05-25', '2027-05-31']],
    // Washington’s observed Independence Day: Saturday’s on Friday, Sunday’s on Monday.
    ['0704/1.....a', ['2026-07-03', '2027-07-05']],
    // 2028 begins on a Saturday.
    ['0101/000000f', ['2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01', '2027-12-26']],
    ['1226@25-26', ['2025-12-26', '2026-12-26']],
    ['1226@-24,27-', ['2024-12-26', '2027-12-26']],
    ['1226@26', ['2026-12-26']],
    ['#0', ['2024-04-10', '2025-03-30', '2026-03-19', '2027-03-08']],
    ['#0+2@25', ['2025-04-01']],
    ['#1', ['2024-01-02']],
    ['#1+2', ['2024-01-01', '2024-01-04']],
  ])('%s gives %j', (rule, expected) => {
    expect(dates(rule)).toEqual(expected);
  });

  test('may move a day across the ends of the years', () => {
    expect(daysOf('0101/......a', [2027, 2027], [])).toEqual([Date.UTC(2027, 11, 31) / 86_400_000]);
    const ends = [Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31)].map((time) => time / 86_400_000);
    expect(daysOf('1231>4', [2026, 2026], [])).toEqual(ends);
  });

  test.each(['', '13', 'christmas', '1225/12', '0101>7', '1225@'])('that is none, %j, is refused', (rule) => {
    expect(() => daysOf(rule, years, [])).toThrow(`${rule} is no rule of a holiday`);
  });

  test('a list begins with a date, and goes on with distances', () => {
    expect(listed('19700102 1 a z')).toEqual([1, 2, 12, 47]);
  });

  test('weekdays begin with Sunday', () => {
    expect([0, 1, 2, 3, 4].map(weekdayOf)).toEqual([4, 5, 6, 0, 1]);
  });
});

describe('the rules that are found for some days', () => {
  const span = [2020, 2036] as const;
  const first = Date.UTC(2020, 0, 1) / 86_400_000;
  const last = Date.UTC(2036, 11, 31) / 86_400_000;
  const found = (days: readonly number[]) => {
    const own: string[] = [];
    const rules = rulesOf(days, span, own);
    return rules.flatMap((rule) => daysOf(rule, span, own)).sort((one, other) => one - other);
  };

  test('give exactly these days, whatever they are', () => {
    assert(
      property(uniqueArray(integer({ min: first, max: last }), { minLength: 1, maxLength: 40 }), (some) => {
        const days = some.sort((one, other) => one - other);
        expect([...new Set(found(days))]).toEqual(days);
      }),
    );
  });

  test('give exactly these days where they nearly follow a rule', () => {
    const usual = constantFrom('1225', 'e+39', 'o-2', '0115>1', '0531<1', '0704/1.....a', '1226@25-28');
    const changes = array(integer({ min: 0, max: 16 }), { maxLength: 3 });
    assert(
      property(usual, changes, changes, (rule, left, moved) => {
        const days = daysOf(rule, span, [])
          .filter((_, index) => !left.includes(index))
          .map((day, index) => (moved.includes(index) && day < last ? day + 1 : day));
        const unique = [...new Set(days)];
        if (unique.length > 0) expect([...new Set(found(unique))]).toEqual(unique);
      }),
    );
  });

  test.each(['1225', 'e-2', 'o+1', '0115>1', '0531<1', '0704/1.....a', '1226@25-'])(
    'are as short as the one that there is: %s',
    (rule) => {
      expect(yearly(daysOf(rule, span, []), span)?.join(' ').length).toBeLessThanOrEqual(rule.length);
    },
  );
});
