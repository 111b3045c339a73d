import ICAL from 'ical.js';
import { day, hour, minute, second } from '../../time.ts';
import { utc, wallOf, type Zone, type Zones } from './zones.ts';

/** What iCalendar can express: the years 1 to 9999. Time zones further away would take very long to calculate. */
const [earliest, latest] = [-62_135_596_800_000, 253_402_300_800_000];
const longest = latest - earliest;

/** The time zones of a calendar. */
export interface Clock {
  readonly zones: Zones;
  /** The zone of whole days and of times without a zone. */
  readonly zone: Zone;
}

/** A reading of the wall clock in a zone. */
export interface Moment {
  readonly wall: number;
  readonly zone: Zone;
  /** Whether it is a whole day. */
  readonly isDate: boolean;
}

/** How long an event takes: first a length by the wall clock, then one in real time. Milliseconds. */
export interface Length {
  readonly wall: number;
  readonly exact: number;
}

/** A time in a list, which may have its own end. */
export interface Listed extends Moment {
  /** `null`: as long as the event. */
  readonly length: Length | null;
}

/** The times in all lines of an event’s property. Throws an Error that says what is wrong with them. */
export function timesIn(event: ICAL.Component, property: string, clock: Clock): readonly Listed[] {
  return event.getAllProperties(property).flatMap((line) =>
    line.getValues().map((value: unknown): Listed => {
      if (value instanceof ICAL.Time) return { ...momentOf(value, line, clock), length: null };
      if (!(value instanceof ICAL.Period)) throw new Error(`its ${property} is no time`);
      const start = momentOf(value.start, line, clock);
      const length = value.end
        ? between(start, momentOf(value.end, line, clock))
        : { wall: 0, exact: value.getDuration().toSeconds() * second };
      return { ...start, length };
    }),
  );
}

/** When an event starts; the first time if it recurs. Throws an Error that says what is wrong with it. */
export function startOf(event: ICAL.Component, clock: Clock): Moment {
  const [start] = timesIn(event, 'dtstart', clock);
  if (!start) throw new Error('it has no start');
  return start;
}

/** How long an event takes (RFC 5545 3.6.1): until its end, for its duration, or the whole day. */
export function lengthOf(event: ICAL.Component, start: Moment, clock: Clock): Length {
  const [end] = timesIn(event, 'dtend', clock);
  if (end) return between(start, end);
  const length = durationOf(event, start);
  if (length.wall + length.exact > longest) throw new Error('it lasts too long');
  return length;
}

function durationOf(event: ICAL.Component, start: Moment): Length {
  const duration = event.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return { wall: start.isDate ? day : 0, exact: 0 };
  const { weeks, days, hours, minutes, seconds, isNegative } = duration;
  if (isNegative) return { wall: 0, exact: 0 };
  // When the clocks change, a day is not 24 hours.
  return { wall: (weeks * 7 + days) * day, exact: hours * hour + minutes * minute + seconds * second };
}

/** The length by the wall clock, so that an event that ends at nine ends at nine each time it recurs. */
function between(start: Moment, end: Moment): Length {
  const isSame = end.zone === start.zone || end.isDate;
  const wall = isSame ? end.wall : start.zone.wallAt(instantOf(end));
  return { wall: Math.max(wall - start.wall, start.isDate ? day : 0), exact: 0 };
}

/** The point in time, in milliseconds. */
export function instantOf({ wall, zone }: Moment): number {
  return zone.instantAt(wall);
}

/** The last reading of the event’s wall clock that its rule includes; `null`: the rule has no last date. */
export function endOf({ until }: ICAL.Recur, { zone }: Moment): number | null {
  if (!until) return null;
  if (until.isDate) return wallOf(until) + day - 1;
  return isUtc(until) ? zone.wallAt(wallOf(until)) : wallOf(until);
}

function momentOf(time: ICAL.Time, line: ICAL.Property, clock: Clock): Moment {
  const wall = wallOf(time);
  if (!(wall >= earliest && wall < latest)) throw new Error('a time in it is none, or too far away');
  if (time.isDate) return { wall, zone: clock.zone, isDate: true };
  if (isUtc(time)) return { wall, zone: utc, isDate: false };
  const name = line.getFirstParameter('tzid');
  const zone = name ? clock.zones(name) : clock.zone;
  if (zone === null)
    throw new Error(`its time zone “${name}” is not known, and the calendar does not describe it`);
  return { wall, zone, isDate: false };
}

function isUtc({ zone }: ICAL.Time): boolean {
  return zone === ICAL.Timezone.utcTimezone;
}
