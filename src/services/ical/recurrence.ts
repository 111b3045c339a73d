import type ICAL from 'ical.js';
import { Failure } from '../../failure.ts';
import { day, hour, minute, second } from '../../time.ts';
import { timeAt, wallOf } from './zones.ts';

/** How many more steps through recurrences are allowed, so that no calendar can keep a run busy forever. */
export interface Budget {
  steps: number;
}

/** The steps for reading a calendar once: they take two seconds at most. */
export const fullBudget = 60_000;

const units = {
  SECONDLY: second,
  MINUTELY: minute,
  HOURLY: hour,
  DAILY: day,
  WEEKLY: 7 * day,
} as const;

/** Readings of the wall clock. */
interface Bounds {
  /** Where the rule starts, and the last reading that it includes; `null`: it has none. */
  readonly start: number;
  readonly end: number | null;
  /** The range to read, both ends included. */
  readonly from: number;
  readonly until: number;
}

/** When a rule recurs, as readings of the wall clock. Throws a Failure if that takes too many steps. */
export function recurrences(
  rule: ICAL.Recur,
  { start, end, from, until }: Bounds,
  budget: Budget,
): readonly number[] {
  const last = Math.min(until, end ?? until);
  if (start > last) return [];
  // The library goes through an interval day by day.
  if (rule.interval > budget.steps) throw tooOften(rule);
  const bounded = rule.clone();
  bounded.until = timeAt(last);
  const iterator = bounded.iterator(timeAt(laterStart(rule, start, from)));
  // The library may search very long for the next time, or forever. It calls this for each one that it considers.
  const check = iterator.check_contracting_rules.bind(iterator);
  iterator.check_contracting_rules = () => {
    budget.steps -= rule.interval;
    if (budget.steps < 0) throw tooOften(rule);
    return check();
  };
  const walls: number[] = [];
  for (;;) {
    const next = iterator.next();
    const wall = next ? wallOf(next) : null;
    if (wall === null || wall > last) return walls;
    if (wall >= from) walls.push(wall);
  }
}

/** A later start from which the rule recurs at the same times, so that past years can be skipped. */
function laterStart(rule: ICAL.Recur, start: number, from: number): number {
  const unit = rule.freq in units ? units[rule.freq as keyof typeof units] : null;
  if (unit === null || rule.count) return start;
  const period = unit * rule.interval;
  return start + Math.max(0, Math.floor((from - start) / period) - 1) * period;
}

function tooOften(rule: ICAL.Recur): Failure {
  return new Failure(
    `An event of the calendar recurs too often to be read (${String(rule).slice(0, 100)}).`,
    'Let it recur by days, weeks or months, from a start that is not long ago.',
  );
}
