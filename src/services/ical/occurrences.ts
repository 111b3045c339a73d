import type ICAL from 'ical.js';
import { overlaps, type Span } from '../../time.ts';
import { faultIn, isCut } from './components.ts';
import { type Clock, instantOf, lengthOf, startOf, timesIn } from './event.ts';
import type { Budget } from './recurrence.ts';
import { type Change, type Exception, type Occurrence, occurrencesIn } from './recurring.ts';
import { isCancelled, type Series, sequenceOf } from './series.ts';
import { ifReadable } from './unreadable.ts';

/**
 * The occurrences of a series that overlap a time span, without cancelled ones. Throws a Failure that names an event that
 * can't be read, if it may be one of them.
 */
export function occurrencesOf(series: Series, span: Span, budget: Budget): readonly Occurrence[] {
  const { clockOf } = series;
  const aroundOf = (event: ICAL.Component) => ({ clock: clockOf(event), span, budget });
  const readable = <T>(event: ICAL.Component, read: (clock: Clock) => readonly T[]) =>
    ifReadable(event, aroundOf(event), () => read(clockOf(event)));
  const exceptions = newest(
    series.exceptions.flatMap((event) => readable(event, (clock) => exceptionOf(event, clock))),
  );
  const changes = exceptions.flatMap((one) => readable(one.event, (clock) => changeOf(one, clock)));
  const own = (event: ICAL.Component, exceptions?: readonly Exception[], changes?: readonly Change[]) =>
    readable(event, () => {
      const found = occurrencesIn(event, aroundOf(event), exceptions, changes);
      const fault = faultIn(event);
      if (fault !== null && (found.length > 0 || isCut(event))) throw new Error(fault);
      return found;
    });
  return [
    ...series.events.flatMap((event) => own(event, exceptions, changes)),
    ...exceptions.flatMap(({ event }) => own(event)),
  ].filter(
    ({ event, from, until }) => from < until && overlaps({ from, until }, span) && !isCancelled(event),
  );
}

/** An event as an exception. */
function exceptionOf(event: ICAL.Component, clock: Clock): readonly Exception[] {
  return timesIn(event, 'recurrence-id', clock)
    .slice(0, 1)
    .map((instead) => ({ event, instead }));
}

/** An exception that also changes all later occurrences, or nothing. */
function changeOf({ event, instead }: Exception, clock: Clock): readonly Change[] {
  const range = event.getFirstProperty('recurrence-id')?.getFirstParameter('range');
  const start = startOf(event, clock);
  if (range?.toUpperCase() !== 'THISANDFUTURE' || start === null) return [];
  return [{ event, instead, start, length: lengthOf(event, start, clock) }];
}

/** The newest exception of each recurrence: the one with the highest sequence number (RFC 5545 3.8.7.4). */
function newest(exceptions: readonly Exception[]): readonly Exception[] {
  const ascending = exceptions.toSorted((a, b) => sequenceOf(a.event) - sequenceOf(b.event));
  const timeOf = ({ instead }: Exception) => (instead.zone.isUnknown ? instead.wall : instantOf(instead));
  return [...new Map(ascending.map((exception) => [timeOf(exception), exception])).values()];
}
