import ICAL from 'ical.js';
import { day } from '../../time.ts';
import { type Clock, endOf, instantOf, type Length, type Moment, timesIn } from './event.ts';
import type { Range } from './periods.ts';
import { type Budget, recurrences } from './recurrence.ts';

/** A start of an event, as a reading of its wall clock. `own` is the length from a list, or `null`. */
export interface Start {
  readonly wall: number;
  readonly own: Length | null;
}

/** The distinct starts of an event in a range, by its rules and lists, always including the first one. */
export function startsOf(
  event: ICAL.Component,
  start: Moment,
  clock: Clock,
  range: Range,
  budget: Budget,
): readonly Start[] {
  const rules = event.getAllProperties('rrule').map((line) => line.getFirstValue());
  const byRule = rules.flatMap((rule) => {
    if (!(rule instanceof ICAL.Recur)) throw new Error('its rule can’t be read');
    return recurrences(rule, { start: start.wall, end: endOf(rule, start), ...range }, budget);
  });
  const plain = rules.length === 0 ? [start.wall] : byRule;
  const listed = near(timesIn(event, 'rdate', clock), range).map((time) => {
    const wall = time.isDate || time.zone === start.zone ? time.wall : start.zone.wallAt(instantOf(time));
    return [wall, { wall, own: time.length }] as const;
  });
  const all = new Map([...plain.map((wall) => [wall, { wall, own: null }] as const), ...listed]);
  return [...all.values()].filter(({ wall }) => wall >= range.from && wall <= range.until);
}

/** Tells whether a start in a range is one of these: the same point in time, or the same day if either is a whole day. */
export function among(moments: readonly Moment[], start: Moment, range: Range): (wall: number) => boolean {
  const dayOf = (wall: number) => Math.floor(wall / day);
  const close = near(moments, range);
  const dayIn = (moment: Moment) => {
    const local = moment.isDate ? moment.wall : start.zone.wallAt(instantOf(moment));
    // A day may be written as local midnight, or as midnight in UTC.
    return dayOf(local % day !== 0 && moment.wall % day === 0 ? moment.wall : local);
  };
  const whole = new Set(close.filter(({ isDate }) => isDate || start.isDate).map(dayIn));
  const instants = new Set(close.filter(({ isDate }) => !isDate && !start.isDate).map(instantOf));
  return (wall) => whole.has(dayOf(wall)) || (instants.size > 0 && instants.has(start.zone.instantAt(wall)));
}

/** The times in a range whose bounds allow for any zone, because comparing all of a long list would take long. */
function near<T extends Moment>(moments: readonly T[], { from, until }: Range): readonly T[] {
  return moments.filter(({ wall }) => wall >= from && wall <= until);
}
