import { quoted } from './parsers.ts';

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Days of the week, from 1 (Monday) to 7, written as `mon-fri`, `sat, sun` or a list of such words; whole names work too.
 * Throws an Error that says what is valid.
 */
export function weekdays(written: string | readonly string[]): ReadonlySet<number> {
  const parts = [written].flat().flatMap((part) => part.split(','));
  return new Set(parts.flatMap((part) => range(part.trim().toLowerCase())));
}

function range(part: string): readonly number[] {
  const [first, last, ...more] = part.split(/\s*[-–]\s*/).map(number);
  if (first === undefined || first === 0 || last === 0 || more.length > 0) {
    throw new Error(`must be days such as mon-fri or [sat, sun], not ${quoted(part)}`);
  }
  const length = (((last ?? first) - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
}

/** 0 for what is no day. */
function number(word: string): number {
  const isDay = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$/.test(word);
  return isDay ? names.indexOf(word.slice(0, 3)) + 1 : 0;
}

/** The day of the week of a local time (`2026-11-30T09:00`), from 1 (Monday) to 7. */
export function weekdayOf(local: string): number {
  return new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay() || 7;
}

/** `2026-11-30` of a local time in the week that begins then: its Monday. */
export function mondayOf(local: string): string {
  const day = new Date(`${local.slice(0, 10)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() - weekdayOf(local) + 1);
  return day.toISOString().slice(0, 10);
}
