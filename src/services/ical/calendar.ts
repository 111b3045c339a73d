import type ICAL from 'ical.js';
import { Failure } from '../../failure.ts';
import { calendarsIn } from './components.ts';
import type { Clock } from './event.ts';
import { reasonIn } from './reason.ts';
import { type Series, seriesOf } from './series.ts';
import { withoutEntities } from './words.ts';
import { mostYears, type Years } from './zone-definition.ts';
import { unknownZone, utc, type Zone, type Zones, zonesOf } from './zones.ts';

/** A calendar in the iCalendar format (RFC 5545), with the extensions of Google, Apple and others. */
export interface Calendar {
  readonly name: string | null;
  readonly series: readonly Series[];
}

/** A VCALENDAR of the feed. Several with the same name are one calendar. */
interface Part extends Clock {
  readonly name: string | null;
  readonly events: readonly ICAL.Component[];
}

/**
 * Parses the calendars of a feed, usually one. `usualZone` is the zone of all-day events and of times without a zone if a
 * calendar does not name one. `null`: UTC. `input`: what holds the address. Throws a Failure.
 */
export function readCalendars(
  text: string,
  usualZone: string | null,
  input = 'ical-url',
): readonly Calendar[] {
  // \s also matches a byte order mark.
  if (!/^\s*BEGIN\s*:\s*VCALENDAR\s*$/im.test(text.slice(0, longestPreface))) {
    throw new Failure(
      'What the calendar’s address returns is not a calendar.',
      `Check \`${input}\`: it must be the address of the feed itself (it usually ends with .ics), not of a page that shows the calendar or asks for a login.`,
    );
  }
  try {
    const years = { left: mostYears };
    return joined(calendarsIn(text).map((calendar) => partOf(calendar, usualZone, years)));
  } catch (error) {
    const fix = `Check \`${input}\`, or report this to whoever publishes the calendar. Nothing in it was used.`;
    throw new Failure(`The calendar can’t be read: ${reasonIn(error)}.`, fix, { cause: error });
  }
}

/** A server's warnings may come before the calendar, but not a whole page. */
const longestPreface = 10_000;

function partOf(calendar: ICAL.Component, usualZone: string | null, years: Years): Part {
  const zones = zonesOf(calendar, years);
  return {
    name: textOf(calendar, 'x-wr-calname') ?? textOf(calendar, 'name'),
    zones,
    zone: zoneOf(calendar, zones, usualZone),
    events: calendar.getAllSubcomponents('vevent'),
  };
}

/** Joins parts with the same name: some publishers write a series and its exceptions, or each event, into its own part. */
function joined(parts: readonly Part[]): readonly Calendar[] {
  const clocks = new Map(parts.flatMap((part) => part.events.map((event) => [event, part] as const)));
  const clockOf = (event: ICAL.Component): Clock => {
    const clock = clocks.get(event);
    if (!clock) throw new Error('it is in no calendar');
    return clock;
  };
  return [...Map.groupBy(parts, ({ name }) => name)].map(([name, same]) => ({
    name,
    series: seriesOf(
      same.flatMap(({ events }) => events),
      clockOf,
    ),
  }));
}

/** The zone of all-day events and of times without a zone: the calendar's own, else the only one that it defines. */
function zoneOf(calendar: ICAL.Component, zones: Zones, usualZone: string | null): Zone {
  const described = calendar.getAllSubcomponents('vtimezone').map((zone) => textOf(zone, 'tzid'));
  const [only, ...others] = new Set(described.filter((name) => name !== null));
  const named = textOf(calendar, 'x-wr-timezone') ?? (others.length === 0 ? only : undefined);
  const usual = usualZone === null ? null : zones(usualZone);
  if (named === undefined) return usual ?? utc;
  const own = zones(named);
  const why = `the calendar’s time zone “${named}” is unknown: set \`ical-timezone\` to the right one`;
  return own.isUnknown ? (usual ?? unknownZone(why)) : own;
}

/** A text property of the calendar itself. The library does not unescape non-standard properties. */
function textOf(calendar: ICAL.Component, name: string): string | null {
  const property = calendar.getFirstProperty(name);
  const text = String(property?.getFirstValue() ?? '');
  const isRaw = property?.type === 'unknown';
  const plain = isRaw ? text.replace(/\\([\\;,])/g, '$1').replace(/\\n/gi, ' ') : text;
  return withoutEntities(plain).trim() || null;
}
