/** Lengths of time, in milliseconds. */
export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A span of time, from (inclusive) until (exclusive). */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** A time plus milliseconds. */
export function plus(time: Date, milliseconds: number): Date {
  return new Date(time.getTime() + milliseconds);
}

/** The earlier of two times. */
export function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

/** The later of two times. */
export function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

/** The time without its fraction of a second. */
export function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / second) * second);
}

/** Whether a span contains a moment. */
export function covers({ from, until }: Span, moment: Date): boolean {
  return from <= moment && moment < until;
}

/** Whether two spans share a moment. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.until && other.from < one.until;
}

/** A time in which somebody is away. */
export interface TimeOff extends Span {
  /** It begins with a whole day, and not at a time. */
  readonly fromDay?: boolean;
}

/** A handover by noon, in milliseconds after midnight. */
const noon = 12 * hour;

/**
 * Whether somebody misses a part of a shift by being away. Whoever is on call until the morning of their first day off is
 * there to hand over, and misses nothing.
 */
export function misses(off: TimeOff, shift: Span): boolean {
  const onlyHandsOver =
    off.fromDay === true && shift.from < off.from && shift.until.getTime() - off.from.getTime() <= noon;
  return overlaps(off, shift) && !onlyHandsOver;
}

/** Whether two spans begin and end within the same second. Some services store no fractions. */
export function isSameSpan(one: Span, other: Span): boolean {
  const differs = (a: Date, b: Date) => wholeSecond(a).getTime() !== wholeSecond(b).getTime();
  return !differs(one.from, other.from) && !differs(one.until, other.until);
}

/** Splits a span into consecutive pieces of at most `longest` milliseconds. None for an empty span. */
export function windows({ from, until }: Span, longest: number): readonly Span[] {
  const count = Math.max(0, Math.ceil((until.getTime() - from.getTime()) / longest));
  return Array.from({ length: count }, (_, index) => ({
    from: plus(from, index * longest),
    until: earlier(plus(from, (index + 1) * longest), until),
  }));
}

/** Puts a span over others: what it covers is cut out of them, and it comes last. */
export function layOver<T extends Span>(spans: readonly T[], over: T): readonly T[] {
  const around = spans.flatMap((span) => [
    { ...span, until: earlier(span.until, over.from) },
    { ...span, from: later(span.from, over.until) },
  ]);
  return [...around.filter(({ from, until }) => from < until), over];
}
