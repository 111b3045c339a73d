import cldr from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' };
import { Temporal } from 'temporal-polyfill';
import { minute } from '../../time.ts';

/** IANA's names by those of Windows, in lower case: the zones that CLDR lists for the whole world. */
const windows = new Map(
  cldr.supplemental.windowsZones.mapTimezones
    .map(({ mapZone }) => mapZone)
    .filter(({ _territory }) => _territory === '001')
    .map(({ _other, _type }) => [_other.toLowerCase(), _type]),
);

/** The regions in IANA's names of cities. */
const regions = [
  ...['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific', 'Atlantic', 'Indian', 'Antarctica'],
  ...['US', 'Canada'],
];

/** Longer than any zone's name. */
const longestName = 200;

/**
 * The zone that a calendar means by a name: IANA's name or an offset (`+01:00`). `null`: unknown. Accepts, in addition to
 * IANA's own names, those of Windows (`W. Europe Standard Time`), those after a registry's prefix
 * (`/freeassociation.sourceforge.net/Europe/Berlin`, `tzone://Microsoft/Utc`), offsets (`UTC+01`, `GMT+0100`), display names
 * (`(UTC+01:00) Amsterdam, Berlin, Rome`, `Eastern Time (US & Canada)`), and numbered copies of all of them.
 */
export function zoneNamed(written: string): string | null {
  const name = written.trim().replace(/^"(.*)"$/, '$1');
  if (name.length > longestName) return null;
  return (
    ianaZone(name) ??
    offsetZone(name) ??
    windowsZone(name) ??
    withoutPrefix(name) ??
    displayedZone(name) ??
    withoutNumber(name)
  );
}

/** The zone with this name in IANA's database, in any case and with spaces instead of underscores. */
function ianaZone(name: string): string | null {
  const id = name.replace(/\s+/g, '_');
  // A whole time with a zone would be accepted as well.
  if (!/^[a-z][\w/+-]*$/i.test(id)) return null;
  try {
    return zoned(0, id).timeZoneId;
  } catch {
    return null;
  }
}

/** `UTC+01`, `GMT+0100`, `(UTC+01:00)`, `+1`, `Z`: the offset itself. */
function offsetZone(name: string): string | null {
  const [found, sign = '+', hours = '0', minutes = '00'] =
    /^\(?(?:UTC|GMT|Z|(?=[+−-]))\s*(?:([+−-])\s*(\d{1,2})(?:[:.]?(\d\d))?)?\)?$/i.exec(name) ?? [];
  if (found === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** The zone with this Windows name, or with its summer variant. */
function windowsZone(name: string): string | null {
  const words = name.replace(/[\s_]+/g, ' ').toLowerCase();
  return windows.get(words) ?? windows.get(words.replace(/(daylight|summer) time$/, 'standard time')) ?? null;
}

/** A display name: an offset, and cities or names of the time there. The offset decides between them. */
function displayedZone(name: string): string | null {
  const [, offset = '', words = ''] = /^(?:\(?(?:UTC|GMT)\s*([^)a-z]*)\)?\s*)?(.*)$/i.exec(name) ?? [];
  const zones = words
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,/:]/)
    .map((word) => word.trim())
    .filter((word) => word.length > 2)
    .flatMap((word) => cityZone(word) ?? calledZone(word) ?? []);
  const standard = offset.trim() === '' ? null : offsetZone(offset.trim());
  return zones.find((zone) => standard !== null && standardOffset(zone) === standard) ?? zones[0] ?? null;
}

function cityZone(word: string): string | null {
  const city = word.replace(/\s(is\.|islands?)$/i, '');
  return regions.map((region) => ianaZone(`${region}/${city}`)).find((zone) => zone !== null) ?? null;
}

/** The zone whose time has this name: `Eastern Time`, `Japan Standard Time`. */
function calledZone(word: string): string | null {
  const name = word.toLowerCase();
  const standard = `${name.replace(/(\s(standard|daylight|summer))?\stime$/, '')} standard time`;
  return windowsZone(standard) ?? called().get(name) ?? called().get(standard) ?? null;
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
  const offsets = seasons.map((season) => zoned(season, zone).offsetNanoseconds / 1e6 / minute);
  const least = Math.min(...offsets);
  const two = (number: number) => String(Math.abs(Math.trunc(number))).padStart(2, '0');
  return `${least < 0 ? '-' : '+'}${two(least / 60)}:${two(least % 60)}`;
}

/** The zone after a registry's prefix, by the longest name that is one. */
function withoutPrefix(name: string): string | null {
  const parts = name.split('/').slice(1);
  const ends = parts.map((_, index) => parts.slice(index).join('/'));
  const found = ends.map((end) => ianaZone(end) ?? offsetZone(end) ?? windowsZone(end));
  return found.find((zone) => zone !== null) ?? null;
}

/** Exchange numbers the copies of a zone: `Eastern Standard Time 1`. */
function withoutNumber(name: string): string | null {
  const [, original] = /^(.+[^\s_#(])[\s_#(]+\d{1,3}\)?$/.exec(name) ?? [];
  return original === undefined || /^(utc|gmt)$/i.test(original) ? null : zoneNamed(original);
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
