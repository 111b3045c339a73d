import ICAL from 'ical.js';
import { Failure } from '../../failure.ts';
import { day, overlaps, type Span } from '../../time.ts';
import type { Series } from './calendar.ts';
import {
  type Clock,
  endOf,
  instantOf,
  type Length,
  lengthOf,
  type Moment,
  startOf,
  timesIn,
} from './event.ts';
import { summaryOf } from './person.ts';
import { reasonIn } from './reason.ts';
import { type Budget, recurrences } from './recurrence.ts';

/** An event, or one of its recurrences. */
export interface Occurrence extends Span {
  readonly event: ICAL.Component;
}

/** What replaces a recurrence, or a recurrence and all that follow. */
interface Exception {
  readonly event: ICAL.Component;
  /** The start that the recurrence would have had. */
  readonly instead: Moment;
  readonly start: Moment;
  readonly length: Length;
  readonly isForAllAfter: boolean;
}

/**
 * The occurrences of a series that touch a time span, without cancelled ones. Throws a Failure that names an event that
 * can't be read.
 */
export function occurrencesOf(
  series: Series,
  clock: Clock,
  span: Span,
  budget: Budget,
): readonly Occurrence[] {
  const [first] = [...series.events, ...series.exceptions];
  try {
    const exceptions = newest(series.exceptions.map((event) => exceptionOf(event, clock)));
    const all = [
      ...series.events.flatMap((event) => regular(event, exceptions, clock, span, budget)),
      ...exceptions.map(({ event, start, length }) => occurrence(event, start, length)),
    ];
    return all.filter(
      (occurrence) =>
        occurrence.from < occurrence.until && overlaps(occurrence, span) && !isCancelled(occurrence.event),
    );
  } catch (error) {
    if (error instanceof Failure) throw error;
    const name = first ? summaryOf(first) : '';
    const fix = 'Mend the event in the calendar, or have `schedule` name others.';
    throw new Failure(`The calendar’s event “${name}” can’t be read: ${reasonIn(error)}.`, fix, {
      cause: error,
    });
  }
}

/** The newest exception of each recurrence: the one with the highest sequence number (RFC 5545 3.8.7.4). */
function newest(exceptions: readonly Exception[]): readonly Exception[] {
  const number = ({ event }: Exception) => Number(event.getFirstPropertyValue('sequence') ?? 0);
  const ascending = exceptions.toSorted((a, b) => number(a) - number(b));
  return [...new Map(ascending.map((exception) => [instantOf(exception.instead), exception])).values()];
}

/** The occurrences of an event that no exception replaces, as changed by the lasting exceptions before them. */
function regular(
  event: ICAL.Component,
  exceptions: readonly Exception[],
  clock: Clock,
  { from, until }: Span,
  budget: Budget,
): readonly Occurrence[] {
  const start = startOf(event, clock);
  const length = lengthOf(event, start, clock);
  const lasting = exceptions.filter(({ isForAllAfter }) => isForAllAfter);
  // An occurrence that starts before the span may reach into it, and lasting exceptions move those after them.
  const moved = lasting.map(
    ({ start, instead, length }) => Math.abs(start.wall - instead.wall) + total(length),
  );
  const reach = 2 * day + Math.max(total(length), ...moved);
  const bounds = {
    from: start.zone.wallAt(from.getTime()) - reach,
    until: start.zone.wallAt(until.getTime()) + reach,
  };
  const isExcluded = among(
    [...timesIn(event, 'exdate', clock), ...exceptions.map(({ instead }) => instead)],
    start,
  );
  return startsOf(event, start, clock, bounds, budget)
    .filter(({ wall }) => !isExcluded(wall))
    .map(({ wall, own }) => {
      const at = { ...start, wall };
      const before = lasting.filter(({ instead }) => instantOf(instead) <= instantOf(at));
      const change = before.toSorted((a, b) => instantOf(a.instead) - instantOf(b.instead)).at(-1);
      if (!change) return occurrence(event, at, own ?? length);
      const by = change.start.wall - change.instead.wall;
      return occurrence(change.event, { ...at, wall: wall + by }, change.length);
    });
}

/** The distinct starts of an event by its rules and lists; `own` is the length that a list gives, or `null`. */
function startsOf(
  event: ICAL.Component,
  start: Moment,
  clock: Clock,
  bounds: { readonly from: number; readonly until: number },
  budget: Budget,
): readonly { readonly wall: number; readonly own: Length | null }[] {
  const rules = event.getAllProperties('rrule').map((line) => line.getFirstValue());
  const byRule = rules.flatMap((rule) => {
    if (!(rule instanceof ICAL.Recur)) throw new Error('its rule is none');
    return recurrences(rule, { start: start.wall, end: endOf(rule, start), ...bounds }, budget);
  });
  const plain = rules.length === 0 ? [start.wall] : byRule;
  const listed = timesIn(event, 'rdate', clock).map((time) => {
    const wall = time.isDate || time.zone === start.zone ? time.wall : start.zone.wallAt(instantOf(time));
    return [wall, { wall, own: time.length }] as const;
  });
  const all = new Map([...plain.map((wall) => [wall, { wall, own: null }] as const), ...listed]);
  return [...all.values()].filter(({ wall }) => wall >= bounds.from && wall <= bounds.until);
}

/** Whether a start is one of these: the same point in time, or the same day if either is a whole day. */
function among(moments: readonly Moment[], start: Moment): (wall: number) => boolean {
  const dayOf = (wall: number) => Math.floor(wall / day);
  const days = moments.filter(({ isDate }) => isDate || start.isDate).map(({ wall }) => dayOf(wall));
  const instants = new Set(moments.filter(({ isDate }) => !isDate).map(instantOf));
  const whole = new Set(days);
  return (wall) => whole.has(dayOf(wall)) || (!start.isDate && instants.has(start.zone.instantAt(wall)));
}

function exceptionOf(event: ICAL.Component, clock: Clock): Exception {
  const [instead] = timesIn(event, 'recurrence-id', clock);
  if (!instead) throw new Error('its recurrence has no time');
  const start = event.hasProperty('dtstart') ? startOf(event, clock) : instead;
  const range = event.getFirstProperty('recurrence-id')?.getFirstParameter('range');
  const isForAllAfter = range?.toUpperCase() === 'THISANDFUTURE';
  return { event, instead, start, length: lengthOf(event, start, clock), isForAllAfter };
}

function occurrence(event: ICAL.Component, start: Moment, length: Length): Occurrence {
  const until = start.zone.instantAt(start.wall + length.wall) + length.exact;
  return { event, from: new Date(instantOf(start)), until: new Date(until) };
}

function total({ wall, exact }: Length): number {
  return wall + exact;
}

function isCancelled(event: ICAL.Component): boolean {
  return String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}
