import * as z from 'zod/mini';
import { date, shape, text } from '../../http/wire.ts';
import type { Span } from '../../time.ts';

/**
 * PagerDuty's REST API, as in its OpenAPI file (https://github.com/PagerDuty/api-schema, reference/REST): "legacy"
 * schedules are v2's, made of layers; shift-based ones are v3's. Users are not turned into the model here: a reference to
 * one has no address, and `users.ts` looks it up.
 */

/** Ids are put into paths, so nothing else is accepted as one. */
export const id = z.string().check(z.regex(/^[\w-]{1,64}$/, 'not an id'));

/** The paging fields of every list. */
export const paging = {
  limit: z.optional(z.nullable(z.number())),
  more: z.optional(z.nullable(z.boolean())),
  total: z.optional(z.nullable(z.number())),
};

/** A part of a list, and whether there is more. `limit` is the size of a page, `total` the number of all entries. */
export interface OffsetPage<T> {
  readonly items: readonly T[];
  readonly limit?: number | null | undefined;
  readonly more?: boolean | null | undefined;
  readonly total?: number | null | undefined;
}

/** A user, or a reference to one. Anything else in a user's position has another `type`. */
export const user = z.object({ id, type: z.optional(z.string()), summary: text, name: text, email: text });

/** What PagerDuty says about somebody. */
export type User = z.infer<typeof user>;

/** Get a user. */
export const oneUser = shape({ user }, ({ user }) => user);

/** List users. */
export const users = shape(
  { ...paging, users: z.array(user) },
  ({ users, ...page }): OffsetPage<User> => ({ items: users, ...page }),
);

/** A schedule. `shiftBased` is v3's kind. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  readonly shiftBased: boolean;
  readonly timezone?: string | null | undefined;
}

const schedule = (kind: Pick<Schedule, 'shiftBased'>) =>
  shape(
    { id, name: text, summary: text, time_zone: text },
    ({ id, name, summary, time_zone }): Schedule => ({
      id,
      name: name ?? summary ?? '',
      timezone: time_zone,
      ...kind,
    }),
  );

const schedules = (kind: Pick<Schedule, 'shiftBased'>) =>
  shape(
    { ...paging, schedules: z.array(schedule(kind)) },
    ({ schedules, ...page }): OffsetPage<Schedule> => ({ items: schedules, ...page }),
  );

/** List schedules (v2). */
export const legacySchedules = schedules({ shiftBased: false });

/** List schedules (v3). */
export const shiftBasedSchedules = schedules({ shiftBased: true });

/** Get a schedule (v2): its name. */
export const legacySchedule = shape(
  { schedule: schedule({ shiftBased: false }) },
  ({ schedule }) => schedule,
);

/** Somebody on call from a time to another. `null`: no known start or end. */
export interface Entry {
  /** `null`: PagerDuty does not say who. */
  readonly user: User | null;
  readonly from: Date | null;
  readonly until: Date | null;
}

/** An entry with its schedule's id. `null`: named in an escalation policy without a schedule. */
interface PolicyEntry extends Entry {
  readonly schedule: string | null;
}

const policyEntry = shape(
  {
    user: z.nullable(user),
    schedule: z.nullable(z.object({ id })),
    start: z.nullable(date),
    end: z.nullable(date),
  },
  ({ user, schedule, start, end }): PolicyEntry => ({
    user,
    schedule: schedule?.id ?? null,
    from: start,
    until: end,
  }),
);

/** List on-calls. */
export const onCalls = shape(
  { ...paging, oncalls: z.array(policyEntry) },
  ({ oncalls, ...page }): OffsetPage<PolicyEntry> => ({ items: oncalls, ...page }),
);

const legacyEntry = shape(
  { user: z.nullable(user), start: date, end: z.nullable(date) },
  ({ user, start, end }): Entry => ({ user, from: start, until: end }),
);

/** Get a schedule (v2) with its final schedule: who is on call, with overrides applied. */
export const legacyEntries = shape(
  {
    schedule: z.object({
      final_schedule: z.object({ rendered_schedule_entries: z.array(legacyEntry) }),
    }),
  },
  ({ schedule }): readonly Entry[] => schedule.final_schedule.rendered_schedule_entries,
);

/** Get a schedule (v2): the entries of its layers, without overrides. `null` if PagerDuty leaves them out. */
export const layerEntries = shape(
  {
    schedule: z.object({
      schedule_layers: z.optional(
        z.nullable(z.array(z.object({ rendered_schedule_entries: z.array(legacyEntry) }))),
      ),
    }),
  },
  ({ schedule }): readonly Entry[] | null =>
    schedule.schedule_layers?.flatMap((layer) => layer.rendered_schedule_entries) ?? null,
);

const rendered = z.object({ rendered_schedule_entries: z.array(legacyEntry) });

/** Get a schedule (v2): all that it renders. `overrides` and `layers` are `null` if PagerDuty leaves them out. */
export const legacyHistory = shape(
  {
    schedule: z.object({
      final_schedule: rendered,
      overrides_subschedule: z.optional(z.nullable(rendered)),
      schedule_layers: z.optional(z.nullable(z.array(rendered))),
    }),
  },
  ({ schedule: { final_schedule, overrides_subschedule, schedule_layers } }) => ({
    final: final_schedule.rendered_schedule_entries,
    overrides: overrides_subschedule?.rendered_schedule_entries ?? null,
    layers: schedule_layers?.flatMap((layer) => layer.rendered_schedule_entries) ?? null,
  }),
);

/** Somebody in a shift-based schedule, or a slot that is left empty. */
export const member = z.object({ type: z.string(), user_id: z.optional(id) });

/** Somebody on call in a shift-based schedule, and which part of the schedule says so. */
export interface Assignment extends Entry, Span {
  readonly user: User;
  readonly from: Date;
  readonly until: Date;
  /** The rotation, or instead of it the custom shift. */
  readonly rotation: string | undefined;
  readonly customShift: string | undefined;
  /** The override that put this person on call. */
  readonly override?: string | undefined;
}

const assignment = shape(
  {
    start_time: date,
    end_time: date,
    member,
    source: z.optional(
      z.object({ rotation_id: z.optional(id), shift_id: z.optional(id), override_id: z.optional(id) }),
    ),
  },
  ({ member: { type, user_id }, start_time, end_time, source }): readonly Assignment[] => {
    if (type === 'empty_member' || user_id === undefined) return [];
    const { rotation_id: rotation, shift_id: customShift, override_id: override } = source ?? {};
    const user = { id: user_id, ...(type !== 'user_member' && { type }) };
    return [{ user, from: start_time, until: end_time, rotation, customShift, override }];
  },
);

/** Get a schedule (v3) with its final schedule. Nobody is on call in an empty slot. */
export const assignments = shape(
  {
    schedule: z.object({
      final_schedule: z.object({ computed_shift_assignments: z.array(assignment) }),
    }),
  },
  ({ schedule }): readonly Assignment[] => schedule.final_schedule.computed_shift_assignments.flat(),
);
