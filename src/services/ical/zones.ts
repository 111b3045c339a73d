import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { hour, second } from '../../time.ts';
import { zoneNamed } from './zone-names.ts';

/**
 * A time zone. A reading of its wall clock is a number: the milliseconds since 1970 of the same reading in UTC, so that
 * days can be added to it even if the clocks change.
 */
export interface Zone {
  /** The moment when the clock shows this. A reading that is skipped or repeated is resolved as in RFC 5545 3.3.5. */
  instantAt(wall: number): number;
  /** What the clock shows at a moment. */
  wallAt(instant: number): number;
  /** The zone is unknown: both functions throw an Error that says so. */
  readonly isUnknown?: true;
}

/** UTC. */
export const utc: Zone = { instantAt: (wall) => wall, wallAt: (instant) => instant };

/** An unknown zone, which is an error only for the events that need it. */
export function unknownZone(why: string): Zone {
  const fail = (): never => {
    throw new Error(why);
  };
  return { instantAt: fail, wallAt: fail, isUnknown: true };
}

/** Finds a zone by the name that a calendar uses. The same name returns the same object. */
export type Zones = (name: string) => Zone;

/** The zones of a calendar: by IANA name, with up-to-date rules, else as the calendar defines them, else by any other name. */
export function zonesOf(calendar: ICAL.Component): Zones {
  const described = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => [bare(zone.getFirstPropertyValue('tzid')), zone]),
  );
  const known = new Map<string, Zone>();
  const find = (name: string): Zone => {
    const id = zoneNamed(name);
    const description = described.get(bare(name));
    const isIana = id?.toLowerCase() === bare(name);
    const own = isIana || !description ? null : describedZone(description);
    if (own) return own;
    return id === null
      ? unknownZone(`its time zone “${name}” is unknown, and the calendar does not define it`)
      : namedZone(id);
  };
  return (name) => {
    const zone = known.get(name) ?? find(name);
    known.set(name, zone);
    return zone;
  };
}

/** A name in the form in which names are compared. */
function bare(name: unknown): string {
  return String(name ?? '')
    .replaceAll('"', '')
    .trim()
    .toLowerCase();
}

function namedZone(id: string): Zone {
  const zonedAt = (instant: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return {
    instantAt: (wall) => zonedAt(wall, 'UTC').toPlainDateTime().toZonedDateTime(id).epochMilliseconds,
    wallAt: (instant) => instant + zonedAt(instant, id).offsetNanoseconds / 1e6,
  };
}

/** A zone as defined by a VTIMEZONE. `null` if that can't be used. */
function describedZone(component: ICAL.Component): Zone | null {
  if (!isYearly(component)) return null;
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

/** Whether all its rules can be read and are yearly. With others, finding an offset could take forever. */
function isYearly(zone: ICAL.Component): boolean {
  const parts = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')];
  const rules = parts.flatMap((part) => part.getAllProperties('rrule')).map((rule) => rule.getFirstValue());
  const isWhole = parts.every(
    (part) =>
      part.getFirstPropertyValue('dtstart') instanceof ICAL.Time &&
      ['tzoffsetfrom', 'tzoffsetto'].every(
        (name) => part.getFirstPropertyValue(name) instanceof ICAL.UtcOffset,
      ),
  );
  return (
    parts.length > 0 && isWhole && rules.every((rule) => rule instanceof ICAL.Recur && rule.freq === 'YEARLY')
  );
}

/** Turns a reading of a wall clock into the library's type. */
export function timeAt(wall: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(wall), true);
}

/** Turns the library's time into a reading of a wall clock. For a date, the reading at its start. */
export function wallOf({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
