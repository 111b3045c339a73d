import { Temporal } from 'temporal-polyfill';
import { day, later, plus, type Span } from '../../time.ts';
import { zoned } from './times.ts';

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
  const first = zoned(plus(from, -longest * day), zone).toPlainDate();
  const last = zoned(plus(until, day), zone).toPlainDate();
  const spans: Span[] = [];
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!hours.days.includes(date.dayOfWeek) || hours.isHoliday?.(date.toString())) continue;
    const [begin, end] = [hours.from, hours.until].map((minutes) => atMinutes(date, minutes, zone));
    const before = spans.at(-1);
    if (!begin || !end || begin >= end) continue;
    if (before && begin <= before.until)
      spans[spans.length - 1] = { ...before, until: later(end, before.until) };
    else spans.push({ from: begin, until: end });
  }
  return spans.filter((span) => span.from < until && from < span.until);
}

/** A local time, in minutes after midnight. One that the clock skips or repeats is resolved as in calendars. */
function atMinutes(date: Temporal.PlainDate, minutes: number, zone: string): Date {
  const days = Math.floor(minutes / minutesOfDay);
  const time = { hour: Math.floor((minutes % minutesOfDay) / 60), minute: minutes % 60 };
  const local = date.add({ days }).toPlainDateTime(time);
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}
