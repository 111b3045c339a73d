import ICAL from 'ical.js';
import { Failure } from '../../failure.ts';
import { day } from '../../time.ts';
import type { WrittenTime } from './written.ts';
import { type YearlyRule, yearlyRule, yearOf } from './zone-rule.ts';

/** The offset from UTC at a point in time, both in milliseconds. */
export type OffsetAt = (instant: number) => number;

/** The remaining years in which rules may be evaluated, so that no feed can keep a run busy forever. */
export interface Years {
  left: number;
}

/** More years than the rules of any calendar’s zones are needed for. Evaluating them takes a second. */
export const mostYears = 100_000;

/** Even a rule for February 29 applies again after so many years. */
const longestPause = 8;

/** A change of the clock, with the offsets before and after it. */
interface Change {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** One of the parts of a definition. */
interface Part {
  /** The changes that it lists, and the first and the last ones that recur. At least one. */
  readonly listed: () => readonly Change[];
  /** The changes that recur in a year and the next one, and the last ones before. */
  readonly recurring: (year: number) => readonly Change[];
}

/**
 * Reads the definition of a time zone (VTIMEZONE, RFC 5545 3.6.5). Its rules are evaluated only in the years that are asked
 * for. Throws an Error that says why the definition can’t be used. The function throws a Failure if that takes too long.
 */
export function offsetsOf(definition: ICAL.Component, years: Years): OffsetAt {
  const components = ['standard', 'daylight'].flatMap((name) => definition.getAllSubcomponents(name));
  const fault = [definition, ...components]
    .flatMap((component) => component.getAllProperties())
    .find(({ type, name }) => type === 'unreadable' && name !== 'tzid');
  if (fault) throw new Error(String(fault.getFirstValue()));
  const step = () => {
    years.left -= 1;
    if (years.left < 0) throw tooManyYears();
  };
  if (components.length === 0) throw new Error('it has no offsets');
  const parts = components.map((component) => partOf(component, step));
  let read: OffsetAt | undefined;
  return (instant) => {
    read ??= offsetsBy(parts);
    return read(instant);
  };
}

function offsetsBy(parts: readonly Part[]): OffsetAt {
  const listed = parts.flatMap((part) => part.listed()).toSorted(byInstant);
  const byYear = new Map<number, readonly Change[]>();
  const recurringIn = (year: number) => {
    const found = byYear.get(year) ?? parts.flatMap((part) => part.recurring(year)).toSorted(byInstant);
    byYear.set(year, found);
    return found;
  };
  return (instant) => {
    const changes = [lastUntil(instant, listed), lastUntil(instant, recurringIn(yearOf(instant)))];
    const last = changes.filter((change) => change !== null).toSorted(byInstant);
    // Before the first change, the offset that it ends applies.
    return last.at(-1)?.after ?? listed[0]?.before ?? 0;
  };
}

function partOf(component: ICAL.Component, step: () => void): Part {
  const start = timesIn(component, 'dtstart')[0]?.wall;
  const [before, after] = [offsetIn(component, 'tzoffsetfrom'), offsetIn(component, 'tzoffsetto')];
  if (start === undefined) throw new Error('a DTSTART is missing');
  const changeAt = (instant: number): Change => ({ instant, before, after });
  const local = (wall: number) => changeAt(wall - before);
  const rules = component.getAllProperties('rrule').map((line) => {
    const rule: unknown = line.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) throw new Error('a rule can’t be read');
    return yearlyRule(rule, start, before, step);
  });
  const timeOfDay = start - Math.floor(start / day) * day;
  const listed = timesIn(component, 'rdate').map(({ wall, isDate, isUtc }) =>
    isUtc ? changeAt(wall) : local(isDate ? wall + timeOfDay : wall),
  );
  return {
    listed: () => {
      // The start is one of the times of a rule, or is meant to be.
      const edges = rules.flatMap((rule) => edgesOf(rule, step));
      return [...(edges.length > 0 ? edges : [start]).map(local), ...listed];
    },
    recurring: (year) => rules.flatMap((rule) => around(year, rule, step)).map(local),
  };
}

/** The first time of a rule, and if it has an end, the last one. */
function edgesOf(rule: YearlyRule, step: () => void): readonly number[] {
  const year = yearOf(rule.from);
  const find = (years: readonly number[]) => {
    for (const one of years) {
      step();
      const found = rule.in(one);
      if (found.length > 0) return found;
    }
    return [];
  };
  const distances = Array.from({ length: longestPause + 1 }, (_, index) => index);
  const first = find(distances.map((distance) => year + distance)).slice(0, 1);
  const until = rule.until();
  if (first.length === 0 || until === null) return first;
  const end = yearOf(until);
  return [...first, ...find(distances.map((distance) => end - distance)).slice(-1)];
}

/** The times of a rule in a year and the next one, and the last ones before. */
function around(year: number, rule: YearlyRule, step: () => void): readonly number[] {
  const until = rule.until();
  if (until !== null && yearOf(until) < year - 1) return [];
  const times: number[] = [];
  for (let one = year + 1; one >= Math.max(year - longestPause, yearOf(rule.from)); one -= 1) {
    step();
    const found = rule.in(one);
    times.push(...found);
    if (one < year && found.length > 0) break;
  }
  return times;
}

/** The last change that is not later. */
function lastUntil(instant: number, changes: readonly Change[]): Change | null {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((changes[middle]?.instant ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1] ?? null;
}

function byInstant(one: Change, other: Change): number {
  return one.instant - other.instant;
}

function timesIn(component: ICAL.Component, name: string): readonly WrittenTime[] {
  return component.getAllProperties(name).flatMap((line): readonly WrittenTime[] => line.getValues());
}

function offsetIn(component: ICAL.Component, name: string): number {
  const offset: unknown = component.getFirstPropertyValue(name);
  if (typeof offset !== 'number') throw new Error(`a ${name.toUpperCase()} is missing`);
  return offset;
}

function tooManyYears(): Failure {
  return new Failure(
    `The calendar’s own time zones have rules for more than ${mostYears} years.`,
    'Use the names of time zones in IANA’s database, such as Europe/Berlin.',
  );
}
