import ICAL from 'ical.js';
import { day, hour, minute, second } from '../../time.ts';
import type { WrittenTime } from './written.ts';
import { utc, wallOf, type Zone, type Zones } from './zones.ts';

/** What iCalendar can express: the years 1 to 9999. Time zones further away would take very long to calculate. */
const [earliest, latest] = [-62_135_596_800_000, 253_402_300_800_000];
const longest = latest - earliest;

/** The time zones of a calendar. */
export interface Clock {
  readonly zones: Zones;
  /** The zone of all-day events and of times without a zone. */
  readonly zone: Zone;
}

/** A reading of the wall clock in a zone. */
export interface Moment {
  readonly wall: number;
  readonly zone: Zone;
  /** Whether it is a whole day. */
  readonly isDate: boolean;
}

/** How long an event lasts: a length by the wall clock, followed by one in real time, in milliseconds. */
export interface Length {
  readonly wall: number;
  readonly exact: number;
}

/** A time in a list, which may have its own end. */
export interface Listed extends Moment {
  /** `null`: the same as the event's. */
  readonly length: Length | null;
}

/** The times in all lines of an event's property. Throws an Error that says what is wrong with them. */
export function timesIn(event: ICAL.Component, property: string, clock: Clock): readonly Listed[] {
  return event.getAllProperties(property).flatMap((line) => {
    if (line.type !== 'written') throw new Error(`its ${property.toUpperCase()} can’t be read`);
    const written: readonly WrittenTime[] = line.getValues();
    // Times without a zone are in the zone of the start, or in the calendar's.
    const name =
      line.getFirstParameter('tzid') || event.getFirstProperty('dtstart')?.getFirstParameter('tzid');
    const zone = name ? clock.zones(name) : clock.zone;
    return written.map((time): Listed => {
      const start = momentOf(time, zone);
      if (time.until === null) return { ...start, length: null };
      const length =
        time.until instanceof ICAL.Duration
          ? { wall: 0, exact: time.until.toSeconds() * second }
          : between(start, momentOf(time.until, zone));
      return { ...start, length };
    });
  });
}

/**
 * When an event starts; if it recurs, for the first time. An exception without a start begins at the time of its
 * recurrence. `null`: it has no time, and does not take place.
 */
export function startOf(event: ICAL.Component, clock: Clock): Moment | null {
  const [start] = [...timesIn(event, 'dtstart', clock), ...timesIn(event, 'recurrence-id', clock)];
  return start ?? null;
}

/** How long an event lasts (RFC 5545 3.6.1): until its end, for its duration, or the whole day. */
export function lengthOf(event: ICAL.Component, start: Moment, clock: Clock): Length {
  const [end] = timesIn(event, 'dtend', clock);
  if (end) return between(start, end);
  const length = durationOf(event, start);
  if (total(length) > longest) throw new Error('it lasts too long');
  return length;
}

function durationOf(event: ICAL.Component, start: Moment): Length {
  const [, , type, written] = event.getFirstProperty('duration')?.toJSON() ?? [];
  if (type !== 'duration') return { wall: start.isDate ? day : 0, exact: 0 };
  // The library reads only capitals.
  const duration = ICAL.Duration.fromString(String(written).trim().toUpperCase());
  const { weeks, days, hours, minutes, seconds, isNegative } = duration;
  if (isNegative) return { wall: 0, exact: 0 };
  // When the clocks change, a day does not have 24 hours.
  return { wall: (weeks * 7 + days) * day, exact: hours * hour + minutes * minute + seconds * second };
}

/** The length by the wall clock, so that an event that ends at nine ends at nine each time it recurs. */
function between(start: Moment, end: Moment): Length {
  const isSame = end.zone === start.zone || end.isDate;
  const wall = isSame ? end.wall : start.zone.wallAt(instantOf(end));
  return { wall: Math.max(wall - start.wall, start.isDate ? day : 0), exact: 0 };
}

/** Both parts of a length. */
export function total({ wall, exact }: Length): number {
  return wall + exact;
}

/** The point in time, in milliseconds. */
export function instantOf({ wall, zone }: Moment): number {
  return zone.instantAt(wall);
}

/** The last reading of the event's wall clock that its rule includes. `null`: the rule has no end. */
export function endOf({ until }: ICAL.Recur, { zone }: Moment): number | null {
  if (!until) return null;
  if (until.isDate) return wallOf(until) + day - 1;
  return isUtc(until) ? zone.wallAt(wallOf(until)) : wallOf(until);
}

function momentOf({ wall, isDate, isUtc }: WrittenTime, zone: Zone): Moment {
  if (wall < earliest || wall >= latest) throw new Error('one of its times is too far away');
  return { wall, zone: isUtc ? utc : zone, isDate };
}

function isUtc({ zone }: ICAL.Time): boolean {
  return zone === ICAL.Timezone.utcTimezone;
}
