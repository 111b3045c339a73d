import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { Failure } from '../../failure.ts';
import { day } from '../../time.ts';
import { reasonIn } from './reason.ts';
import { type OffsetAt, offsetsOf, type Years } from './zone-definition.ts';
import { zoneListed, zoneNamed } from './zone-names.ts';

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
export function unknownZone(why: string | Failure): Zone {
  const fail = (): never => {
    throw typeof why === 'string' ? new Error(why) : why;
  };
  return { instantAt: fail, wallAt: fail, isUnknown: true };
}

/** Finds a zone by the name that a calendar uses. The same name returns the same object. */
export type Zones = (name: string) => Zone;

/** More zones than any calendar has whose names must be searched for or that it defines itself. Both take time. */
const mostZones = 300;

/**
 * The zones of a calendar: by IANA name, with up-to-date rules, else as the calendar defines them, else by any other name.
 * `years` is shared by all calendars of a feed.
 */
export function zonesOf(calendar: ICAL.Component, years: Years): Zones {
  const defined = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => [bare(zone.getFirstPropertyValue('tzid')), zone]),
  );
  const known = new Map<string, Zone>();
  let left = mostZones;
  const find = (name: string): Zone => {
    const definition = defined.get(bare(name));
    const listed = zoneListed(name);
    if (listed !== null && (!definition || isIana(listed, name))) return namedZone(listed);
    if (left === 0) return unknownZone(tooManyZones());
    left -= 1;
    const id = listed ?? zoneNamed(name);
    const own = isIana(id, name) || !definition ? null : definedZone(definition, years);
    if (own !== null && !(own instanceof Error)) return own;
    if (id !== null) return namedZone(id);
    const why =
      own === null ? 'the calendar does not define it' : `its definition can’t be used: ${reasonIn(own)}`;
    return unknownZone(`its time zone “${name}” is unknown, and ${why}`);
  };
  return (name) => {
    const zone = known.get(name) ?? find(name);
    known.set(name, zone);
    return zone;
  };
}

function isIana(id: string | null, name: string): boolean {
  return id?.toLowerCase() === bare(name);
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

/** A zone as defined by a VTIMEZONE, or why that can’t be used. */
function definedZone(definition: ICAL.Component, years: Years): Zone | Error {
  try {
    return zoneBy(offsetsOf(definition, years));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function zoneBy(offsetAt: OffsetAt): Zone {
  return {
    instantAt(wall) {
      // In an hour that is skipped or repeated, the offset from before the change applies.
      const [before, after] = [offsetAt(wall - day), offsetAt(wall + day)];
      const isLater = offsetAt(wall - before) !== before && offsetAt(wall - after) === after;
      return wall - (isLater ? after : before);
    },
    wallAt: (instant) => instant + offsetAt(instant),
  };
}

function tooManyZones(): Failure {
  return new Failure(
    `The calendar uses more than ${mostZones} time zones that are not in IANA’s database.`,
    'Use the names of time zones in that database, such as Europe/Berlin.',
  );
}

/** Turns the library's time into a reading of a wall clock. For a date, the reading at its start. */
export function wallOf({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
