import { Temporal } from 'temporal-polyfill';

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
      'is not a time with an offset or a zone: write 2026-12-24T09:00+01:00, 2026-12-24T08:00Z or 2026-12-24T09:00[Europe/Berlin]',
      { cause: error },
    );
  }
}
