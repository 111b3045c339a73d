import ICAL from 'ical.js';
import { Failure } from '../../model.ts';
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

const day = 86_400_000;

/** An event, or one of its recurrences, from a time to another. */
export interface Occurrence {
  readonly event: ICAL.Component;
  readonly from: Date;
  readonly until: Date;
}

/** What takes the place of a recurrence, or of it and all that follow. */
interface Exception {
  readonly event: ICAL.Component;
  /** The start that the recurrence would have had. */
  readonly instead: Moment;
  readonly start: Moment;
  readonly length: Length;
  readonly isForAllAfter: boolean;
}

/**
 * When the events of a series take place, as far as they touch a time span (milliseconds); cancelled ones are left out.
 * Throws a Failure that names the event which can't be read.
 */
export function occurrencesOf(
  series: Series,
  clock: Clock,
  span: { readonly from: number; readonly until: number },
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
      ({ event, from, until }) =>
        from < until && from.getTime() < span.until && until.getTime() > span.from && !isCancelled(event),
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

/** One for each recurrence: the one with the highest number counts, RFC 5545 3.8.7.4. */
function newest(exceptions: readonly Exception[]): readonly Exception[] {
  const number = ({ event }: Exception) => Number(event.getFirstPropertyValue('sequence') ?? 0);
  const ascending = exceptions.toSorted((a, b) => number(a) - number(b));
  return [...new Map(ascending.map((one) => [instantOf(one.instead), one])).values()];
}

/** An event each time that no exception takes the place of. */
function regular(
  event: ICAL.Component,
  exceptions: readonly Exception[],
  clock: Clock,
  { from, until }: { readonly from: number; readonly until: number },
  budget: Budget,
): readonly Occurrence[] {
  const start = startOf(event, clock);
  const length = lengthOf(event, start, clock);
  const lasting = exceptions.filter((one) => one.isForAllAfter);
  // What starts before the span may reach into it, and exceptions move what follows them.
  const moved = lasting.map((one) => Math.abs(one.start.wall - one.instead.wall) + total(one.length));
  const reach = 2 * day + Math.max(total(length), ...moved);
  const bounds = { from: start.zone.wallAt(from) - reach, until: start.zone.wallAt(until) + reach };
  const isLeftOut = among(
    [...timesIn(event, 'exdate', clock), ...exceptions.map((one) => one.instead)],
    start,
  );
  return startsOf(event, start, clock, bounds, budget)
    .filter(({ wall }) => !isLeftOut(wall))
    .map(({ wall, own }) => {
      const at = { ...start, wall };
      const before = lasting.filter(({ instead }) => instantOf(instead) <= instantOf(at));
      const change = before.toSorted((a, b) => instantOf(a.instead) - instantOf(b.instead)).at(-1);
      if (!change) return occurrence(event, at, own ?? length);
      const by = change.start.wall - change.instead.wall;
      return occurrence(change.event, { ...at, wall: wall + by }, change.length);
    });
}

/** The starts of an event by its rules and lists, each once; `own` is the length that a list gives it. */
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

/** Whether a start is one of these: the same point in time, or the same day where either is a whole day. */
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
