import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { hour, second } from '../../time.ts';

/**
 * A time zone. A reading of its wall clock is a number: the milliseconds since 1970 of the same reading in UTC, so that
 * days can be added to it even if the clocks change.
 */
export interface Zone {
  /** When the clock shows this. A reading that is skipped or repeated is resolved as in RFC 5545 3.3.5. */
  instantAt(wall: number): number;
  /** What the clock shows then. */
  wallAt(instant: number): number;
}

/** UTC. */
export const utc: Zone = { instantAt: (wall) => wall, wallAt: (instant) => instant };

/** Finds a zone by the name that a calendar uses; `null`: unknown. The same name gives the same object. */
export type Zones = (name: string) => Zone | null;

/** The zones of a calendar: by IANA name, whose rules are up to date, else as the calendar describes them. */
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

/** A zone that the calendar describes in a VTIMEZONE, as programs with their own names for zones write it. */
function describedZone(calendar: ICAL.Component, name: string): Zone | null {
  const component = calendar
    .getAllSubcomponents('vtimezone')
    .find((description) => description.getFirstPropertyValue('tzid') === name);
  if (!component || !isYearly(component)) return null;
  const zone = new ICAL.Timezone(component);
  const offset = (wall: number) => zone.utcOffset(timeAt(wall)) * second;
  /** Longer than any change of the clocks, except across the date line. */
  const span = 3 * hour;
  const offsetAt = (wall: number) => {
    const [before, after] = [offset(wall - span), offset(wall)];
    // In an hour that is skipped or repeated, the offset from before the change applies.
    return before !== after && offset(wall - Math.abs(before - after)) === before ? before : after;
  };
  return {
    instantAt: (wall) => wall - offsetAt(wall),
    wallAt: (instant) => instant + offset(instant + offset(instant)),
  };
}

/** Whether all rules for the clocks are yearly. With others, finding an offset could take forever. */
function isYearly(zone: ICAL.Component): boolean {
  const parts = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')];
  const rules = parts.flatMap((part) => part.getAllProperties('rrule')).map((rule) => rule.getFirstValue());
  return parts.length > 0 && rules.every((rule) => rule instanceof ICAL.Recur && rule.freq === 'YEARLY');
}

/** A reading of a wall clock as a time of the library. */
export function timeAt(wall: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(wall), true);
}

/** The reading of a wall clock from a time of the library; of a date, the reading at its start. */
export function wallOf({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
