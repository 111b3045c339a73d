import type ICAL from 'ical.js';
import { day, type Span } from '../../time.ts';
import { isCut } from './components.ts';
import {
  type Clock,
  instantOf,
  type Length,
  lengthOf,
  type Moment,
  startOf,
  timesIn,
  total,
} from './event.ts';
import type { Budget } from './recurrence.ts';
import { among, startsOf } from './starts.ts';

/** An event, or one of its recurrences. */
export interface Occurrence extends Span {
  readonly event: ICAL.Component;
}

/** What replaces a recurrence. */
export interface Exception {
  readonly event: ICAL.Component;
  /** The start that the recurrence would have had. */
  readonly instead: Moment;
}

/** What replaces a recurrence and changes all later ones. */
export interface Change extends Exception {
  readonly start: Moment;
  readonly length: Length;
}

/** The context in which occurrences are read. */
export interface Around {
  readonly clock: Clock;
  readonly span: Span;
  readonly budget: Budget;
}

/**
 * The occurrences of an event around a time span, without those that an exception replaces, and with the last change before
 * each of them applied. Throws an Error that says what is wrong with its times.
 */
export function occurrencesIn(
  event: ICAL.Component,
  { clock, span, budget }: Around,
  exceptions: readonly Exception[] = [],
  changes: readonly Change[] = [],
): readonly Occurrence[] {
  const start = startOf(event, clock);
  if (start === null) {
    if (isCut(event)) throw new Error('its start is missing');
    return [];
  }
  const length = lengthOf(event, start, clock);
  // An occurrence that starts before the span may extend into it, and changes move later occurrences.
  const moved = changes.map(
    ({ start, instead, length }) => Math.abs(start.wall - instead.wall) + total(length),
  );
  // No local time is a day or more away from UTC.
  const reach = 2 * day + moved.reduce((most, one) => Math.max(most, one), total(length));
  const range = { from: span.from.getTime() - reach, until: span.until.getTime() + reach };
  const isExcluded = among(
    [...timesIn(event, 'exdate', clock), ...exceptions.map(({ instead }) => instead)],
    start,
    range,
  );
  const starts = startsOf(event, start, clock, range, budget).filter(({ wall }) => !isExcluded(wall));
  if (starts.length === 0) return [];
  const ordered = changes
    .map((change) => ({ change, from: instantOf(change.instead) }))
    .toSorted((a, b) => a.from - b.from);
  let next = 0;
  return starts
    .toSorted((a, b) => a.wall - b.wall)
    .map(({ wall, own }) => {
      const at = { ...start, wall };
      const instant = ordered.length > 0 ? instantOf(at) : wall;
      while ((ordered[next]?.from ?? Number.POSITIVE_INFINITY) <= instant) next += 1;
      const change = ordered[next - 1]?.change;
      if (!change) return occurrence(event, at, own ?? length);
      const by = change.start.wall - change.instead.wall;
      return occurrence(change.event, { ...at, wall: wall + by }, change.length);
    });
}

function occurrence(event: ICAL.Component, start: Moment, length: Length): Occurrence {
  const until = start.zone.instantAt(start.wall + length.wall) + length.exact;
  return { event, from: new Date(instantOf(start)), until: new Date(until) };
}
