import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { regionExample, regionForm } from '../../holidays/region.ts';
import { type Hints, keyed } from '../../text/keyed.ts';
import { weekdays } from '../../text/weekdays.ts';
import { days, note, word } from '../kit/shapes.ts';
import { dayOfMonth, type Hours, hours, type Length, length, parsed, rhythmOf, writtenDay } from './forms.ts';
import { type DayOfMonth, inMonth } from './handovers.ts';
import { type DutyHours, minutesOfDay } from './hours.ts';
import type { Rotation } from './rotation.ts';
import { absences, has, listOf, member, onlyOf, override, swap, zoneName } from './shape.ts';
import { resolveSwaps } from './swaps.ts';
import { localTime } from './times.ts';

/** Which dates are public holidays in each region, as far as they have been read. */
export type HolidaysByRegion = ReadonlyMap<string, (date: string) => boolean>;

/** What the schema of a rota depends on. */
export interface Around {
  readonly zone: string;
  readonly holidays: HolidaysByRegion;
}

/** Keys that every rota may have. */
const common = (zone: string) => ({
  timezone: z.optional(zoneName),
  overrides: listOf(override(zone), 'Who replaces the people on call, and when.'),
});

/**
 * A rota of people who take turns. `beginning` is the time of the first handover where that is given by its day; `null`: it may
 * not be. Checks that involve several of its keys run even if other keys are invalid.
 */
export function ownRota({ zone, holidays }: Around, beginning: string | null = null) {
  const start = (text: string) =>
    localTime(beginning !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T${beginning}` : text, zone);
  return z.pipe(
    keyed({
      starts: parsed(start, { description: 'The first handover, in local time: 2026-01-05T09:00.' }),
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
          note('Nobody is on call on the public holidays of this country or region: DE, DE-BE.'),
        ),
      ),
      people: z
        .array(member(zone))
        .check(z.minLength(1, 'must name at least one person'), note('In the order of their turns.')),
      ...common(zone),
      swaps: listOf(swap, 'Shifts that two people have swapped.'),
      absences: absences(zone),
      'on-absence': z.optional(
        z.enum(['warn', 'skip']).check(note('What happens to turns of people who are away.')),
      ),
    }).check(
      z.refine(({ 'at-a-time': atATime = 1, people }) => atATime <= people.length, {
        path: ['at-a-time'],
        message: 'must not be higher than the number of people',
        when: ({ value }) => has(value, 'people', Array.isArray),
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

function hoursOf(
  days: string | readonly string[] | undefined,
  hours: Hours | undefined,
  region: string | null,
  holidays: HolidaysByRegion,
): DutyHours | null {
  if (days === undefined && hours === undefined && region === null) return null;
  const { day = null, from = 0, until = minutesOfDay } = hours ?? {};
  const isHoliday = region === null ? undefined : holidays.get(region);
  return {
    days: day === null ? [...weekdays(days ?? 'mon-sun')] : [day],
    ...{ from, until, region, ...(isHoliday && { isHoliday }) },
  };
}

/** Keys of a rota of its own people, for what is said of them elsewhere. */
const ownKeys = ['starts', 'every', 'people', 'at-a-time', 'days', 'hours', 'holidays', 'absences', 'swaps'];

const layered: Hints = {
  unknownKey: (key) =>
    ownKeys.includes(key)
      ? 'belongs to a rota of people who take turns; this one takes them from other rotas'
      : undefined,
};

/** So many rotas may follow one another. */
const mostFollowed = 24;

/** A rota that takes whoever is on call in others. */
export function followingRota({ zone }: Around) {
  const rota = z.union([
    word,
    z.pipe(
      keyed({ rota: word }),
      z.transform(({ rota }) => rota),
    ),
  ]);
  return z.pipe(
    keyed(
      {
        follow: z
          .array(rota)
          .check(
            z.minLength(1, 'must name at least one rota'),
            z.maxLength(mostFollowed, `must not name more than ${mostFollowed} rotas`),
            note('Other rotas: at any time, the first of them that has anybody on call.'),
          ),
        ...common(zone),
      },
      layered,
    ),
    z.transform(({ overrides }) => layeredRota(zone, overrides)),
  );
}

/** A rota of the deputies of another one. */
export function deputyRota({ zone }: Around) {
  return z.pipe(
    keyed(
      {
        'deputy-of': word.check(
          note('Another rota: whoever is next in turn there, while anybody is on call.'),
        ),
        ...common(zone),
      },
      layered,
    ),
    z.transform(({ overrides }) => layeredRota(zone, overrides)),
  );
}

/** What it takes people from is looked up once all rotas are read. */
function layeredRota(zone: string, overrides: Rotation['overrides'] | null | undefined): Rotation {
  const none = { days: 1, atATime: 1, people: [], absences: [], skipsAbsent: false };
  return { zone, starts: localTime('1970-01-01T00:00', zone), ...none, overrides: overrides ?? [] };
}

function isThere(part: unknown): boolean {
  return part !== undefined && part !== null;
}
