import { Temporal } from 'temporal-polyfill';
import { minute } from '../../time.ts';
import { ianaIds, offsetZone, windows, windowsZone } from './zone-exact.ts';
import { places } from './zone-table.ts';

/**
 * The zone with a display name: an offset, and cities or names of the time there (`(UTC+01:00) Amsterdam, Berlin`,
 * `(GMT-05:00) Eastern Time - New York`). The offset decides between them. If it fits none, such as one of summer, the first
 * applies. `null`: unknown.
 */
export function displayedZone(name: string): string | null {
  const [, offset = '', text = ''] = /^(?:\(?(?:UTC|GMT)\s*([^)a-z]*)\)?\s*)?(.*)$/i.exec(name) ?? [];
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s-\s|[,/:;\\]/)
    .map((word) => word.trim().toLowerCase().replaceAll('’', "'"))
    .filter((word) => word.length > 2);
  // `Mountain Time - Phoenix` is the time of Phoenix.
  const zones = [
    ...words.flatMap((word) => cityZone(word) ?? []),
    ...words.flatMap((word) => calledZone(word) ?? []),
  ];
  const standard = offset.trim() === '' ? null : offsetZone(offset.trim());
  return zones.find((zone) => standard !== null && standardOffset(zone) === standard) ?? zones[0] ?? null;
}

function cityZone(word: string): string | null {
  const city = word.replace(/\s(is\.|islands?)$/, '');
  return cities().get(city) ?? (Object.hasOwn(places, city) ? (places[city] ?? null) : null);
}

/** IANA's zones by the name of their city, in lower case. */
function cities(): ReadonlyMap<string, string> {
  zonesByCity ??= new Map(
    [...ianaIds().values()].flatMap((id) => {
      const [, city, ...more] = id.split('/');
      // `America/Argentina/San_Juan` is not the San Juan that is meant.
      return city === undefined || more.length > 0
        ? []
        : [[city.replaceAll('_', ' ').toLowerCase(), id] as const];
    }),
  );
  return zonesByCity;
}

let zonesByCity: ReadonlyMap<string, string> | undefined;

/** The zone whose time has this name: `eastern time`, `japan standard time`, `coordinated universal time-11`. */
function calledZone(word: string): string | null {
  const [, offset] = /^coordinated universal time([+−-]\d+)$/.exec(word) ?? [];
  if (offset !== undefined) return offsetZone(offset);
  const standard = `${word.replace(/(\s(standard|daylight|summer))?\stime$/, '')} standard time`;
  return windowsZone(standard) ?? called().get(word) ?? called().get(standard) ?? null;
}

/** The English names of the times in Windows' zones, in lower case. */
function called(): ReadonlyMap<string, string> {
  calledZones ??= new Map(
    [...windows.values()]
      .flatMap((zone) =>
        (['long', 'longGeneric'] as const).flatMap((timeZoneName) => {
          const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName });
          return seasons
            .map((season) => format.formatToParts(season).find(({ type }) => type === 'timeZoneName'))
            .map((part) => [part?.value.toLowerCase() ?? '', zone] as const);
        }),
      )
      .toReversed(),
  );
  return calledZones;
}

let calledZones: ReadonlyMap<string, string> | undefined;

/** Winter and summer, or the other way round. */
const seasons = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];

/** The offset without daylight saving time: `+01:00`. */
function standardOffset(zone: string): string {
  const offsets = seasons.map(
    (season) =>
      Temporal.Instant.fromEpochMilliseconds(season).toZonedDateTimeISO(zone).offsetNanoseconds /
      1e6 /
      minute,
  );
  const least = Math.min(...offsets);
  const two = (number: number) => String(Math.abs(Math.trunc(number))).padStart(2, '0');
  return `${least < 0 ? '-' : '+'}${two(least / 60)}:${two(least % 60)}`;
}
