import type ICAL from 'ical.js';
import { Failure } from '../../model.ts';
import { timeAt, wallOf } from './zones.ts';

/** How many steps may still be taken through recurrences: no calendar shall keep a run busy for ever. */
export interface Budget {
  steps: number;
}

/** What one look at a calendar may take: about two seconds at the most. */
export const fullBudget = 60_000;

const units = {
  SECONDLY: 1_000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: 86_400_000,
  WEEKLY: 604_800_000,
} as const;

/** Readings of the wall clock. */
interface Bounds {
  /** Where the rule starts, and the last reading that it allows itself, if it does. */
  readonly start: number;
  readonly end: number | null;
  /** What is asked for, both included. */
  readonly from: number;
  readonly until: number;
}

/** When a rule recurs, as readings of the wall clock. Throws a Failure where that takes too many steps. */
export function recurrences(
  rule: ICAL.Recur,
  { start, end, from, until }: Bounds,
  budget: Budget,
): readonly number[] {
  const last = Math.min(until, end ?? until);
  if (start > last) return [];
  // A step is gone through day by day.
  if (rule.interval > budget.steps) throw tooOften(rule);
  const bounded = rule.clone();
  bounded.until = timeAt(last);
  const iterator = bounded.iterator(timeAt(skipped(rule, start, from)));
  // The library may search long for a next time, or for ever. It asks this of each one that it looks at.
  const check = iterator.check_contracting_rules.bind(iterator);
  iterator.check_contracting_rules = () => {
    budget.steps -= rule.interval;
    if (budget.steps < 0) throw tooOften(rule);
    return check();
  };
  const found: number[] = [];
  for (;;) {
    const next = iterator.next();
    const wall = next ? wallOf(next) : null;
    if (wall === null || wall > last) return found;
    if (wall >= from) found.push(wall);
  }
}

/** A later start from which the rule recurs at the same times, so that years gone by need not be gone through. */
function skipped(rule: ICAL.Recur, start: number, from: number): number {
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
