import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { regionExample, regionForm } from '../../holidays/region.ts';
import { keyed } from '../../text/keyed.ts';
import { weekdays } from '../../text/weekdays.ts';
import { days, note, word } from '../kit/shapes.ts';
import { dayOfMonth, type Hours, hours, type Length, length, parsed, rhythmOf, writtenDay } from './forms.ts';
import { type DayOfMonth, inMonth } from './handovers.ts';
import { type DutyHours, minutesOfDay } from './hours.ts';
import type { Rotation } from './rotation.ts';
import { absences, commonKeys, has, listOf, member, onlyOf, swap } from './shape.ts';
import { resolveSwaps } from './swaps.ts';
import { dayOrTimePattern, localTime } from './times.ts';

/** Which dates such as `2026-12-25` are public holidays, or why that is not known. */
export type Holidays = ((date: string) => boolean) | Failure;

/** The public holidays of regions, as far as they have been read. */
export type HolidaysByRegion = ReadonlyMap<string, Holidays>;

/** What the schema of a rota depends on. */
export interface Around {
  readonly zone: string;
  readonly holidays: HolidaysByRegion;
}

/**
 * A rota of people who take turns. `beginning` is the time of the first handover where that is given by its day; `null`: it may
 * not be. Checks that involve several of its keys run even if other keys are invalid.
 */
export function ownRota({ zone, holidays }: Around, beginning: string | null = null) {
  const start = (text: string) =>
    localTime(beginning !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T${beginning}` : text, zone);
  return z.pipe(
    keyed({
      starts: parsed(start, {
        description: 'The first handover, in local time: 2026-01-05T09:00.',
        pattern: dayOrTimePattern,
      }),
      every: length,
      'at-the': z.optional(dayOfMonth),
      'at-a-time': z.optional(
        z.int().check(z.gte(1, 'must be a whole number, at least 1'), note('How many are on call at once.')),
      ),
      days: z.optional(days.check(note('Only on these days anybody is on call: mon-fri.'))),
      hours: z.optional(hours),
      holidays: z.optional(
        word.check(
          z.regex(regionForm, `must be ${regionExample}`),
          z.refine((region) => !(holidays.get(region.toUpperCase()) instanceof Failure), {
            error: ({ input }) => whyUnknown(holidays.get(String(input).toUpperCase())),
          }),
          note('Nobody is on call on the public holidays of this country or region: DE, DE-BE.'),
        ),
      ),
      people: z
        .array(member(zone))
        .check(z.minLength(1, 'must name at least one person'), note('In the order of their turns.')),
      ...commonKeys(zone),
      swaps: listOf(swap, 'Shifts that two people have swapped.'),
      absences: absences(zone),
      'on-absence': z.optional(
        z.enum(['warn', 'skip']).check(note('What happens to turns of people who are away.')),
      ),
    }).check(
      z.refine(({ 'at-a-time': atATime = 1, people }) => atATime <= people.length, {
        path: ['at-a-time'],
        message: 'must not be higher than the number of people',
        when: ({ value }) =>
          has(value, 'people', (people) => Array.isArray(people) && people.length > 0) &&
          has(value, 'at-a-time', (count) => typeof count === 'number'),
      }),
      z.refine(({ every }) => 'months' in every, {
        path: ['at-the'],
        message: 'is only for turns of months: `every: 1 month`',
        when: ({ value }) =>
          has(value, 'at-the', isThere) &&
          has(value, 'every', (every) =>
            ['days', 'hours', 'months'].some((unit) => has(every, unit, isThere)),
          ),
      }),
      z.refine(({ hours }) => !hours || hours.day === null, {
        path: ['days'],
        message: 'must not be combined with `hours` that name days',
        when: ({ value }) =>
          has(value, 'days', isThere) && has(value, 'hours', (hours) => has(hours, 'from', isThere)),
      }),
      startsOnThatDay(),
      onlyOf(
        ({ absences }) => absences ?? [],
        ({ people, overrides }) => [
          ...people.map(({ person }) => person),
          ...(overrides ?? []).flatMap((one) => one.people),
        ],
      ),
    ),
    z.transform((written, context): Rotation => {
      const { starts, people: members, overrides, absences, swaps, holidays: region = null } = written;
      const on = written['at-the'] ?? { day: starts.day };
      const areDated = members.some(({ joins, leaves }) => joins !== null || leaves !== null);
      const dutyHours = hoursOf(written.days, written.hours, region?.toUpperCase() ?? null, holidays);
      const rota = {
        ...{ zone, starts, ...rhythmOf(written.every, on), atATime: written['at-a-time'] ?? 1 },
        people: members.map(({ person }) => person),
        ...(areDated && { stays: members.map(({ joins, leaves }) => ({ joins, leaves })) }),
        ...(dutyHours && { hours: dutyHours }),
        ...{ overrides: overrides ?? [], absences: absences ?? [] },
        skipsAbsent: written['on-absence'] === 'skip',
      };
      const resolved = resolveSwaps(rota, swaps ?? []);
      for (const { path, message } of resolved.problems)
        context.issues.push({ code: 'custom', message, input: written, path: ['swaps', ...path] });
      return resolved.swaps.length > 0 ? { ...rota, swaps: resolved.swaps } : rota;
    }),
  );
}

/** Turns of months must begin on the day that they say. */
function startsOnThatDay() {
  interface Written {
    readonly starts: Temporal.PlainDateTime;
    readonly every: Length;
    readonly 'at-the'?: DayOfMonth | undefined;
  }
  return z.refine<Written>(
    ({ starts, 'at-the': on }) => on === undefined || inMonth(starts, on).equals(starts),
    {
      path: ['starts'],
      error: ({ input }) => {
        const { starts, 'at-the': on = { day: 1 } } = input as Written;
        const near = inMonth(starts, on).toString({ smallestUnit: 'minute' });
        return `must be on the ${writtenDay(on)} of a month, as \`at-the\` says: ${near}`;
      },
      when: ({ value }) =>
        has(value, 'starts', (starts) => starts instanceof Temporal.PlainDateTime) &&
        has(value, 'at-the', (on) => has(on, 'day', isThere) || has(on, 'weekday', isThere)) &&
        has(value, 'every', (every) => has(every, 'months', isThere)),
    },
  );
}

/** Why the holidays of a region are not known, after the key's name. */
function whyUnknown(holidays: Holidays | undefined): string | undefined {
  return holidays instanceof Failure ? holidays.reason.replace(/\.$/, '') : undefined;
}

function hoursOf(
  days: string | readonly string[] | undefined,
  hours: Hours | undefined,
  region: string | null,
  holidays: HolidaysByRegion,
): DutyHours | null {
  if (days === undefined && hours === undefined && region === null) return null;
  const { day = null, from = 0, until = minutesOfDay } = hours ?? {};
  const known = region === null ? undefined : holidays.get(region);
  const isHoliday = known instanceof Failure ? undefined : known;
  return {
    days: day === null ? [...weekdays(days ?? 'mon-sun')] : [day],
    ...{ from, until, region, ...(isHoliday && { isHoliday }) },
  };
}

function isThere(part: unknown): boolean {
  return part !== undefined && part !== null;
}
