import ICAL from 'ical.js';
import { Failure } from '../../failure.ts';
import type { Clock } from './event.ts';
import { reasonIn } from './reason.ts';
import { utc, type Zone, zonesOf } from './zones.ts';

/** A calendar in the iCalendar format (RFC 5545), with the extensions of Google, Apple and others. */
export interface Calendar extends Clock {
  readonly name: string | null;
  readonly series: readonly Series[];
}

/** Events with the same UID: recurring or single ones, and the exceptions from them. */
export interface Series {
  readonly events: readonly ICAL.Component[];
  readonly exceptions: readonly ICAL.Component[];
}

/** Parses the calendars of a feed, usually one. Throws Failure. */
export function readCalendars(text: string): readonly Calendar[] {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (!/^BEGIN:VCALENDAR\s/i.test(content)) {
    throw new Failure(
      'What the calendar’s address gives is not a calendar.',
      'Check `ical-url`: it must be the address of the feed itself (mostly it ends with .ics), and not of a page that shows it or asks for a login.',
    );
  }
  try {
    return componentsIn(content).map(calendarOf);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const fix = 'Tell whoever publishes it, or check `ical-url`. Nothing was taken from it.';
    throw new Failure(`The calendar can’t be read: ${reasonIn(error)}.`, fix, { cause: error });
  }
}

function componentsIn(content: string): readonly ICAL.Component[] {
  // One calendar starts with its name; several are a list of such.
  const parsed: unknown[] = ICAL.parse(content);
  const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return calendars.filter(Array.isArray).map((calendar) => new ICAL.Component(calendar));
}

function calendarOf(calendar: ICAL.Component): Calendar {
  const zones = zonesOf(calendar);
  const zone = textOf(calendar, 'x-wr-timezone');
  return {
    name: textOf(calendar, 'x-wr-calname') ?? textOf(calendar, 'name'),
    zones,
    zone: zone === null ? utc : (zones(zone) ?? unknownZone(zone)),
    series: seriesOf(calendar.getAllSubcomponents('vevent')),
  };
}

function seriesOf(events: readonly ICAL.Component[]): readonly Series[] {
  const byUid = Map.groupBy(events, (event) => event.getFirstPropertyValue('uid') ?? event);
  return [...byUid.values()].map((series) => ({
    events: series.filter((event) => !event.hasProperty('recurrence-id')),
    exceptions: series.filter((event) => event.hasProperty('recurrence-id')),
  }));
}

/** A text of the calendar itself. The library does not unescape properties that are in no standard. */
function textOf(calendar: ICAL.Component, name: string): string | null {
  const property = calendar.getFirstProperty(name);
  const text = String(property?.getFirstValue() ?? '');
  const isRaw = property?.type === 'unknown';
  return (isRaw ? text.replace(/\\([\\;,])/g, '$1').replace(/\\n/gi, ' ') : text).trim() || null;
}

/** A zone that is not known: an error, but only for the events that need it. */
function unknownZone(name: string): Zone {
  const fail = (): never => {
    throw new Error(`the calendar’s time zone “${name}” is not known`);
  };
  return { instantAt: fail, wallAt: fail };
}
