import type ICAL from 'ical.js';
import { day, hour, minute, second } from '../../time.ts';
import { lengthOfPeriod } from './periods.ts';
import { inMonth, inYear, isIn, weekOf } from './positions.ts';

/** What the BY parts of a rule choose from each of its periods (RFC 5545 3.3.10). */
export interface Choice {
  /** Whether a rule includes a day. If its periods are shorter than a day, whether it includes a period. */
  readonly includes: (time: number) => boolean;
  /** The times after the beginning of such a day or period, in order. */
  readonly times: readonly number[];
  /** The positions to keep of all times in a period. `null`: all. */
  readonly positions: ReadonlySet<number> | null;
}

type Parts = Readonly<Record<string, readonly (string | number)[] | undefined>>;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The parts of a time of day, from long to short. */
const clock = [
  { name: 'BYHOUR', size: hour, read: (date: Date) => date.getUTCHours() },
  { name: 'BYMINUTE', size: minute, read: (date: Date) => date.getUTCMinutes() },
  { name: 'BYSECOND', size: second, read: (date: Date) => date.getUTCSeconds() },
] as const;

/** Reads the parts of a rule. `most`: how many times of day it may have, otherwise returns `null`. */
export function choiceOf(rule: ICAL.Recur, start: number, most: number): Choice | null {
  const parts = withDefaults(rule, new Date(start));
  const size = Math.min(day, lengthOfPeriod(rule) ?? day);
  const inner = clock
    .filter((part) => part.size < size)
    .map((part) => numbers(parts[part.name] ?? [part.read(new Date(start))]).map((n) => n * part.size));
  if (inner.reduce((product, values) => product * values.length, 1) > most) return null;
  const sums = inner.reduce((sums, values) => sums.flatMap((sum) => values.map((value) => sum + value)), [0]);
  const outer = clock
    .filter((part) => part.size >= size)
    .map(({ name, read }) => {
      const values = setOf(parts[name]);
      return values && ((time: number) => values.has(read(new Date(time))));
    });
  const tests = [...dayTests(rule, parts), ...outer].filter((test) => test !== null);
  return {
    includes: (time) => tests.every((test) => test(time)),
    times: sums.toSorted((a, b) => a - b),
    positions: setOf(parts.BYSETPOS),
  };
}

/** The parts with what the start of the rule says where it names no day. */
function withDefaults({ freq, parts }: ICAL.Recur, start: Date): Parts {
  if (['BYDAY', 'BYMONTHDAY', 'BYYEARDAY'].some((name) => name in parts)) return parts;
  const [month, date] = [start.getUTCMonth() + 1, start.getUTCDate()];
  const isByWeek = freq === 'WEEKLY' || (freq === 'YEARLY' && 'BYWEEKNO' in parts);
  if (isByWeek) return { ...parts, BYDAY: [weekdays[start.getUTCDay()] ?? ''] };
  if (freq === 'YEARLY') return { BYMONTH: [month], ...parts, BYMONTHDAY: [date] };
  return freq === 'MONTHLY' ? { ...parts, BYMONTHDAY: [date] } : parts;
}

/** The tests that a day must pass. `null`: no such part. */
function dayTests(rule: ICAL.Recur, parts: Parts): readonly (((time: number) => boolean) | null)[] {
  const months = setOf(parts.BYMONTH);
  const dates = setOf(parts.BYMONTHDAY);
  const days = setOf(parts.BYYEARDAY);
  const weeks = setOf(parts.BYWEEKNO);
  return [
    months && ((time) => months.has(new Date(time).getUTCMonth() + 1)),
    parts.BYDAY ? weekdayTest(rule, parts.BYDAY) : null,
    dates && ((time) => isIn(dates, inMonth(time))),
    days && ((time) => isIn(days, inYear(time))),
    weeks && ((time) => isIn(weeks, weekOf(time, rule.wkst - 1))),
  ];
}

/** Weekdays, with or without a number in the month or, if a yearly rule names no month, in the year. */
function weekdayTest({ freq, parts }: ICAL.Recur, values: readonly unknown[]): (time: number) => boolean {
  const wanted = new Set(values.map((value) => String(value).replace('+', '')));
  const isOfYear = freq === 'YEARLY' && !('BYMONTH' in parts);
  const positionOf = freq === 'WEEKLY' ? () => ({ nth: 1, total: 7 }) : isOfYear ? inYear : inMonth;
  return (time) => {
    const weekday = weekdays[new Date(time).getUTCDay()];
    const { nth, total } = positionOf(time);
    const [first, last] = [Math.ceil(nth / 7), -Math.ceil((total - nth + 1) / 7)];
    return [weekday, `${first}${weekday}`, `${last}${weekday}`].some((one) => wanted.has(String(one)));
  };
}

function setOf(values: readonly (string | number)[] | undefined): ReadonlySet<number> | null {
  return values ? new Set(numbers(values)) : null;
}

/** Distinct numbers. */
function numbers(values: readonly (string | number)[]): readonly number[] {
  return [...new Set(values.map(Number))];
}
