import ICAL from 'ical.js';
import { hour, minute, second } from '../../time.ts';

/** A time as written in an event. Its zone is given elsewhere or is UTC. */
export interface WrittenTime {
  /** The reading of the clock, as milliseconds since 1970 of the same reading in UTC. */
  readonly wall: number;
  readonly isDate: boolean;
  readonly isUtc: boolean;
  /** Its own end, if it has one: a time or a duration. */
  readonly until: WrittenTime | ICAL.Duration | null;
}

/**
 * The times in a list, whatever its `VALUE` says: the form of a time determines whether it is a day. Some publishers put
 * semicolons between them, or commas without a time. Throws an Error, also if there is no time at all.
 */
export function timesWritten(list: string): readonly WrittenTime[] {
  const times = list.split(/[,;]/).filter((written) => written.trim() !== '');
  if (times.length === 0) throw noTime(list);
  return times.map((written) => {
    const [start = '', end, ...more] = written.split('/');
    if (more.length > 0) throw noTime(written);
    return { ...timeWritten(start), until: end === undefined ? null : endWritten(end.trim()) };
  });
}

function endWritten(written: string): WrittenTime | ICAL.Duration {
  return /^\+?P/i.test(written)
    ? ICAL.Duration.fromString(written.toUpperCase().replace('+', ''))
    : timeWritten(written);
}

const shape =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i;

/** `20261123`, `20261123T090000`, `…Z`; also with hyphens, with colons, without seconds, and with an offset. */
function timeWritten(written: string): WrittenTime {
  const found = shape.exec(written.trim());
  if (!found) throw noTime(written);
  const [, year, month, date, hours, minutes = 0, seconds = 0, zulu, sign, ahead, aheadMinutes] = found;
  // Date.UTC takes a year below 100 for one of the last century.
  const midnight = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  const isDay = new Date(midnight).toISOString().startsWith(`${year}-${month}-${date}`);
  const time = Number(hours ?? 0) * hour + Number(minutes) * minute;
  if (!isDay || time > 24 * hour || Number(minutes) > 59 || Number(seconds) > 60) throw noTime(written);
  const offset = Number(ahead ?? 0) * hour + Number(aheadMinutes ?? 0) * minute;
  return {
    wall: midnight + time + Number(seconds) * second - (sign === '-' ? -offset : offset),
    isDate: hours === undefined,
    isUtc: zulu !== undefined || sign !== undefined,
    until: null,
  };
}

/**
 * Turns a rule as publishers write it into one as in RFC 5545: spaces and case are ignored, and so is a count that is not
 * positive. Throws an Error if its end is not a time.
 */
export function ruleWritten(written: string): string {
  return written
    .replace(/\s/g, '')
    .toUpperCase()
    .split(';')
    .filter((part) => part !== '' && !/=$|^COUNT=(-\d+|0+)$/.test(part))
    .map((part) => (part.startsWith('UNTIL=') ? `UNTIL=${basic(timeWritten(part.slice(6)))}` : part))
    .join(';');
}

/** `20261123`, `20261123T090000Z` */
function basic({ wall, isDate, isUtc }: WrittenTime): string {
  const text = new Date(wall).toISOString().replace(/[-:]/g, '');
  return isDate ? text.slice(0, 8) : `${text.slice(0, 15)}${isUtc ? 'Z' : ''}`;
}

function noTime(written: string): Error {
  return new Error(`“${written.slice(0, 60)}” is not a time`);
}
