import cldr from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' };
import { Temporal } from 'temporal-polyfill';
import { formerly } from './zone-table.ts';

/** IANA's names by those of Windows, in lower case: the zones that CLDR lists for the whole world. */
export const windows: ReadonlyMap<string, string> = new Map([
  ...Object.entries(formerly),
  ...cldr.supplemental.windowsZones.mapTimezones
    .map(({ mapZone }) => mapZone)
    .filter(({ _territory }) => _territory === '001')
    .map(({ _other, _type }) => [_other.toLowerCase(), _type] as const),
]);

/** IANA's names by their spelling in lower case, without those that are only links to another one. */
export function ianaIds(): ReadonlyMap<string, string> {
  ids ??= new Map(Intl.supportedValuesOf('timeZone').map((id) => [id.toLowerCase(), id]));
  return ids;
}

let ids: ReadonlyMap<string, string> | undefined;

/** The zone with this name in IANA's database, in any case and with spaces instead of underscores. */
export function ianaZone(name: string): string | null {
  const id = name.replace(/\s+/g, '_');
  // A whole time with a zone would be accepted as well.
  if (!/^[a-z][\w/+-]*$/i.test(id)) return null;
  const known = ianaIds().get(id.toLowerCase());
  if (known !== undefined) return known;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId;
  } catch {
    return null;
  }
}

/** `UTC+01`, `GMT+0100`, `(UTC+01:00)`, `+1`, `Z`: the offset itself. */
export function offsetZone(name: string): string | null {
  const [found, sign = '+', hours = '0', minutes = '00'] =
    /^\(?(?:UTC|GMT|Z|(?=[+−-]))\s*(?:([+−-])\s*(\d{1,2})(?:[:.]?(\d\d))?)?\)?$/i.exec(name) ?? [];
  if (found === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** The zone with this Windows name, or with its summer variant. */
export function windowsZone(name: string): string | null {
  const words = name.replace(/[\s_]+/g, ' ').toLowerCase();
  return windows.get(words) ?? windows.get(words.replace(/(daylight|summer) time$/, 'standard time')) ?? null;
}
