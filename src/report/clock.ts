/** The wall clock of a schedule's time zone, for people: `UTC` where the pager does not give the zone. */
export interface Clock {
  /** IANA name. */
  readonly zone: string;
  /** `2026-11-30T09:00`. */
  readonly local: (at: Date) => string;
  /** `Mon 30 Nov 09:00`; in UTC `Mon 30 Nov 08:00 UTC`. The year is added where it is not this one. */
  readonly short: (at: Date) => string;
  /** The same with UTC beside it: `Mon 30 Nov 09:00 (Europe/Berlin, 08:00 UTC)`. */
  readonly full: (at: Date) => string;
  /** The same where the zone is named elsewhere: `Mon 30 Nov 09:00 (08:00 UTC)`. */
  readonly withUtc: (at: Date) => string;
}

/** The clock of a time zone, seen at a moment. A name that is no zone is read as UTC. */
export function clockIn(zone: string | undefined, now: Date): Clock {
  const format = zone === undefined ? null : formatIn(zone);
  /** A time whose UTC fields are the local ones. */
  const shifted = (at: Date) =>
    format === null ? at : new Date(`${isoYear(format.format(at)).replace(' ', 'T')}.000Z`);
  const worded = (at: Date) => words(shifted(at), shifted(now));
  if (zone === undefined || format === null) {
    const inUtc = (at: Date) => `${worded(at)} UTC`;
    return { zone: 'UTC', local: (at) => minutes(at), short: inUtc, full: inUtc, withUtc: inUtc };
  }
  const utc = (at: Date) => {
    const isSameDay = minutes(at).slice(0, 10) === minutes(shifted(at)).slice(0, 10);
    return `${isSameDay ? minutes(at).slice(11) : words(at, now)} UTC`;
  };
  return {
    zone,
    local: (at) => minutes(shifted(at)),
    short: worded,
    full: (at) => `${worded(at)} (${zone}, ${utc(at)})`,
    withUtc: (at) => `${worded(at)} (${utc(at)})`,
  };
}

/** Swedish dates are ISO 8601 but for the blank; `null`: there is no such zone. */
function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    return format.resolvedOptions().timeZone === 'UTC' ? null : format;
  } catch {
    return null;
  }
}

/** A year of four digits, or of six with a sign: `0001-01-01 09:00:00`. */
function isoYear(local: string): string {
  return local.replace(/^\d+/, (year) =>
    year.length > 4 ? `+${year.padStart(6, '0')}` : year.padStart(4, '0'),
  );
}

function minutes(at: Date): string {
  return at.toISOString().slice(0, 16);
}

/** `Mon 30 Nov 09:00`, or `Mon 4 Jan 2027 09:00`. */
function words(at: Date, now: Date): string {
  const [weekday = '', day, month, year, time = ''] = at.toUTCString().split(' ');
  const inYear = at.getUTCFullYear() === now.getUTCFullYear() ? [] : [year];
  return [weekday.slice(0, 3), Number(day), month, ...inYear, time.slice(0, 5)].join(' ');
}
