import { Temporal } from 'temporal-polyfill';
import { quoted } from './parsers.ts';

/**
 * A point in time from ISO 8601 with an offset (`2026-12-24T09:00+01:00`, `…Z`) or with a time zone
 * (`2026-12-24T09:00[Europe/Berlin]`). Throws an Error that says what is valid.
 */
export function instant(written: string): Date {
  try {
    const zoned = written.includes('[')
      ? Temporal.ZonedDateTime.from(written)
      : Temporal.Instant.from(written);
    return new Date(zoned.epochMilliseconds);
  } catch (error) {
    throw new Error(
      `must be a time with an offset or a zone, such as 2026-12-24T09:00+01:00, 2026-12-24T08:00Z or 2026-12-24T09:00[Europe/Berlin], not ${quoted(written)}`,
      { cause: error },
    );
  }
}

/** A local time without an offset or a zone, to the second: what it means is only known in a zone. */
const local = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/;

/** A point in time, or a local time as written, which `instantIn` reads. Throws an Error that says what is valid. */
export function instantOrLocal(written: string): Date | string {
  if (!local.test(written)) return instant(written);
  instantIn(written, 'UTC');
  return written;
}

/** The point in time of a local time in a zone. One that the clocks skip or repeat is read as calendars do. */
export function instantIn(written: string, zone: string): Date {
  const disambiguation = 'compatible';
  try {
    const zoned = Temporal.PlainDateTime.from(written).toZonedDateTime(zone, { disambiguation });
    return new Date(zoned.epochMilliseconds);
  } catch (error) {
    throw new Error(`must be a time such as 2026-12-24T09:00, not ${quoted(written)}`, { cause: error });
  }
}
