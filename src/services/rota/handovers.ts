import type { Temporal } from 'temporal-polyfill';
import { day, earlier, hour, plus, type Span } from '../../time.ts';
import { dayOf, instantOf, localAt, localNumber, weekdayOf } from './wall-clock.ts';

/** When one turn ends and the next begins, which is at the same local times all year. */
export interface Rhythm {
  /** IANA name of the time zone. */
  readonly zone: string;
  /** The first handover, in local time. */
  readonly starts: Temporal.PlainDateTime;
  /** Days from one handover to the next. */
  readonly days: number;
  /** Turns of hours or months instead of `days`. */
  readonly every?: Every;
}

/** A length of turns other than days. Hours are those of the wall clock. */
export type Every = { readonly hours: number } | { readonly months: number; readonly on: DayOfMonth };

/** A day of the month, or its last one in shorter months; or a weekday (Monday is 1), its `nth` or last one (`null`). */
export type DayOfMonth = { readonly day: number } | { readonly weekday: number; readonly nth: number | null };

/** A turn: its number, from 0 on, and when it is. */
export interface TurnTime extends Span {
  readonly index: number;
}

/** The clock moves by at most a day (and then a zone changes its date), and this is more. */
const longestShift = 25 * hour;

/** The turns that overlap a time span, in order. None is empty: the only day of a turn may be left out by the zone. */
export function turnTimes(rhythm: Rhythm, from: Date, until: Date): readonly TurnTime[] {
  const first = Math.max(0, indexAt(rhythm, from));
  const enough = rhythm.every && 'hours' in rhythm.every ? plus(until, longestShift) : until;
  const starts = [localHandover(rhythm, first)];
  let last = localHandover(rhythm, first + 1);
  for (let index = first + 1; last < enough; last = localHandover(rhythm, index)) {
    starts.push(last);
    index += 1;
  }
  starts.push(last);
  // Where the clock leaves out several turns of hours, those that would end before they begin are empty.
  for (let at = starts.length - 2; at >= 0; at -= 1) {
    const [start, next] = [starts[at], starts[at + 1]];
    if (start && next) starts[at] = earlier(start, next);
  }
  return starts.flatMap((start, at) => {
    const end = starts[at + 1];
    const isTurn = end && start < end && start < until;
    return isTurn ? [{ index: first + at, from: start, until: end }] : [];
  });
}

/** When a turn begins. */
export function handover(rhythm: Rhythm, index: number): Date {
  const start = localHandover(rhythm, index);
  if (!rhythm.every || !('hours' in rhythm.every)) return start;
  const following = Math.ceil(longestShift / hour / rhythm.every.hours);
  const later = Array.from({ length: following }, (_, more) => localHandover(rhythm, index + 1 + more));
  return later.reduce(earlier, start);
}

/** A handover by local time. */
function localHandover({ starts, days, every, zone }: Rhythm, index: number): Date {
  const first = localNumber(starts);
  if (every === undefined) return instantOf(first + index * days * day, zone);
  if ('hours' in every) return instantOf(first + index * every.hours * hour, zone);
  const month = new Date(0).setUTCFullYear(starts.year, starts.month - 1 + index * every.months, 1);
  const date = month + (dayIn(month, every.on) - 1) * day;
  return instantOf(date + (first - dayOf(first) * day), zone);
}

/** Which day of a month is meant. The month is given by the number of its first day’s local time. */
function dayIn(month: number, on: DayOfMonth): number {
  const next = new Date(month);
  const daysInMonth = (next.setUTCMonth(next.getUTCMonth() + 1) - month) / day;
  if ('day' in on) return Math.min(on.day, daysInMonth);
  const first = 1 + ((on.weekday - weekdayOf(dayOf(month)) + 7) % 7);
  return first + 7 * (on.nth === null ? Math.floor((daysInMonth - first) / 7) : on.nth - 1);
}

/** The same time on the day that is meant in its month. */
export function inMonth(time: Temporal.PlainDateTime, on: DayOfMonth): Temporal.PlainDateTime {
  return time.with({ day: dayIn(localNumber(time.with({ day: 1 })), on) });
}

/** The number of the last turn that has begun at a time, negative before the first. Calculated, not counted. */
export function indexAt(rhythm: Rhythm, at: Date): number {
  const { starts, days, every, zone } = rhythm;
  // By local time alone it may be off where the clock changes: no turn that has begun comes after this.
  const local = localAt(at, zone) + longestShift;
  let index: number;
  if (every && 'months' in every) {
    const date = new Date(local);
    const months = 12 * (date.getUTCFullYear() - starts.year) + date.getUTCMonth() + 1 - starts.month;
    index = Math.floor(months / every.months) + 1;
  } else {
    const passed = local - localNumber(starts);
    index = Math.floor(passed / (every ? every.hours * hour : days * day)) + 1;
  }
  while (localHandover(rhythm, index) > at) index -= 1;
  return index;
}

/** The number of the first turn that begins at a time or later. */
export function indexFrom(rhythm: Rhythm, at: Date): number {
  let index = Math.max(0, indexAt(rhythm, at));
  if (localHandover(rhythm, index) < at) return index + 1;
  while (index > 0 && localHandover(rhythm, index - 1) >= at) index -= 1;
  return index;
}
