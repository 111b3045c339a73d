import * as z from 'zod/mini';
import { date, shape } from '../../http/wire.ts';
import type { Span } from '../../time.ts';
import { id, member, type OffsetPage, paging, type User, user } from './wire.ts';

/** An override in a schedule. */
export interface ExistingOverride extends Span {
  /** PagerDuty's; `null`: it does not say. */
  readonly id: string | null;
  readonly user: User;
  /** What it is laid over: a rotation or a custom shift, or (`null`) the schedule as a whole. */
  readonly over: string | null;
}

const optionalId = z.optional(z.nullable(id));

/** List overrides (v2). They come all at once. */
export const legacyOverrides = shape(
  { overrides: z.array(z.object({ id: optionalId, user, start: date, end: date })) },
  ({ overrides }): readonly ExistingOverride[] =>
    overrides.map(({ id = null, user, start, end }) => ({ id, user, from: start, until: end, over: null })),
);

const overrideShift = shape(
  {
    id,
    rotation_id: optionalId,
    custom_shift_id: optionalId,
    start_time: date,
    end_time: date,
    overriding_member: member,
  },
  ({ id, rotation_id, custom_shift_id, start_time, end_time, overriding_member: { user_id } }) => {
    if (user_id === undefined) return [];
    const over = rotation_id ?? custom_shift_id ?? null;
    return [{ id, user: { id: user_id }, from: start_time, until: end_time, over }];
  },
);

/** List overrides (v3). One that leaves the slot empty is left out. */
export const shiftBasedOverrides = shape(
  { ...paging, overrides: z.array(overrideShift) },
  ({ overrides, ...page }): OffsetPage<ExistingOverride> => ({ items: overrides.flat(), ...page }),
);

const outcome = z.object({
  status: z.optional(z.number()),
  errors: z.optional(z.nullable(z.array(z.string()))),
});

/**
 * Create overrides (v2): what was refused, in PagerDuty's words. It answers 201 in any case, with a status for each
 * override; its documentation also shows an object with those that were written.
 */
export const refusals = z.pipe(
  z.union([z.array(outcome), shape({ overrides: z.array(outcome) }, ({ overrides }) => overrides)]),
  z.transform((outcomes) =>
    outcomes
      .filter(({ status = 201 }) => status < 200 || status >= 300)
      .map(({ status, errors }) => errors?.join(' ') || `status ${status}`),
  ),
);
