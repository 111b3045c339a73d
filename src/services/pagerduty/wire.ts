import * as z from 'zod/mini';
import { date } from '../../http/wire.ts';

/**
 * PagerDuty's REST API, as its OpenAPI file gives it (https://github.com/PagerDuty/api-schema, reference/REST):
 * "legacy" schedules are v2's, made of layers; shift-based ones are v3's. Users are not yet the model's: a mere
 * reference to one has no address, and `users.ts` asks for it.
 */

/** Ids go into paths, so that nothing else may pass for one. */
export const id = z.string().check(z.regex(/^[\w-]{1,64}$/, 'not an id'));

const text = z.optional(z.nullable(z.string()));

/** What every list says of itself. */
export const paging = {
  limit: z.optional(z.nullable(z.number())),
  more: z.optional(z.nullable(z.boolean())),
  total: z.optional(z.nullable(z.number())),
};

/** A part of a list, and whether there is more. `limit` is how many it may hold, `total` how many there are. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly limit?: number | null | undefined;
  readonly more?: boolean | null | undefined;
  readonly total?: number | null | undefined;
}

/** A user, or a reference to one; anything else that stands in a user's place has another `type`. */
export const user = z.object({
  id,
  type: z.optional(z.string()),
  summary: text,
  name: text,
  email: text,
});

/** What PagerDuty says of somebody. */
export type User = z.infer<typeof user>;

/** Get a user. */
export const oneUser = z.pipe(
  z.object({ user }),
  z.transform((answer) => answer.user),
);

/** List users. */
export const users = z.pipe(
  z.object({ ...paging, users: z.array(user) }),
  z.transform(({ users, ...page }): Page<User> => ({ entries: users, ...page })),
);

/** A schedule; `shiftBased` is v3's kind. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  readonly shiftBased: boolean;
}

const schedule = (shiftBased: boolean) =>
  z.pipe(
    z.object({ id, name: text, summary: text }),
    z.transform(({ id, name, summary }): Schedule => ({ id, name: name ?? summary ?? '', shiftBased })),
  );

const schedules = (shiftBased: boolean) =>
  z.pipe(
    z.object({ ...paging, schedules: z.array(schedule(shiftBased)) }),
    z.transform(({ schedules, ...page }): Page<Schedule> => ({ entries: schedules, ...page })),
  );

/** List schedules (v2). */
export const legacySchedules = schedules(false);

/** List schedules (v3). */
export const shiftBasedSchedules = schedules(true);

/** Get a schedule (v2): its name. */
export const legacySchedule = z.pipe(
  z.object({ schedule: schedule(false) }),
  z.transform((answer) => answer.schedule),
);

/** Somebody on call from a time to another; `null`: from or to as far as one can see. */
export interface Entry {
  /** `null`: PagerDuty does not say who. */
  readonly user: User | null;
  readonly from: Date | null;
  readonly until: Date | null;
}

/** List on-calls: entries by the schedule's id; `null`: named in an escalation policy without a schedule. */
export const onCalls = z.pipe(
  z.object({
    ...paging,
    oncalls: z.array(
      z.object({
        user: z.nullable(user),
        schedule: z.nullable(z.object({ id })),
        start: z.nullable(date),
        end: z.nullable(date),
      }),
    ),
  }),
  z.transform(
    ({ oncalls, ...page }): Page<Entry & { readonly schedule: string | null }> => ({
      ...page,
      entries: oncalls.map(({ user, schedule, start, end }) => ({
        user,
        schedule: schedule?.id ?? null,
        from: start,
        until: end,
      })),
    }),
  ),
);

/** Get a schedule (v2) with its final schedule: who is on call, overrides laid over. */
export const legacyEntries = z.pipe(
  z.object({
    schedule: z.object({
      final_schedule: z.object({
        rendered_schedule_entries: z.array(
          z.object({ user: z.nullable(user), start: date, end: z.nullable(date) }),
        ),
      }),
    }),
  }),
  z.transform(({ schedule }): readonly Entry[] =>
    schedule.final_schedule.rendered_schedule_entries.map(({ user, start, end }) => ({
      user,
      from: start,
      until: end,
    })),
  ),
);

/** Somebody in a shift-based schedule, or a slot that is left empty. */
export const member = z.object({ type: z.string(), user_id: z.optional(id) });

/** Somebody on call in a shift-based schedule, and where in the schedule that comes from. */
export interface Assignment extends Entry {
  readonly user: User;
  readonly from: Date;
  readonly until: Date;
  /** The rotation, or else the custom shift. */
  readonly rotation: string | undefined;
  readonly customShift: string | undefined;
}

/** Get a schedule (v3) with its final schedule. A slot that is left empty is nobody. */
export const assignments = z.pipe(
  z.object({
    schedule: z.object({
      final_schedule: z.object({
        computed_shift_assignments: z.array(
          z.object({
            start_time: date,
            end_time: date,
            member,
            source: z.optional(z.object({ rotation_id: z.optional(id), shift_id: z.optional(id) })),
          }),
        ),
      }),
    }),
  }),
  z.transform(({ schedule }): readonly Assignment[] =>
    schedule.final_schedule.computed_shift_assignments.flatMap(
      ({ member: { type, user_id }, start_time, end_time, source }) => {
        if (type === 'empty_member' || user_id === undefined) return [];
        const { rotation_id: rotation, shift_id: customShift } = source ?? {};
        const user = { id: user_id, ...(type === 'user_member' ? {} : { type }) };
        return [{ user, from: start_time, until: end_time, rotation, customShift }];
      },
    ),
  ),
);
