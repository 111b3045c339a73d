import * as z from 'zod/mini';
import { quoted } from '../../text/parsers.ts';
import { weekdays } from '../../text/weekdays.ts';
import type { DayOfMonth, Every } from './handovers.ts';
import { minutesOfDay } from './hours.ts';

/** What an editor shows of a value that a function parses. */
interface Hint {
  readonly description: string;
  readonly pattern?: string;
  /** What YAML makes of it. */
  readonly type?: 'string' | readonly ('string' | 'integer')[];
  /** Of numbers. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A value parsed from text by a function that throws the rest of the problem, after the key's name. */
export function parsed<T>(parse: (text: string) => T, hint?: Hint) {
  const schema = z.pipe(
    z.unknown(),
    z.transform((input, context): T => {
      try {
        if (input === undefined || input === null) throw new Error('is missing');
        return parse(typeof input === 'string' ? input.trim() : JSON.stringify(input));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        // The message quotes what was written, and a number would appear in it twice.
        context.issues.push({
          code: 'custom',
          message,
          input: typeof input === 'number' ? `${input}` : input,
        });
        return z.NEVER;
      }
    }),
  );
  return hint ? schema.register(z.globalRegistry, { type: 'string', ...hint }) : schema;
}

/** How long a turn is: `days`, or something else. */
export type Length = { readonly days: number } | { readonly hours: number } | { readonly months: number };

/** `1 week`, `10 days`, `12 hours`, `1 month`. */
export const length = parsed(
  (text): Length => {
    const [, digits, unit] = /^(\d{1,3}) (hour|day|week|month)s?$/.exec(text) ?? [];
    const count = Number(digits);
    if (unit === 'hour' && count > 0) return { hours: count };
    if (unit === 'month' && count > 0) return { months: count };
    if (unit && count > 0) return { days: count * (unit === 'week' ? 7 : 1) };
    throw new Error(lengthProblem(text));
  },
  {
    description: 'How long a turn lasts: 12 hours, 1 day, 2 weeks, 1 month.',
    pattern: '^[0-9]{1,3} (hour|day|week|month)s?$',
  },
);

function lengthProblem(text: string): string {
  const [, digits, start = ''] = /^(\d{1,3})\s*([hdw]|mo)/i.exec(text) ?? [];
  const letter = start.slice(0, 1);
  const units: Readonly<Record<string, string>> = { h: 'hour', d: 'day', w: 'week', m: 'month' };
  const names: Readonly<Record<string, string>> = {
    ...{ hourly: '1 hour', daily: '1 day', weekly: '1 week', monthly: '1 month' },
    ...{ biweekly: '2 weeks', fortnightly: '2 weeks' },
  };
  const unit = units[letter.toLowerCase()];
  const count = Number(digits);
  const near = count > 0 && unit ? `${count} ${unit}${count === 1 ? '' : 's'}` : names[text.toLowerCase()];
  const meant = near === undefined ? '' : ` (did you mean ${quoted(near)}?)`;
  const valid = /^[dw]$/i.test(letter)
    ? 'days or weeks: 1 week, 2 weeks, 10 days'
    : 'hours, days, weeks or months: 12 hours, 1 week, 10 days, 1 month';
  return `must be a number of ${valid}, not ${quoted(text)}${meant}`;
}

/** Turns a length into what the rhythm of a rota takes. `on`: the day of a month. */
export function rhythmOf(length: Length, on: DayOfMonth): { readonly days: number; readonly every?: Every } {
  if ('days' in length) return { days: length.days };
  return { days: 1, every: 'hours' in length ? length : { months: length.months, on } };
}

const ordinals = ['first', 'second', 'third', 'fourth'];

/** A day of the month: `15`, `last day`, `first monday`, `last friday`. */
export const dayOfMonth = parsed(
  (text): DayOfMonth => {
    const number = /^\d{1,2}$/.test(text) ? Number(text) : text.toLowerCase() === 'last day' ? 31 : 0;
    if (number >= 1 && number <= 31) return { day: number };
    const [, ordinal = '', name = ''] = /^(\w+) (\w+day)$/.exec(text.toLowerCase()) ?? [];
    const nth = ordinal === 'last' ? null : ordinals.indexOf(ordinal) + 1;
    const [weekday, ...others] = name === '' || nth === 0 ? [] : tryWeekdays(name);
    if (weekday !== undefined && others.length === 0) return { weekday, nth };
    throw new Error(
      `must be a day of the month such as 15, first monday, last friday or last day, not ${quoted(text)}`,
    );
  },
  {
    description: 'The day of the month on which turns of months begin: 15, first monday, last day.',
    type: ['string', 'integer'],
    ...{ minimum: 1, maximum: 31 },
    pattern: '^([0-9]{1,2}|[A-Za-z]+ [A-Za-z]*day)$',
  },
);

function tryWeekdays(name: string): readonly number[] {
  try {
    return [...weekdays(name)];
  } catch {
    return [];
  }
}

/** In words, as the file has it. */
export function writtenDay(on: DayOfMonth): string {
  if ('day' in on) return on.day === 31 ? 'last day' : `day ${on.day}`;
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return `${on.nth === null ? 'last' : ordinals[on.nth - 1]} ${names[on.weekday - 1]}`;
}

/** Hours of a day, or of a week. */
export interface Hours {
  /** The weekday of the beginning, where the hours name it. */
  readonly day: number | null;
  /** In minutes after midnight, of that day or of each day. */
  readonly from: number;
  readonly until: number;
}

/** `09:00-17:00`, `22:00-06:00` until the next day, `fri 17:00-mon 09:00` once a week. */
export const hours = parsed(
  (text): Hours => {
    const form = /^(?:([a-z]+) )?(\d\d:\d\d)\s*[-–]\s*(?:([a-z]+) )?(\d\d:\d\d)$/i;
    const [, first, begin = '', last, end = ''] = form.exec(text) ?? [];
    const [from, until] = [minutesIn(begin), minutesIn(end)];
    const [day, lastDay] = [first, last].map((name) => (name ? (tryWeekdays(name)[0] ?? 0) : null));
    const isWhole = (day === null) === (lastDay === null) && day !== 0 && lastDay !== 0;
    if (from === null || until === null || from === minutesOfDay || !isWhole)
      throw new Error(hoursProblem(text));
    if (from === until && day === lastDay)
      throw new Error(
        'must end at another time than they begin; without `hours`, somebody is on call all day',
      );
    if (day && lastDay) {
      const days = (lastDay - day + 7) % 7;
      return { day, from, until: until + minutesOfDay * (days === 0 && until < from ? 7 : days) };
    }
    return { day: null, from, until: until < from ? until + minutesOfDay : until };
  },
  {
    description: 'When anybody is on call: 09:00-17:00, 22:00-06:00, or fri 17:00-mon 09:00 once a week.',
    pattern: '^([A-Za-z]+ )?[0-9]{2}:[0-9]{2}\\s*[-–]\\s*([A-Za-z]+ )?[0-9]{2}:[0-9]{2}$',
  },
);

/** Minutes after midnight of `09:30`; `null` for what is no time of day. */
function minutesIn(time: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour && Number(minute) < 60 && minutes <= minutesOfDay ? minutes : null;
}

function hoursProblem(text: string): string {
  const wrong = `must be hours such as 09:00-17:00, or fri 17:00-mon 09:00, not ${quoted(text)}`;
  const words = text.replace(/["[\]]/g, '');
  const near = nearHours(words);
  if (near !== null) return `${wrong} (did you mean ${quoted(near)}?)`;
  const [, days = '', times = ''] = /^(\S+) (.+)$/.exec(words) ?? [];
  const onDays = nearHours(times);
  if (onDays !== null && tryWeekdays(days).length > 0)
    return `${wrong}: write \`days: ${days}\` and \`hours: ${onDays}\``;
  const isList = words.split(/,| and /).filter((part) => nearHours(part) !== null).length > 1;
  return isList
    ? `${wrong}: for several hours in a day, write a rota for each, and another one with \`follow\``
    : wrong;
}

/** What is meant by hours in another form, such as `9-17`, `9-5`, `9am to 5pm` or `0900-1700`. */
function nearHours(text: string): string | null {
  const time = String.raw`(\d{1,2})(?:[:.]?(\d\d))?\s*(am|pm)?`;
  const form = new RegExp(`^${time}\\s*(?:-|–|to|until)\\s*${time}$`, 'i');
  const [, begin, beginning = '00', morning, end, ending = '00', evening] = form.exec(text.trim()) ?? [];
  if (begin === undefined || end === undefined) return null;
  const hourOf = (hour: string, half = '') =>
    half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const [from, until] = [hourOf(begin, morning), hourOf(end, evening)];
  // Of `9-5`, the end is in the afternoon.
  const isAfternoon = !evening && from < 12 && until <= from && end.length === 1;
  const hours = [from, isAfternoon ? until + 12 : until].map((hour) => String(hour).padStart(2, '0'));
  const near = `${hours[0]}:${beginning}-${hours[1]}:${ending}`;
  return near.split('-').every((one) => minutesIn(one) !== null) ? near : null;
}
