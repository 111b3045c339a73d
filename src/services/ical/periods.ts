import type ICAL from 'ical.js';
import { day, hour, minute, second } from '../../time.ts';
import { weekBegin } from './positions.ts';

/** The periods of a rule by its FREQ and INTERVAL: each of them has its own recurrences. */
export interface Periods {
  /** When a period begins, as a reading of the wall clock. The start of the rule is in the first one, 0. */
  begin(index: number): number;
  /** The days in a period that overlap a range, or the period itself if it is shorter than a day. */
  days(begin: number, range: Range): readonly number[];
  /** The last period that begins before a time, or the first one. */
  indexAt(time: number): number;
}

/** A range of readings of the wall clock, both ends inclusive. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/** The frequencies with periods of the same length. */
const lengths = {
  SECONDLY: second,
  MINUTELY: minute,
  HOURLY: hour,
  DAILY: day,
  WEEKLY: 7 * day,
} as const;

/** The length of the periods. `null`: months and years differ in length. */
export function lengthOfPeriod({ freq }: ICAL.Recur): number | null {
  return Object.hasOwn(lengths, freq) ? lengths[freq as keyof typeof lengths] : null;
}

/** The periods of a rule that starts at this reading of the wall clock. */
export function periodsOf(rule: ICAL.Recur, start: number): Periods {
  const length = lengthOfPeriod(rule);
  if (length === null) return calendarPeriods(rule, start);
  const first = Math.floor(start / length) * length;
  const origin = length > day ? weekBegin(Math.floor(start / day) * day, rule.wkst - 1) : first;
  return {
    begin: (index) => origin + index * rule.interval * length,
    days: (begin, range) => daysIn(begin, begin + length, range),
    indexAt: (time) => Math.max(0, Math.floor((time - origin) / (rule.interval * length))),
  };
}

/** Months or years. */
function calendarPeriods({ freq, interval }: ICAL.Recur, start: number): Periods {
  const months = freq === 'YEARLY' ? 12 : 1;
  const origin = new Date(Math.floor(start / day) * day);
  origin.setUTCMonth(freq === 'YEARLY' ? 0 : origin.getUTCMonth(), 1);
  const later = (time: number, months: number) => {
    const date = new Date(time);
    return date.setUTCMonth(date.getUTCMonth() + months);
  };
  return {
    begin: (index) => later(origin.getTime(), index * interval * months),
    days: (begin, range) => daysIn(begin, later(begin, months), range),
    indexAt: (time) => {
      const end = new Date(time);
      const passed =
        (end.getUTCFullYear() - origin.getUTCFullYear()) * 12 + end.getUTCMonth() - origin.getUTCMonth();
      return Math.max(0, Math.floor(passed / (interval * months)));
    },
  };
}

function daysIn(begin: number, end: number, { from, until }: Range): readonly number[] {
  const first = begin + Math.max(0, Math.floor((from - begin) / day)) * day;
  const length = Math.max(0, Math.ceil((Math.min(end, until + 1) - first) / day));
  return Array.from({ length }, (_, nth) => first + nth * day);
}
