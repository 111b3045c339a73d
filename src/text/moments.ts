import { day } from '../time.ts';
import { quoted } from './parsers.ts';

/** The form of a day, or of a time that may have an offset. */
export const momentForm = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/** A day or a time as written: where it has no offset, what it means depends on a zone. */
export interface Moment {
  /** `2026-12-21T00:00:00`; a day is its first moment. */
  readonly local: string;
  /** It was written as a day. */
  readonly isDay: boolean;
  /** `Z`, `+01:00`, or `null`: the clock of the zone. */
  readonly offset: string | null;
}

/**
 * Reads `2026-12-21`, `2026-12-21T09:00`, or a time with an offset. Throws an Error whose message follows the key's name.
 * Needs no library, so that it may be used by every run.
 */
export function momentIn(written: string): Moment {
  const [, date = '', time = '00:00', seconds = ':00', offset = null] = momentForm.exec(written) ?? [];
  if (date === '') {
    throw new Error(
      `must be a day such as 2026-12-21, or a time such as 2026-12-21T09:00, not ${quoted(written)}`,
    );
  }
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  if (month < 1 || month > 12) throw new Error(`must be a day that exists: there is no month ${month}`);
  const last = new Date(Date.UTC(year, month, 0));
  if (dayOfMonth < 1 || dayOfMonth > last.getUTCDate()) {
    const name = last.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    const days = `${name} ${year} has ${last.getUTCDate()} days`;
    throw new Error(`must be a day that exists, not ${quoted(date)}: ${days}`);
  }
  const isTime = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time + seconds);
  const isOffset = offset === null || /^(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.test(offset);
  if (!isTime || !isOffset) throw new Error(`must be a time of day that exists, not ${quoted(written)}`);
  return { local: `${date}T${time}${seconds}`, isDay: written === date, offset };
}

/** The moment if its offset is given, else what it would be in UTC, which is less than a day from it in any zone. */
export function roughly({ local, offset }: Moment): Date {
  return new Date(`${local}${offset ?? 'Z'}`);
}

/** Whether one is certainly not before another, in any zone. */
export function isNotBefore(one: Moment, other: Moment): boolean {
  const isExact = (one.offset === null) === (other.offset === null);
  return roughly(one).getTime() + (isExact ? 0 : -day) >= roughly(other).getTime();
}
