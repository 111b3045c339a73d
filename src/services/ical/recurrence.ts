import type ICAL from 'ical.js';
import { Failure } from '../../failure.ts';
import { day, hour, minute, second } from '../../time.ts';
import { timeAt, wallOf } from './zones.ts';

/** The remaining steps through recurrences, so that no calendar can keep a run busy forever. */
export interface Budget {
  steps: number;
}

/** The steps for reading a calendar once. They take at most two seconds. */
export const fullBudget = 60_000;

/** The steps of a month from which some of its days are chosen, since the library goes through all of them. */
const wholeMonth = 10;

const units = {
  SECONDLY: second,
  MINUTELY: minute,
  HOURLY: hour,
  DAILY: day,
  WEEKLY: 7 * day,
} as const;

/** Readings of the wall clock. */
interface Bounds {
  /** Where the rule starts, and the last reading that it includes. `null`: it has no end. */
  readonly start: number;
  readonly end: number | null;
  /** The range to read, both ends inclusive. */
  readonly from: number;
  readonly until: number;
}

/**
 * When a rule recurs, as readings of the wall clock, always including the start. Throws a Failure if that takes too many
 * steps.
 */
export function recurrences(
  rule: ICAL.Recur,
  { start, end, from, until }: Bounds,
  budget: Budget,
): readonly number[] {
  const period = periodOf(rule);
  const isPlain = period !== null && Object.keys(rule.parts).length === 0;
  // If only the period matters, the count gives the end of the rule.
  const counted = rule.count && isPlain ? start + (rule.count - 1) * period : until;
  const last = Math.min(until, end ?? until, counted);
  if (start > last || last < from) return [];
  // The library steps through an interval day by day.
  if (rule.interval > budget.steps) throw tooOften(rule);
  const bounded = rule.clone();
  bounded.until = timeAt(last);
  bounded.count = null;
  let left = rule.count && !isPlain ? rule.count - 1 : Number.POSITIVE_INFINITY;
  const begin = rule.count && !isPlain ? start : laterStart(rule, start, from);
  const cost = rule.interval * (rule.freq === 'MONTHLY' && 'BYSETPOS' in rule.parts ? wholeMonth : 1);
  const iterator = bounded.iterator(timeAt(begin));
  // The library may search for the next time for very long, or forever. It calls this for each candidate.
  const check = iterator.check_contracting_rules.bind(iterator);
  iterator.check_contracting_rules = () => {
    budget.steps -= cost;
    if (budget.steps < 0) throw tooOften(rule);
    return check();
  };
  const walls = start < from ? [] : [start];
  for (;;) {
    const next = iterator.next();
    const wall = next ? wallOf(next) : null;
    if (wall === null || wall > last) return walls;
    // The start always comes first, whether or not the rule includes it.
    if (wall <= start) continue;
    if (left === 0) return walls;
    left -= 1;
    if (wall >= from) walls.push(wall);
  }
}

/** The distance of two times of a rule without its other parts. `null`: months and years differ in length. */
function periodOf({ freq, interval }: ICAL.Recur): number | null {
  return freq in units ? units[freq as keyof typeof units] * interval : null;
}

/** A later start from which the rule recurs at the same times, so that past years can be skipped. */
function laterStart(rule: ICAL.Recur, start: number, from: number): number {
  const period = periodOf(rule);
  if (period !== null) return start + Math.max(0, Math.floor((from - start) / period) - 1) * period;
  const [begin, end] = [new Date(start), new Date(from)];
  const date = 'BYDAY' in rule.parts || 'BYMONTHDAY' in rule.parts ? 1 : begin.getUTCDate();
  // A shorter month has no such day.
  if (rule.freq !== 'MONTHLY' || date > 28) return start;
  const months =
    (end.getUTCFullYear() - begin.getUTCFullYear()) * 12 + end.getUTCMonth() - begin.getUTCMonth();
  const skipped = Math.floor(months / rule.interval) - 1;
  if (skipped <= 0) return start;
  return begin.setUTCMonth(begin.getUTCMonth() + skipped * rule.interval, date);
}

function tooOften(rule: ICAL.Recur): Failure {
  return new Failure(
    `An event of the calendar recurs too often to be read (${String(rule).slice(0, 100)}).`,
    'Make it recur by days, weeks or months, with a recent start.',
  );
}
