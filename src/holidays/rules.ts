import { day } from '../time.ts';
import { orthodoxEaster, westernEaster } from './easter.ts';

/** The first and the last year that the data covers. */
export type Years = readonly [first: number, last: number];

const form = /^(\d{8}|\d{4}|[eo]|#\w+)([+-]\d+)?(?:([<>])([0-6])|\/([0-6a-f.]{7}))?(?:@([\d,-]+))?$/;

/**
 * The days of a rule within the years, as days since 1970-01-01. A rule is an anchor, then what moves it:
 *
 * - `1225` is a day of every year, `20250508` one day, `e` Easter Sunday, `o` that of the orthodox churches, `#3` the days
 *   of a list, such as the starts of Shawwal
 * - `e-2` is two days earlier
 * - `0115>1` is the Monday on or after it, `0531<1` the one on or before it
 * - `0101/1.....2` depends on its weekday, Sunday first: a day later on a Sunday, two on a Saturday, no holiday on others;
 *   `a` is a day earlier, `f` six
 * - `@19-,17` holds from 2019 on, and in 2017
 */
export function daysOf(rule: string, [first, last]: Years, lists: readonly string[]): readonly number[] {
  const [, anchor = '', offset = '0', direction, weekday, moves, ranges] = form.exec(rule) ?? [];
  if (anchor === '') throw new Error(`${rule} is no rule of a holiday`);
  const isActive = activeIn(ranges);
  const [from, until] = [Date.UTC(first, 0) / day, Date.UTC(last + 1, 0) / day];
  return anchorsOf(anchor, [first - 1, last + 1], lists)
    .map((anchored) => anchored + Number(offset))
    .filter((anchored) => isActive(yearOf(anchored)))
    .flatMap((anchored) => moved(anchored, direction ? `${direction}${weekday}` : moves))
    .filter((holiday) => from <= holiday && holiday < until);
}

/** The year of a day since 1970-01-01. */
export function yearOf(days: number): number {
  return new Date(days * day).getUTCFullYear();
}

/** The days of a list in the data: the first one, then the distances between them, in base 36. */
export function listed(list: string): readonly number[] {
  const [start = '', ...distances] = list.split(' ');
  const days = [dated(start)];
  for (const distance of distances) days.push((days.at(-1) ?? 0) + Number.parseInt(distance, 36));
  return days;
}

/** The weekday of a day since 1970-01-01, Sunday is 0. */
export function weekdayOf(days: number): number {
  return (days + 4) % 7;
}

/** Days since 1970-01-01 of a date, `20250508`. */
function dated(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / day;
}

function anchorsOf(anchor: string, [first, last]: Years, lists: readonly string[]): readonly number[] {
  if (anchor.startsWith('#')) return listed(lists[Number.parseInt(anchor.slice(1), 36)] ?? '');
  if (anchor.length === 8) return [dated(anchor)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (anchor === 'e') return years.map(westernEaster);
  if (anchor === 'o') return years.map(orthodoxEaster);
  return years.map((year) => dated(`${year}${anchor}`));
}

/** Where a day moves to, which is nowhere if there is no holiday on its weekday. */
function moved(days: number, move: string | undefined): readonly number[] {
  if (!move) return [days];
  const weekday = weekdayOf(days);
  if (move.startsWith('>')) return [days + ((Number(move[1]) - weekday + 7) % 7)];
  if (move.startsWith('<')) return [days - ((weekday - Number(move[1]) + 7) % 7)];
  const step = move[weekday] ?? '.';
  if (step === '.') return [];
  return [days + (step < 'a' ? Number(step) : -(Number.parseInt(step, 36) - 9))];
}

function activeIn(ranges: string | undefined): (year: number) => boolean {
  if (!ranges) return () => true;
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.split('-');
    return [from === '' ? 0 : 2000 + Number(from), to === '' ? 9999 : 2000 + Number(to)] as const;
  });
  return (year) => spans.some(([from, to]) => from <= year && year <= to);
}
