/** A schedule's wall clock, in an issue that is read in any zone. */
export interface LocalTimes {
  /** `2026-11-30` */
  readonly date: (at: Date) => string;
  /** `Mon 30 Nov 2026, 09:00 (Europe/Berlin)` */
  readonly full: (at: Date) => string;
}

/** The clock of a time zone by its IANA name. `null`, or a name that is no zone: UTC. */
export function localTimes(zone: string | null): LocalTimes {
  const { format, name } = formatIn(zone);
  /** A time whose UTC fields are the local ones. */
  const shifted = (at: Date) => new Date(`${format.format(at).replace(' ', 'T')}Z`);
  return {
    date: (at) => shifted(at).toISOString().slice(0, 10),
    full(at) {
      const [weekday = '', day, month, year, time = ''] = shifted(at).toUTCString().split(' ');
      return `${weekday.slice(0, 3)} ${Number(day)} ${month} ${year}, ${time.slice(0, 5)} (${name})`;
    },
  };
}

/** Whether a text is the name of a time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    return create(zone) !== null;
  } catch {
    return false;
  }
}

/** A pager may have a zone of its own. */
function formatIn(zone: string | null) {
  const name = zone !== null && isTimeZone(zone) ? zone : 'UTC';
  return { format: create(name), name };
}

/** Swedish dates are ISO 8601 but for the blank. */
function create(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
}
