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
  /**
   * Hours that begin on a public holiday of this country or region are off. Of hours longer than a day, only the holiday itself
   * is. `null`: holidays are like other days.
   */
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
    if (!hours.days.includes(weekdayOf(date))) continue;
    for (const part of partsOn(date, hours)) {
      const begin = instantOf(part.from, zone);
      const end = instantOf(part.until, zone);
      const before = spans.at(-1);
      if (begin >= end) continue;
      if (before && begin <= before.until)
        spans[spans.length - 1] = { ...before, until: later(end, before.until) };
      else spans.push({ from: begin, until: end });
    }
  }
  return spans.filter((span) => span.from < until && from < span.until);
}

/** The hours that begin on a day, without holidays, in local time. */
function partsOn(date: number, { from, until, isHoliday }: DutyHours) {
  const isOn = (on: number) => !isHoliday?.(dateOf(on));
  const [start, end] = [date * day + from * minute, date * day + until * minute];
  if (until - from <= minutesOfDay) return isOn(date) ? [{ from: start, until: end }] : [];
  const dates = Array.from({ length: Math.ceil(until / minutesOfDay) }, (_, index) => date + index);
  return dates
    .filter(isOn)
    .map((on) => ({ from: Math.max(start, on * day), until: Math.min(end, (on + 1) * day) }));
}
