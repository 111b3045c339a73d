import { hour, type Span, second } from '../time.ts';

/** A stretch of time in milliseconds since the epoch: from (inclusive) until (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** What any of the spans covers, in order. Spans that meet, overlap or are given twice become one. */
export function union(spans: readonly Span[]): readonly Stretch[] {
  return merged(spans.map(({ from, until }) => ({ from: from.getTime(), until: until.getTime() })));
}

/** The same of stretches. Some pagers end a shift a fraction of a second before the next one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from);
  const all: Stretch[] = [];
  for (const stretch of sorted) {
    const last = all.at(-1);
    if (last && stretch.from - last.until < second)
      all[all.length - 1] = { from: last.from, until: Math.max(last.until, stretch.until) };
    else all.push(stretch);
  }
  return all;
}

/** The part of stretches inside another. */
export function within(stretches: readonly Stretch[], { from, until }: Stretch): readonly Stretch[] {
  return stretches
    .map((one) => ({ from: Math.max(one.from, from), until: Math.min(one.until, until) }))
    .filter((one) => one.from < one.until);
}

/** What is in the first but not in the others; both in order and without overlaps. */
export function without(stretches: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let next = 0;
  for (const { from, until } of stretches) {
    let start = from;
    while (next < others.length && (others[next]?.until ?? 0) <= from) next += 1;
    for (let index = next; index < others.length; index += 1) {
      const other = others[index];
      if (!other || other.from >= until) break;
      if (other.from > start) left.push({ from: start, until: other.from });
      start = Math.max(start, other.until);
    }
    if (start < until) left.push({ from: start, until });
  }
  return left;
}

/** How long stretches are together, in milliseconds. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, until }) => sum + until - from, 0);
}

/** How long stretches overlap each of these periods, in milliseconds; both in order and without overlaps. */
export function overlapsWith(stretches: readonly Stretch[], periods: readonly Stretch[]): readonly number[] {
  let next = 0;
  return periods.map(({ from, until }) => {
    while (next < stretches.length && (stretches[next]?.until ?? 0) <= from) next += 1;
    let shared = 0;
    for (let index = next; index < stretches.length; index += 1) {
      const one = stretches[index];
      if (!one || one.from >= until) break;
      shared += Math.min(one.until, until) - Math.max(one.from, from);
    }
    return shared;
  });
}

/** How many periods somebody was on call in, and for how long in all of them. */
export interface Counted {
  readonly count: number;
  /** In milliseconds. */
  readonly time: number;
}

/** Less than this of a night, a weekend or a holiday does not count as one, in milliseconds. */
const least = hour;

/** Counts the periods that stretches overlap for at least an hour. */
export function countIn(stretches: readonly Stretch[], periods: readonly Stretch[]): Counted {
  const shared = overlapsWith(stretches, periods);
  return {
    count: shared.filter((time) => time >= least).length,
    time: shared.reduce((sum, time) => sum + time, 0),
  };
}
