import * as z from 'zod/mini';
import { date, id, shape, text } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import { byId } from '../kit/by-id.ts';
import { fullName, userWithId } from '../kit/person.ts';

/**
 * The API's answers. Lists: https://developers.incidents.cloud.solarwinds.com/api-reference/schedule. “Who is on-call” is
 * in Squadcast's collection for Postman only, where schedules have names with underscores.
 */

/** Schedules have numbers as ids. */
const number = z.pipe(
  z.int(),
  z.transform((written) => String(written)),
);

/** A schedule of the list. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
}

/** A page of a list, with the cursor of the next. */
export const page = <T>(entry: z.ZodMiniType<T>) =>
  shape(
    {
      data: z.array(entry),
      pageInfo: z
        .object({ hasNext: z.boolean(), nextCursor: text })
        .check(z.refine(({ hasNext, nextCursor }) => !hasNext || Boolean(nextCursor), 'has no next cursor')),
    },
    ({ data, pageInfo }) => ({
      items: data,
      next: pageInfo.hasNext ? (pageInfo.nextCursor ?? null) : null,
    }),
  );

/** An entry of “List Schedules”. */
export const schedule = shape({ id: number, name: z.string() }, (written): Schedule => written);

/** Somebody on call. */
const user = shape(
  { id, first_name: text, last_name: text, email: text },
  ({ id, first_name, last_name, email }) => userWithId(id, { email, name: fullName(first_name, last_name) }),
);

/** Who is on call in one schedule at a time. While it is paused, that means nothing. */
export interface Answer extends Schedule {
  readonly isPaused: boolean;
  readonly timezone: string;
  readonly people: readonly Person[];
}

const answer = {
  schedule: z.object({ id: number, name: z.string(), paused: z.boolean(), time_zone: id }),
  oncall: z.array(user),
};

function answerOf({ schedule, oncall }: z.infer<z.ZodMiniObject<typeof answer>>): Answer {
  const { id, name, paused: isPaused, time_zone: timezone } = schedule;
  return { id, name, isPaused, timezone, people: oncall };
}

/** “Who is on-call”, by schedule. */
export const whoIsOnCall = shape({ data: byId(shape(answer, answerOf)) }, ({ data }) => data);

/** When a rotation's shifts begin, by the clocks of the schedule's zone. */
export interface Slot {
  readonly hour: number;
  readonly minute: number;
  /** Of a shift, in minutes. */
  readonly duration: number;
  /** From 1 (Monday) to 7. `null`: every day. */
  readonly weekday: number | null;
}

/** What a rotation says about the times of its handovers. */
export interface Rotation {
  readonly start: Date;
  /** `null`: it goes on. */
  readonly end: Date | null;
  readonly slots: readonly Slot[];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const slot = shape(
  {
    startHour: z.int().check(z.gte(0), z.lte(23)),
    startMin: z.int().check(z.gte(0), z.lte(59)),
    duration: z.int().check(z.gte(1), z.lte(366 * 24 * 60)),
    dayOfWeek: text,
  },
  ({ startHour, startMin, duration, dayOfWeek }): Slot => {
    // A day that is not known could be any.
    const weekday = weekdays.indexOf(dayOfWeek?.toLowerCase() ?? '') + 1;
    return { hour: startHour, minute: startMin, duration, weekday: weekday || null };
  },
);

const rotation = shape(
  {
    start_date: date,
    end_date: z.optional(z.nullable(date)),
    shift_time_slots: z.array(slot).check(z.minLength(1)),
  },
  ({ start_date: start, end_date, shift_time_slots: slots }): Rotation => ({
    start,
    end: end_date ?? null,
    slots,
  }),
);

/** The same with the times of the schedule's rotations. */
export interface Plan extends Answer {
  readonly rotations: readonly Rotation[];
}

/** “Who is on-call” with the schedules' rotations, by schedule. */
export const plans = shape(
  {
    data: byId(
      shape(
        { ...answer, schedule: z.extend(answer.schedule, { rotations: z.array(rotation) }) },
        (written): Plan => ({ ...answerOf(written), rotations: written.schedule.rotations }),
      ),
    ),
  },
  ({ data }) => data,
);

/** When an override applies, of “List Overrides”. */
export const overrideSpan = shape({ startTime: date, endTime: date }, ({ startTime, endTime }) => ({
  from: startTime,
  until: endTime,
}));
