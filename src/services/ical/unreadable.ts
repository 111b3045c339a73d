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

/** So far may a day that does not exist be from the one that was meant. */
const inexact = 4 * day;

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
  const [start, end] = [wallOf('dtstart') ?? nearby(event.getFirstProperty('dtstart')), wallOf('dtend')];
  if (event.hasProperty('rdate')) return true;
  if (start !== null && start > wide.until.getTime()) return false;
  const lastStarts = event.getAllProperties('rrule').map(lastOf);
  const isOnce = lastStarts.length === 0;
  const last = isOnce && end !== null ? end : Math.max(start ?? forever, ...lastStarts) + longestUnknown;
  return last > wide.from.getTime();
}

const forever = Number.POSITIVE_INFINITY;

/** An upper bound for the starts of a rule, even if only its end can be read. */
function lastOf(line: ICAL.Property): number {
  const rule: unknown = line.getFirstValue();
  if (rule instanceof ICAL.Recur && rule.until) return rule.until.toUnixTime() * second + day;
  const [, until] = /\bUNTIL=(\d{8})(?!\d)/i.exec(String(rule)) ?? [];
  return until && !(rule instanceof ICAL.Recur) ? (dayIn(until) ?? forever) + 2 * inexact : forever;
}

/** A lower bound for a start on a day that does not exist, such as February 30. `null`: unknown. */
function nearby(line: ICAL.Property | null): number | null {
  const [, written = ''] = /:(\d{4}-?\d\d-?\d\d)(?!\d)/.exec(String(line?.getFirstValue())) ?? [];
  const found = dayIn(written.replaceAll('-', ''));
  return found === null ? null : found - inexact;
}

/** `20230230` as a point in time, in milliseconds: that day, or as many days after the month's last. `null`: no day. */
function dayIn(digits: string): number | null {
  const [, year, month, date] = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(digits) ?? [];
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(date)) : null;
}
