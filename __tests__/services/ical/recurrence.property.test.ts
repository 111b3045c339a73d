import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { recurrences } from '../../../src/services/ical/recurrence.ts';
import { day, hour } from '../given.ts';
import { daysByOracle, weekdays as names, type Rule } from './rule-oracle.ts';

const start = Date.UTC(2020, 0, 1, 9, 30);
const starts = [start, Date.UTC(2020, 0, 31, 9, 30), Date.UTC(2020, 1, 29, 23, 30)] as const;
const parts = [
  ...[
    '',
    ';BYDAY=1MO,-1FR',
    ';BYDAY=5WE',
    ';BYDAY=MO,TU,WE;BYSETPOS=-1',
    ';BYMONTHDAY=31',
    ';BYMONTHDAY=-1,15',
  ],
  ...[';BYMONTH=2,8', ';BYMONTH=1,12;BYDAY=-2SU', ';BYMONTHDAY=13;BYDAY=FR', ';BYHOUR=8,20'],
] as const;
const weekdays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 });
const rules = fc.oneof(
  fc
    .tuple(fc.constantFrom('HOURLY', 'DAILY', 'WEEKLY'), fc.integer({ min: 1, max: 20 }))
    .map(([freq, interval]) => `FREQ=${freq};INTERVAL=${interval}`),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), weekdays)
    .map(([interval, days]) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.join(',')}`),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), weekdays)
    .map(([interval, days]) => `FREQ=DAILY;INTERVAL=${interval};BYDAY=${days.join(',')};BYHOUR=0,8,16`),
  fc
    .tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(...parts))
    .map(([interval, part]) => `FREQ=MONTHLY;INTERVAL=${interval}${part}`),
  fc.integer({ min: 1, max: 12 }).map((month) => `FREQ=DAILY;INTERVAL=3;BYMONTH=${month}`),
);

test('what a rule gives for some time is the same as what it gives when it is gone through from its start', () => {
  const hours = fc.tuple(fc.nat(900 * 24), fc.integer({ min: 1, max: 90 * 24 }));
  fc.assert(
    fc.property(rules, fc.constantFrom(...starts), hours, (text, start, [after, length]) => {
      const rule = ICAL.Recur.fromString(text);
      const [from, until] = [start + after * hour, start + (after + length) * hour];
      const all = recurrences(rule, { start, end: null, from: start, until }, { steps: 1_000_000 });
      const some = recurrences(rule, { start, end: null, from, until }, { steps: 1_000_000 });
      expect(some).toEqual(all.filter((wall) => wall >= from));
    }),
    { numRuns: 400 },
  );
});

test('the months that are passed over cost nothing, and those that are not have a bound', () => {
  const at = Date.UTC(2026, 0, 5);
  const read = (rule: string) =>
    recurrences(
      ICAL.Recur.fromString(rule),
      { start: Date.UTC(1, 0, 1), end: null, from: at, until: at + 31 * day },
      { steps: 200 },
    );
  expect(read('FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1')).toEqual([Date.UTC(2026, 0, 26)]);
  expect(() => read('FREQ=MONTHLY;COUNT=90000;BYDAY=MO;BYSETPOS=-1')).toThrow('recurs too often');
});

test('a day or a week is counted on a calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('DAILY', 'WEEKLY'),
      fc.nat(4_000),
      (interval, freq, after) => {
        const step = interval * day * (freq === 'WEEKLY' ? 7 : 1);
        const from = start + after * day;
        const first = start + Math.ceil((from - start) / step) * step;
        const rule = ICAL.Recur.fromString(`FREQ=${freq};INTERVAL=${interval}`);
        const found = recurrences(
          rule,
          { start, end: null, from, until: from + 3 * step - 1 },
          { steps: 300 },
        );
        expect(found).toEqual([first, first + step, first + 2 * step]);
      },
    ),
  );
});

const numbersFrom = (min: number, max: number) => {
  const number = fc.integer({ min, max }).filter((n) => n !== 0);
  return fc.option(fc.uniqueArray(number, { minLength: 1, maxLength: 4 }), { nil: undefined });
};
const numbered = (most: number) =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.constantFrom(...names))
    .map(([place, name]) => `${place === 0 ? '' : place}${name}`);
const named = (name: fc.Arbitrary<string>) =>
  fc.option(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), { nil: undefined });
const plain = named(fc.constantFrom(...names));
const common = {
  interval: fc.integer({ min: 1, max: 5 }),
  wkst: fc.constantFrom(...names),
  count: fc.option(fc.integer({ min: 1, max: 40 })),
  months: numbersFrom(1, 12),
  positions: numbersFrom(-6, 6),
};
const dates = numbersFrom(-31, 31);
const written = fc.oneof<fc.Arbitrary<Rule>[]>(
  fc.record({ freq: fc.constant('DAILY'), ...common, dates, weekdays: plain }),
  fc.record({ freq: fc.constant('WEEKLY'), ...common, weekdays: plain }),
  fc.record({ freq: fc.constant('MONTHLY'), ...common, dates, weekdays: named(numbered(5)) }),
  fc.record({ freq: fc.constant('YEARLY'), ...common, dates, weekdays: named(numbered(53)) }),
  fc.record({ freq: fc.constant('YEARLY'), ...common, weeks: numbersFrom(-53, 53), weekdays: plain }),
);

function textOf({ freq, interval, wkst, count, months, dates, weeks, weekdays, positions }: Rule): string {
  const parts = {
    ...{ FREQ: freq, INTERVAL: interval, WKST: wkst, COUNT: count ?? undefined, BYMONTH: months },
    ...{ BYMONTHDAY: dates, BYWEEKNO: weeks, BYDAY: weekdays, BYSETPOS: positions },
  };
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return given.map(([name, value]) => `${name}=${value}`).join(';');
}

test('the parts of a rule choose the days that are found by looking at each day of the calendar', () => {
  const first = Date.UTC(2020, 0, 1);
  fc.assert(
    fc.property(written, fc.nat(1_000), fc.nat(1_500), fc.nat(900), (rule, later, after, length) => {
      const start = first + later * day;
      const [from, until] = [start + after * day, start + (after + length) * day];
      const found = recurrences(
        ICAL.Recur.fromString(textOf(rule)),
        { start, end: null, from, until },
        { steps: 100_000 },
      );
      expect(found).toEqual(daysByOracle(rule, start).filter((at) => at >= from && at <= until));
    }),
    { numRuns: 300 },
  );
});
