import type { Temporal } from 'temporal-polyfill';
import { day } from '../../time.ts';
import { zoned } from './times.ts';

/**
 * Local times as numbers: milliseconds since 1970-01-01T00:00 on the clock on the wall. A rota may have thousands of turns, and
 * this is many times as fast as an object for each.
 */

/** A time without a change of the clock, and how far the clock is ahead of UTC then, in milliseconds. */
interface Steady {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

const known = new Map<string, Steady[]>();

/** What the clock of a zone shows at a time. */
export function localAt(time: Date, zone: string): number {
  return time.getTime() + offsetAt(time.getTime(), zone);
}

/**
 * The time at which the clock of a zone shows a local time. As in calendars, one that the clock skips is read as it would be
 * before the change, and of one that comes twice it is the first.
 */
export function instantOf(local: number, zone: string): Date {
  const [before, after] = [offsetAt(local - day, zone), offsetAt(local + day, zone)];
  // The first of the two is the one with the clock further ahead.
  const offsets = [Math.max(before, after), Math.min(before, after)];
  const offset = offsets.find((one) => offsetAt(local - one, zone) === one);
  return new Date(local - (offset ?? before));
}

function offsetAt(time: number, zone: string): number {
  const spans = known.get(zone) ?? [];
  const found = spans.find(({ from, until }) => from <= time && time < until);
  if (found) return found.offset;
  const steady = steadyAt(time, zone);
  // The one that was asked for last is mostly asked for next.
  known.set(zone, [steady, ...spans]);
  return steady.offset;
}

/** Times before and after this are never asked for. */
const first = Date.UTC(-200_000, 0);
const last = Date.UTC(200_000, 0);

function steadyAt(time: number, zone: string): Steady {
  const at = zoned(new Date(Math.min(Math.max(time, first), last)), zone);
  const next = at.getTimeZoneTransition('next');
  const previous = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: previous?.epochMilliseconds ?? -Infinity,
    until: next?.epochMilliseconds ?? Infinity,
    offset: at.offsetNanoseconds / 1_000_000,
  };
}

/** A local time as a number. */
export function localNumber({
  year,
  month,
  day,
  hour,
  minute,
  second,
  millisecond,
}: Temporal.PlainDateTime): number {
  return (
    new Date(0).setUTCFullYear(year, month - 1, day) +
    ((hour * 60 + minute) * 60 + second) * 1_000 +
    millisecond
  );
}

/** A local day: days since 1970-01-01. */
export function dayOf(local: number): number {
  return Math.floor(local / day);
}

/** The weekday of a local day, from 1 (Monday) to 7. */
export function weekdayOf(localDay: number): number {
  return ((((localDay + 3) % 7) + 7) % 7) + 1;
}

/** `2026-12-25` of a local day. */
export function dateOf(localDay: number): string {
  return new Date(localDay * day).toISOString().slice(0, 10);
}
