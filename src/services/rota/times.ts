import { distance } from 'fastest-levenshtein';
import { Temporal } from 'temporal-polyfill';
import { quoted } from '../../text/parsers.ts';

const form =
  /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d(:\d\d(\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:?\d\d)?$/i;

const editorsDay = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const editorsClock = '[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?';

/** The same form, or also a day alone, as editors check it. */
export const timePattern = `^${editorsDay}${editorsClock}$`;
export const dayOrTimePattern = `^${editorsDay}(${editorsClock})?$`;

/**
 * Parses a local time in a zone: `2026-01-05T09:00`, or with its own offset. Throws an Error whose message follows the
 * key's name.
 */
export function localTime(written: string, zone: string): Temporal.PlainDateTime {
  const { date, time, offset } = form.exec(written)?.groups ?? {};
  try {
    if (!date || !time) throw new RangeError('not a date and a time');
    if (!offset) return Temporal.PlainDateTime.from(`${date}T${time}`);
    return Temporal.Instant.from(`${date}T${time}${offset}`).toZonedDateTimeISO(zone).toPlainDateTime();
  } catch (cause) {
    const form = date && time ? 'day and a time that exist' : 'local time such as 2026-01-05T09:00';
    const message = `must be a ${form}, not ${quoted(written)}`;
    throw new Error(message, { cause });
  }
}

/** Parses a point in time in the same format. */
export function pointInTime(written: string, zone: string): Date {
  const local = localTime(written, zone);
  const instant = form.exec(written)?.groups?.offset
    ? Temporal.Instant.from(written.replace(' ', 'T'))
    : local.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return new Date(instant.epochMilliseconds);
}

/** A time with the wall clock of a zone. */
export function zoned(time: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone);
}

/** Formats a time for the file: to the minute if that is exact, else to the second. */
export function localText(time: Date, zone: string): string {
  const exact = zoned(time, zone);
  const local = exact.toPlainDateTime();
  const options = { smallestUnit: exact.second === 0 ? 'minute' : 'second' } as const;
  // When an hour is repeated, times in its second pass need their offset.
  const isPlain = local.toZonedDateTime(zone).epochMilliseconds === exact.epochMilliseconds;
  return isPlain ? local.toString(options) : exact.toString({ ...options, timeZoneName: 'never' });
}

/** Formats a time for people: `2026-12-28 09:00 Europe/Berlin`. */
export function formatTime(time: Date, zone: string): string {
  const local = zoned(time, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return `${local.replace('T', ' ')} ${zone}`;
}

/** Parses the name of a time zone. Throws an Error whose message follows the key's name. */
export function timeZone(written: string): string {
  try {
    return zoned(new Date(0), written).timeZoneId;
  } catch (cause) {
    const near = nearZone(written);
    const hint = near === undefined ? ', such as Europe/Berlin' : ` (did you mean ${quoted(near)}?)`;
    throw new Error(`must be the name of a time zone, not ${quoted(written)}${hint}`, { cause });
  }
}

/** Longer than any zone's name. Comparing a long text with all of them would take long. */
const longestName = 60;

/** The zone of a city (`Berlin`), or one with almost the same name. */
function nearZone(written: string): string | undefined {
  if (written.length > longestName) return undefined;
  const wanted = written.toLowerCase().replaceAll(' ', '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const edits = (zone: string) => distance(zone.toLowerCase(), wanted);
  const [nearest] = zones.toSorted((a, b) => edits(a) - edits(b));
  const isNear = nearest !== undefined && edits(nearest) <= Math.max(2, Math.floor(wanted.length / 4));
  return zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`)) ?? (isNear ? nearest : undefined);
}
