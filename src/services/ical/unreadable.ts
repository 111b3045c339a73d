import ICAL from 'ical.js';
import { Failure } from '../../failure.ts';
import { day, overlaps, plus, second } from '../../time.ts';
import { faultIn, isCut } from './components.ts';
import { timesIn } from './event.ts';
import { summaryOf } from './person.ts';
import { reasonIn } from './reason.ts';
import { type Around, occurrencesIn } from './recurring.ts';
import { isCancelled } from './series.ts';
import { utc } from './zones.ts';

/** How long an event with an unknown end may last. */
const longestUnknown = 366 * day;

/** The most characters of a summary that an error repeats. */
const longestName = 80;

/**
 * Reads an event. If it can't be read, returns nothing if it is cancelled or can't overlap the time span in any zone.
 * Otherwise it may be the one that counts, and a Failure names it.
 */
export function ifReadable<T>(event: ICAL.Component, around: Around, read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (isCancelled(event) || !mayTouch(event, around)) return [];
    const fault = error instanceof Failure ? null : faultIn(event);
    throw unreadable(event, fault === null ? error : new Error(fault, { cause: error }));
  }
}

/** The error for an event that can't be read. */
export function unreadable(event: ICAL.Component, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const fix = 'Fix the event in the calendar, or choose other events with `schedule`.';
  const name = summaryOf(event).slice(0, longestName);
  return new Failure(`The calendar’s event “${name}” can’t be read: ${reasonIn(error)}.`, fix, {
    cause: error,
  });
}

function mayTouch(event: ICAL.Component, { span, budget }: Around): boolean {
  const clock = { zones: () => utc, zone: utc };
  const wide = { from: plus(span.from, -day), until: plus(span.until, day) };
  try {
    const found = occurrencesIn(event, { clock, span: wide, budget });
    if (!isCut(event)) return found.some((occurrence) => overlaps(occurrence, wide));
  } catch {
    // Some of its times may still be known.
  }
  const wallOf = (property: string) => {
    try {
      return timesIn(event, property, clock)[0]?.wall ?? null;
    } catch {
      return null;
    }
  };
  const [start, end] = [wallOf('dtstart'), wallOf('dtend')];
  if (event.hasProperty('rdate')) return true;
  if (start !== null && start > wide.until.getTime()) return false;
  const lastStarts = event.getAllProperties('rrule').map((line) => lastOf(line.getFirstValue()));
  const isOnce = lastStarts.length === 0;
  const last = isOnce && end !== null ? end : Math.max(start ?? forever, ...lastStarts) + longestUnknown;
  return last > wide.from.getTime();
}

const forever = Number.POSITIVE_INFINITY;

/** An upper bound for the starts of a rule. */
function lastOf(rule: unknown): number {
  return rule instanceof ICAL.Recur && rule.until ? rule.until.toUnixTime() * second + day : forever;
}
