import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/**
 * A time zone. What its wall clock shows is told as a number: the milliseconds that the same reading would be in UTC,
 * so that days can be added to it whatever the clocks do.
 */
export interface Zone {
  /** When the clock shows this. What it leaves out, or shows twice, is read as RFC 5545 3.3.5 says. */
  instantAt(wall: number): number;
  /** What the clock shows then. */
  wallAt(instant: number): number;
}

/** UTC. */
export const utc: Zone = { instantAt: (wall) => wall, wallAt: (instant) => instant };

/** Finds a zone by the name that a calendar uses; `null`: nobody knows it. One name is always the same zone. */
export type Zones = (name: string) => Zone | null;

/** The zones of a calendar: by their IANA name, which is up to date, else as the calendar itself describes them. */
export function zonesOf(calendar: ICAL.Component): Zones {
  const known = new Map<string, Zone | null>();
  return (name) => {
    const zone = known.get(name) ?? ianaZone(name) ?? describedZone(calendar, name);
    known.set(name, zone);
    return zone;
  };
}

function ianaZone(name: string): Zone | null {
  const zonedAt = (instant: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  try {
    zonedAt(0, name);
  } catch {
    return null;
  }
  return {
    instantAt: (wall) => zonedAt(wall, 'UTC').toPlainDateTime().toZonedDateTime(name).epochMilliseconds,
    wallAt: (instant) => instant + zonedAt(instant, name).offsetNanoseconds / 1e6,
  };
}

/** A VTIMEZONE, as programs write it that have names of their own for zones. */
function describedZone(calendar: ICAL.Component, name: string): Zone | null {
  const component = calendar
    .getAllSubcomponents('vtimezone')
    .find((one) => one.getFirstPropertyValue('tzid') === name);
  if (!component || !isYearly(component)) return null;
  const zone = new ICAL.Timezone(component);
  const offset = (wall: number) => zone.utcOffset(timeAt(wall)) * 1000;
  /** Longer than clocks are put back or forward, but for the date line. */
  const span = 3 * 3_600_000;
  const offsetAt = (wall: number) => {
    const [before, after] = [offset(wall - span), offset(wall)];
    // In the hour that is left out or comes twice, the offset from before counts.
    return before !== after && offset(wall - Math.abs(before - after)) === before ? before : after;
  };
  return {
    instantAt: (wall) => wall - offsetAt(wall),
    wallAt: (instant) => instant + offset(instant + offset(instant)),
  };
}

/** Whether the clocks change by rules of years: any other could be followed for ever. */
function isYearly(zone: ICAL.Component): boolean {
  const parts = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')];
  const rules = parts.flatMap((part) => part.getAllProperties('rrule')).map((rule) => rule.getFirstValue());
  return parts.length > 0 && rules.every((rule) => rule instanceof ICAL.Recur && rule.freq === 'YEARLY');
}

/** A reading of a wall clock as the library has it. */
export function timeAt(wall: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(wall), true);
}

/** The same the other way round; of a date, what the clock shows at its beginning. */
export function wallOf({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
