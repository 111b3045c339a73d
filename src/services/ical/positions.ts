import { day } from '../../time.ts';

/** Where a day is in a month, year or the like: the first of 31 is `{ nth: 1, total: 31 }`. */
export interface Position {
  readonly nth: number;
  readonly total: number;
}

/** Whether a rule part has a position, counted from the beginning or, if negative, from the end. */
export function isIn(values: ReadonlySet<number>, { nth, total }: Position): boolean {
  return values.has(nth) || values.has(nth - total - 1);
}

/** The day in its month. */
export function inMonth(time: number): Position {
  const date = new Date(time);
  const begin = date.setUTCDate(1);
  return { nth: (time - begin) / day + 1, total: (date.setUTCMonth(date.getUTCMonth() + 1) - begin) / day };
}

/** The day in its year. */
export function inYear(time: number): Position {
  const date = new Date(time);
  const begin = date.setUTCMonth(0, 1);
  return { nth: (time - begin) / day + 1, total: (date.setUTCMonth(12) - begin) / day };
}

/** The week in its year (ISO 8601). A week belongs to the year that has most of its days. */
export function weekOf(time: number, firstWeekday: number): Position {
  const middle = weekBegin(time, firstWeekday) + 3 * day;
  const { nth, total } = inYear(middle);
  const week = Math.ceil(nth / 7);
  return { nth: week, total: week + Math.floor((total - nth) / 7) };
}

/** The first day of a week, at the same time of day. Sunday is 0. */
export function weekBegin(time: number, firstWeekday: number): number {
  return time - ((new Date(time).getUTCDay() - firstWeekday + 7) % 7) * day;
}
