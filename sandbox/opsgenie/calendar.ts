import { OpsgenieError } from './answers.ts';

/** A span of time, from (inclusive) to (exclusive). */
export interface Window {
  from: Date;
  until: Date;
}

const units = ['days', 'weeks', 'months'] as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The window that a timeline's query asks for. Default: one week. */
export function readWindow(query: Record<string, string>, date: Date, timeZone: string): Window {
  const count = Number(query.interval ?? 1);
  const unit = units.find((one) => one === (query.intervalUnit ?? 'weeks'));
  if (!unit) throw new OpsgenieError(422, `intervalUnit must be one of [${units.join(', ')}].`);
  if (!Number.isInteger(count) || count < 1)
    throw new OpsgenieError(422, 'interval must be a positive integer.');
  return calendarWindow(date, count, unit, timeZone);
}

/**
 * From the start of the day, week (Monday) or month that contains `date`, for `count` units. Both ends are
 * midnight in the time zone, even if the clocks change in between.
 */
function calendarWindow(date: Date, count: number, unit: (typeof units)[number], timeZone: string): Window {
  const today = localTime(date, timeZone);
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  const midnightAt = (monthsOn: number, onDay: number) => midnight(year, month + monthsOn, onDay, timeZone);
  if (unit === 'months') return { from: midnightAt(0, 1), until: midnightAt(count, 1) };
  if (unit === 'days') return { from: midnightAt(0, day), until: midnightAt(0, day + count) };
  const monday = day - ((today.getUTCDay() + 6) % 7);
  return { from: midnightAt(0, monday), until: midnightAt(0, monday + count * 7) };
}

/** Midnight of a local date. Months and days out of range overflow. */
function midnight(year: number, month: number, day: number, timeZone: string): Date {
  const local = Date.UTC(year, month, day);
  const offsetAt = (time: number) => localTime(new Date(time), timeZone).getTime() - time;
  const guess = local - offsetAt(local);
  return new Date(local - offsetAt(guess));
}

/** The time zone's wall clock, as if it were UTC. */
function localTime(at: Date, timeZone: string): Date {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return new Date(`${format.format(at).replace(' ', 'T')}Z`);
}
