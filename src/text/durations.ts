import { day, hour, minute, second } from '../time.ts';
import { quoted } from './parsers.ts';

/** Milliseconds in each unit that a duration may be written in. */
const units = { s: second, m: minute, h: hour, d: day, w: 7 * day } as const;

const short = /^(\d{1,9})([smhdw])$/;
/** As the rota file has it: `8 hours`. */
const long = /^(\d{1,9}) (second|minute|hour|day|week)s?$/;
const iso =
  /^P(?=\d|T\d)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/**
 * Milliseconds of a duration: `0`, `30s`, `90m`, `8h`, `2d`, `2w`, in words (`8 hours`), or ISO 8601 in weeks, days and
 * time (`PT8H`, `P1DT12H`). A day is 24 hours. Throws an Error that says what is valid.
 */
export function duration(text: string): number {
  if (text === '0') return 0;
  const [, count, unit] = short.exec(text) ?? long.exec(text) ?? [];
  if (count && unit) return Number(count) * units[unit.charAt(0) as keyof typeof units];
  const parts = iso.exec(text);
  if (!parts) {
    throw new Error(`must be a duration such as 30s, 90m, 8h, 2d, 2w, 0 or PT8H, not ${quoted(text)}`);
  }
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (
    (weeks ?? 0) * units.w +
    (days ?? 0) * units.d +
    (hours ?? 0) * units.h +
    (minutes ?? 0) * units.m +
    (seconds ?? 0) * units.s
  );
}

/** A duration with bounds, both in milliseconds and both allowed. */
export function durationWithin(least: number, most: number): (text: string) => number {
  return (text) => {
    const length = duration(text);
    if (length < least || length > most) {
      throw new Error(`must be from ${written(least)} to ${written(most)}, not ${quoted(text)}`);
    }
    return length;
  };
}

/** The shortest way to write a number of milliseconds as a duration, down to seconds: `90m`, `2d`. */
export function written(milliseconds: number): string {
  if (milliseconds === 0) return '0';
  const unit = (['w', 'd', 'h', 'm'] as const).find((name) => milliseconds % units[name] === 0) ?? 's';
  return `${Math.round(milliseconds / units[unit])}${unit}`;
}
