import { distance } from 'fastest-levenshtein';
import { Temporal } from 'temporal-polyfill';
import { quoted } from '../../text/parsers.ts';

const form =
  /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d(:\d\d(\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:?\d\d)?$/i;

/**
 * The local time in a zone that somebody wrote: `2026-01-05T09:00`, or with an offset of its own. Throws an Error that
 * goes on from the key's name.
 */
export function localTime(written: string, zone: string): Temporal.PlainDateTime {
  const { date, time, offset } = form.exec(written)?.groups ?? {};
  try {
    if (!date || !time) throw new RangeError('the form is another one');
    if (!offset) return Temporal.PlainDateTime.from(`${date}T${time}`);
    return Temporal.Instant.from(`${date}T${time}${offset}`).toZonedDateTimeISO(zone).toPlainDateTime();
  } catch (cause) {
    const message = `must be a local time such as 2026-01-05T09:00, not ${quoted(written)}`;
    throw new Error(message, { cause });
  }
}

/** The point in time that somebody wrote in the same way. */
export function pointInTime(written: string, zone: string): Date {
  const local = localTime(written, zone);
  const instant = form.exec(written)?.groups?.offset
    ? Temporal.Instant.from(written.replace(' ', 'T'))
    : local.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return new Date(instant.epochMilliseconds);
}

/** A time as it is written into the file, to the minute where that is exact, else to the second. */
export function localText(time: Date, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone);
  const local = zoned.toPlainDateTime();
  const options = { smallestUnit: zoned.second === 0 ? 'minute' : 'second' } as const;
  // Of an hour that comes twice, the second one needs its offset.
  const isPlain = local.toZonedDateTime(zone).epochMilliseconds === zoned.epochMilliseconds;
  return isPlain ? local.toString(options) : zoned.toString({ ...options, timeZoneName: 'never' });
}

/** A time for people: `2026-12-28 09:00 Europe/Berlin`. */
export function spoken(time: Date, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone);
  return `${zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')} ${zone}`;
}

/** The name of a time zone that exists. Throws an Error that goes on from the key's name. */
export function timeZone(written: string): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(written).timeZoneId;
  } catch (cause) {
    const near = nearZone(written);
    const hint = near === undefined ? ', such as Europe/Berlin' : ` (did you mean ${quoted(near)}?)`;
    throw new Error(`must be the name of a time zone, not ${quoted(written)}${hint}`, { cause });
  }
}

/** No zone has a longer name, and to measure how near one is takes long for a long text. */
const longestName = 60;

/** The zone of a city (`Berlin`), or one that is written almost like this. */
function nearZone(written: string): string | undefined {
  if (written.length > longestName) return undefined;
  const wanted = written.toLowerCase().replaceAll(' ', '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const off = (zone: string) => distance(zone.toLowerCase(), wanted);
  const [nearest] = zones.toSorted((a, b) => off(a) - off(b));
  const isNear = nearest !== undefined && off(nearest) <= Math.max(2, Math.floor(wanted.length / 4));
  return zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`)) ?? (isNear ? nearest : undefined);
}
