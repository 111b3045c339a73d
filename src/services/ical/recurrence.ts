import type ICAL from 'ical.js';
import { Failure } from '../../failure.ts';
import { lengthOfPeriod, type Periods, periodsOf, type Range } from './periods.ts';
import { faultInRule } from './rule-faults.ts';
import { type Choice, choiceOf } from './rule-parts.ts';

/** The remaining steps through recurrences, so that no calendar can keep a run busy forever. */
export interface Budget {
  steps: number;
}

/** The steps for reading a calendar once. They take at most a second. */
export const fullBudget = 60_000;

/** How many days a rule can be compared with in one step. */
const daysInStep = 20;

const always: Range = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

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
 * When a rule recurs, as readings of the wall clock, always including the start. The library has its own iterator, which
 * gets many rules wrong. Throws a Failure if that takes too many steps, and an Error that says what is wrong with the rule.
 */
export function recurrences(
  rule: ICAL.Recur,
  { start, end, from, until }: Bounds,
  budget: Budget,
): readonly number[] {
  const period = lengthOfPeriod(rule);
  const count = rule.count !== null && rule.count > 0 ? rule.count : Number.POSITIVE_INFINITY;
  // If only the period matters, the count gives the end of the rule.
  const isPlain = period !== null && Object.keys(rule.parts).length === 0;
  const counted = isPlain ? start + (count - 1) * period * rule.interval : until;
  const last = Math.min(until, end ?? until, counted);
  if (start > last || last < from) return [];
  const fault = faultInRule(rule);
  if (fault !== null) throw new Error(fault);
  const choice = choiceOf(rule, start, budget.steps);
  if (choice === null) throw tooOften(rule);
  const spend = (steps: number) => {
    budget.steps -= steps;
    if (budget.steps < 0) throw tooOften(rule);
  };
  spend(choice.times.length);
  const periods = periodsOf(rule, start);
  const walls = start < from ? [] : [start];
  // The start is the first of those that are counted, whether or not the rule includes it.
  let left = isPlain ? Number.POSITIVE_INFINITY : count - 1;
  const isCounted = Number.isFinite(left);
  const range = { from: isCounted ? start : from, until: last };
  for (let index = periods.indexAt(range.from); ; index += 1) {
    const begin = periods.begin(index);
    // Beyond the last date there is, the time is not a number.
    if (!(begin <= last)) return walls;
    for (const wall of timesIn(begin, periods, choice, range, spend)) {
      if (wall <= start) continue;
      if (wall > last || left === 0) return walls;
      left -= 1;
      if (wall >= from) walls.push(wall);
    }
  }
}

/** The times in a period and, unless their positions matter, in a range of days, in order. */
function timesIn(
  begin: number,
  periods: Periods,
  { includes, times, positions }: Choice,
  range: Range,
  spend: (steps: number) => void,
): readonly number[] {
  const all = periods.days(begin, positions === null ? range : always);
  const days = all.filter(includes);
  spend(Math.max(1, all.length / daysInStep + days.length * times.length));
  const found = days.flatMap((day) => times.map((time) => day + time));
  if (positions === null) return found;
  return found.filter((_, nth) => positions.has(nth + 1) || positions.has(nth - found.length));
}

function tooOften(rule: ICAL.Recur): Failure {
  return new Failure(
    `An event of the calendar recurs too often to be read (${String(rule).slice(0, 100)}).`,
    'Make it recur by days, weeks or months, with a recent start.',
  );
}
