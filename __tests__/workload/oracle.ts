/**
 * Reckons by looking at every quarter of an hour, one after another, with the runtime's own time zones: it shares no code with
 * src/workload.
 */

export const quarter = 15 * 60_000;

/** Somebody on call, in quarters of an hour after a start. */
export interface Row {
  readonly who: string;
  readonly from: number;
  readonly until: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date, the hour and the weekday of a moment: `['2026-11-30', 9, 'Mon']`. */
export function localTime(zone: string, at: number): readonly [date: string, hour: number, weekday: string] {
  const known = formats.get(zone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
  formats.set(zone, format);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return [date, Number(parts.get('hour')), parts.get('weekday') ?? ''];
}

/** The date so many days before another. */
export function dateBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

export interface Counts {
  shifts: number;
  hours: number;
  nights: number;
  weekends: number;
  holidays: number;
}

/** The figures of one person: which quarters they are on call in, and which night, weekend or holiday each belongs to. */
export function countQuarters(
  rows: readonly Row[],
  who: string,
  {
    start,
    length,
    zone,
    holidays,
  }: { start: number; length: number; zone: string; holidays: ReadonlySet<string> },
): Counts {
  const tally = {
    night: new Map<string, number>(),
    weekend: new Map<string, number>(),
    holiday: new Map<string, number>(),
  };
  const add = (kind: keyof typeof tally, key: string) =>
    tally[kind].set(key, (tally[kind].get(key) ?? 0) + 1);
  let [shifts, quarters, was] = [0, 0, false];
  for (let index = 0; index < length; index += 1) {
    const is = rows.some((row) => row.who === who && row.from <= index && index < row.until);
    if (is && !was) shifts += 1;
    was = is;
    if (!is) continue;
    quarters += 1;
    const [date, hour, weekday] = localTime(zone, start + index * quarter);
    if (hour >= 22) add('night', date);
    if (hour < 6) add('night', dateBefore(date, 1));
    if (weekday === 'Sat') add('weekend', date);
    if (weekday === 'Sun') add('weekend', dateBefore(date, 1));
    if (holidays.has(date)) add('holiday', date);
  }
  const atLeastAnHour = (kind: keyof typeof tally) =>
    [...tally[kind].values()].filter((count) => count >= 4).length;
  return {
    shifts,
    hours: quarters / 4,
    nights: atLeastAnHour('night'),
    weekends: atLeastAnHour('weekend'),
    holidays: atLeastAnHour('holiday'),
  };
}
