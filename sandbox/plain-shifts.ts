const hour = 3_600_000;
const day = 24 * hour;

/** One user (an id) on call from a time (inclusive) to another (exclusive). */
export interface PlainShift {
  from: Date;
  until: Date;
  user: string;
}

/** The shifts of a schedule, and its overrides. */
export interface PlainShifts {
  shifts: PlainShift[];
  /** If two overlap, the later one in the list wins. */
  overrides: PlainShift[];
}

/** The shifts with overrides applied, sorted by start. */
export function finalShifts({ shifts, overrides }: PlainShifts): PlainShift[] {
  let all = shifts;
  for (const override of overrides) {
    const around = all.flatMap((shift) => [
      { ...shift, until: new Date(Math.min(shift.until.getTime(), override.from.getTime())) },
      { ...shift, from: new Date(Math.max(shift.from.getTime(), override.until.getTime())) },
    ]);
    all = [...around.filter(({ from, until }) => from < until), override];
  }
  return all.toSorted((a, b) => a.from.getTime() - b.from.getTime());
}

/** The shifts that apply at a given time. */
export function shiftsAt(schedule: PlainShifts, at: Date): PlainShift[] {
  return finalShifts(schedule).filter(({ from, until }) => from <= at && at < until);
}

/** Weekly shifts in turn, from 15 weeks ago to 15 weeks ahead. The first person has been on call for three days. */
export function weeklyShifts(users: string[], now: Date): PlainShift[] {
  const handover = Math.floor(now.getTime() / hour) * hour - 3 * day;
  return Array.from({ length: 30 }, (_, index) => {
    const week = index - 15;
    return {
      from: new Date(handover + week * 7 * day),
      until: new Date(handover + (week + 1) * 7 * day),
      user: users.at(week % users.length) ?? '',
    };
  });
}

/** Moves time forward without touching the clock: everything happens that much earlier. */
export function moveShiftsEarlier(schedules: PlainShifts[], milliseconds: number): void {
  for (const shift of schedules.flatMap(({ shifts, overrides }) => [...shifts, ...overrides])) {
    shift.from = new Date(shift.from.getTime() - milliseconds);
    shift.until = new Date(shift.until.getTime() - milliseconds);
  }
}
