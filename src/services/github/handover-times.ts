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

/** Swedish dates are ISO 8601 but for the blank. */
function formatIn(zone: string | null) {
  const create = (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  try {
    if (zone !== null) return { format: create(zone), name: zone };
  } catch {
    // A pager may have a zone of its own.
  }
  return { format: create('UTC'), name: 'UTC' };
}
