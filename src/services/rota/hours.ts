import { day, later, minute, type Span } from '../../time.ts';
import { dateOf, dayOf, instantOf, localAt, weekdayOf } from './wall-clock.ts';

/** When somebody is on call at all, by the clock of a zone: from a time on some weekdays until a time on the same or a later day. */
export interface DutyHours {
  /** Monday is 1. */
  readonly days: readonly number[];
  /** In minutes after midnight of each of these days. */
  readonly from: number;
  /** More than a day's minutes: on a later day. */
  readonly until: number;
  /** Hours that begin on a public holiday of this country or region are off. `null`: holidays are like other days. */
  readonly region: string | null;
  /** Whether a date such as `2026-12-25` is one. Absent: the holidays have not been read. */
  readonly isHoliday?: (date: string) => boolean;
}

export const minutesOfDay = 24 * 60;

/** The most days from the beginning of hours until their end. */
const longest = 8;

/** The duty hours that overlap a time span, each as a whole, in order and without overlaps: those that meet are one. */
export function hoursBetween(hours: DutyHours, zone: string, from: Date, until: Date): readonly Span[] {
  const spans: Span[] = [];
  const last = dayOf(localAt(until, zone)) + 1;
  for (let date = dayOf(localAt(from, zone)) - longest; date <= last; date += 1) {
    if (!hours.days.includes(weekdayOf(date)) || hours.isHoliday?.(dateOf(date))) continue;
    const begin = instantOf(date * day + hours.from * minute, zone);
    const end = instantOf(date * day + hours.until * minute, zone);
    const before = spans.at(-1);
    if (begin >= end) continue;
    if (before && begin <= before.until)
      spans[spans.length - 1] = { ...before, until: later(end, before.until) };
    else spans.push({ from: begin, until: end });
  }
  return spans.filter((span) => span.from < until && from < span.until);
}
