import ICAL from 'ical.js';
import { day, second } from '../../time.ts';

/** A yearly rule of a time zone, whose times are readings of the clock before the change. */
export interface YearlyRule {
  /** When the rule applies in a year, in ascending order. */
  in(year: number): readonly number[];
  readonly from: number;
  /** The last reading that the rule includes. `null`: it has no end. */
  until(): number | null;
}

/** The parts of a rule that are read. Changes of the clock use no others. */
const readable = ['BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'];

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** What iCalendar can express. */
const lastYear = 9_999;

/**
 * The rule of a change to the clock that starts at a reading. `offset` is the one before the change, in milliseconds, and
 * `step` is called for each year that is counted. Throws an Error if the rule is not a yearly one, or uses other parts than
 * months and days.
 */
export function yearlyRule(rule: ICAL.Recur, start: number, offset: number, step: () => void): YearlyRule {
  const unknown = Object.keys(rule.parts).filter((part) => !readable.includes(part));
  const needsMonth = 'BYDAY' in rule.parts || 'BYMONTHDAY' in rule.parts;
  if (
    rule.freq !== 'YEARLY' ||
    rule.interval !== 1 ||
    unknown.length > 0 ||
    (needsMonth && !('BYMONTH' in rule.parts))
  ) {
    throw new Error(`its rule “${String(rule).slice(0, 100)}” is not a yearly one by month and day`);
  }
  const all = (year: number) => timesIn(year, rule.parts, start).filter((time) => time >= start);
  let end: number | null | undefined;
  const until = () => {
    if (end === undefined) end = rule.count ? nth(rule.count, all, yearOf(start), step) : endOf(rule, offset);
    return end;
  };
  return { in: (year) => all(year).filter((time) => time <= (until() ?? time)), from: start, until };
}

/** The year of a point in time or of a reading of the clock. */
export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

function timesIn(year: number, parts: ICAL.Recur['parts'], start: number): readonly number[] {
  const begin = new Date(start);
  const dates = numbers(parts.BYMONTHDAY);
  const days = [parts.BYDAY ?? []].flat().map(String);
  const months = 'BYMONTH' in parts ? numbers(parts.BYMONTH) : [begin.getUTCMonth() + 1];
  const isPlain = dates.length === 0 && days.length === 0;
  const found = months
    .toSorted((a, b) => a - b)
    .flatMap((month) => {
      const first = midnight(year, month, 1);
      const length = Math.round((midnight(year, month + 1, 1) - first) / day);
      return Array.from({ length }, (_, index) => index + 1)
        .filter((date) => {
          if (isPlain) return date === begin.getUTCDate();
          const isDate = dates.length === 0 || dates.includes(date) || dates.includes(date - length - 1);
          return isDate && (days.length === 0 || days.some((one) => isWeekday(one, date, length, first)));
        })
        .map((date) => first + (date - 1) * day + (start - Math.floor(start / day) * day));
    });
  if (!('BYSETPOS' in parts)) return found;
  return numbers(parts.BYSETPOS).flatMap(
    (position) => found.at(position > 0 ? position - 1 : position) ?? [],
  );
}

/** Whether a date is such a day of its month: `SU` is any Sunday, `2SU` the second one, `-1SU` the last one. */
function isWeekday(written: string, date: number, length: number, first: number): boolean {
  // 1 January 1970 was a Thursday.
  const weekday = (((first / day + date + 3) % 7) + 7) % 7;
  if (weekdays.indexOf(written.slice(-2)) !== weekday) return false;
  const place = Number(written.slice(0, -2));
  return place === 0 || place === Math.ceil(date / 7) || place === -Math.ceil((length - date + 1) / 7);
}

/** Date.UTC takes a year below 100 for one of the last century. */
function midnight(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

function numbers(values: unknown): readonly number[] {
  return [values ?? []].flat().map(Number);
}

/** The last of so many times. */
function nth(
  count: number,
  timesIn: (year: number) => readonly number[],
  firstYear: number,
  step: () => void,
): number {
  let found = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let year = firstYear; found < count && year <= lastYear; year += 1) {
    step();
    const times = timesIn(year).slice(0, count - found);
    found += times.length;
    last = times.at(-1) ?? last;
  }
  return last;
}

/** The last reading that a rule includes. `null`: it has no end. */
function endOf({ until }: ICAL.Recur, offset: number): number | null {
  if (!until) return null;
  const end = until.toUnixTime() * second;
  if (until.isDate) return end + day - 1;
  return until.zone === ICAL.Timezone.utcTimezone ? end + offset : end;
}
