import { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../holidays/holidays.ts';
import { day } from '../time.ts';
import type { Stretch } from './stretches.ts';

/** Which dates (`2026-12-25`) are public holidays of a region. */
export type PublicHolidays = Pick<Holidays, 'covers' | 'holidayOn'>;

/** A day by the clocks of a time zone. The times are milliseconds since the epoch, and a day may have 23 or 25 hours. */
export interface Day extends Stretch {
  /** `2026-11-30` */
  readonly date: string;
  /** ISO week: `2026-W49`. */
  readonly week: string;
  /** From 1 (Monday) to 7. */
  readonly weekday: number;
  /** From 22:00 to 06:00 of the next day. */
  readonly night: Stretch;
  /** From 09:00 to 17:00. */
  readonly office: Stretch;
}

/** The days of a time zone that overlap a stretch of time, and the one before, whose night may do so too. */
export function daysOf(zone: string, { from, until }: Stretch): readonly Day[] {
  const days: Day[] = [];
  const at = (date: Temporal.PlainDate, plainTime: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  const startOf = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: zone }).startOfDay().epochMilliseconds;
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  let date = first.subtract({ days: 1 });
  for (let start = startOf(date); start < until; ) {
    const following = date.add({ days: 1 });
    const end = startOf(following);
    days.push({
      date: date.toString(),
      week: weekOf(date),
      weekday: date.dayOfWeek,
      from: start,
      until: end,
      night: { from: at(date, '22:00'), until: at(following, '06:00') },
      office: { from: at(date, '09:00'), until: at(date, '17:00') },
    });
    date = following;
    start = end;
  }
  return days;
}

/** What is counted apart, each in order and without overlaps. */
export interface Periods {
  readonly nights: readonly Stretch[];
  /** From Saturday 00:00 to Monday 00:00, or what of it is within the days. */
  readonly weekends: readonly Stretch[];
  /** `null`: no region is set. */
  readonly holidays: readonly Stretch[] | null;
}

/** The nights, weekends and public holidays among days. */
export function periodsOf(days: readonly Day[], holidays: PublicHolidays | null): Periods {
  const weekends: Stretch[] = [];
  for (const { weekday, from, until } of days.filter(({ weekday }) => weekday > 5)) {
    const saturday = weekday === 7 && weekends.at(-1);
    if (saturday && saturday.until === from) weekends[weekends.length - 1] = { from: saturday.from, until };
    else weekends.push({ from, until });
  }
  return {
    nights: days.map(({ night }) => night),
    weekends,
    holidays: holidays && days.filter(({ date }) => isHoliday(date, holidays)),
  };
}

/** Whether people work on a day: from Monday to Friday, except on public holidays. */
export function isWorkday({ date, weekday }: Day, holidays: PublicHolidays | null): boolean {
  return weekday < 6 && !(holidays && isHoliday(date, holidays));
}

function isHoliday(date: string, holidays: PublicHolidays): boolean {
  return holidays.covers(date) && holidays.holidayOn(date) !== null;
}

function weekOf({ yearOfWeek, weekOfYear }: Temporal.PlainDate): string {
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}

/**
 * The weekdays of the current ISO week, from today on, and of those that follow, so many weeks in all. At the weekend the next
 * week is the first.
 */
export function comingWeekdays(zone: string, now: number, weeks: number): readonly Day[] {
  const [, ...days] = daysOf(zone, { from: now, until: now + (weeks + 1) * 7 * day });
  const weekdays = days.filter(({ weekday }) => weekday < 6);
  const planned = [...new Set(weekdays.map(({ week }) => week))].slice(0, weeks);
  return weekdays.filter(({ week }) => planned.includes(week));
}
