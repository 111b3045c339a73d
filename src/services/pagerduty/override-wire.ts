import * as z from 'zod/mini';
import { date, shape } from '../../http/wire.ts';
import type { Span } from '../../time.ts';
import { id, member, type OffsetPage, paging, type User, user } from './wire.ts';

/** An override in a schedule. */
export interface ExistingOverride extends Span {
  /** PagerDuty's id. `null` if it gives none. */
  readonly id: string | null;
  readonly user: User;
  /** What it overrides: a rotation, a custom shift, or (`null`) the whole schedule. */
  readonly over: string | null;
  /** Who would be on call without it, if it overrides one member: PagerDuty's id, or `null` for nobody. */
  readonly instead?: string | null;
}

const optionalId = z.optional(z.nullable(id));

/** List overrides (v2): all of them on one page. */
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
    overridden_member: z.optional(z.nullable(member)),
  },
  ({
    id,
    rotation_id,
    custom_shift_id,
    start_time,
    end_time,
    overriding_member: { user_id },
    overridden_member,
  }) => {
    if (user_id === undefined) return [];
    const over = rotation_id ?? custom_shift_id ?? null;
    const instead = overridden_member && { instead: overridden_member.user_id ?? null };
    return [{ id, user: { id: user_id }, from: start_time, until: end_time, over, ...instead }];
  },
);

/** List overrides (v3), without those that leave the slot empty. */
export const shiftBasedOverrides = shape(
  { ...paging, overrides: z.array(overrideShift) },
  ({ overrides, ...page }): OffsetPage<ExistingOverride> => ({ items: overrides.flat(), ...page }),
);

const outcome = z.object({
  status: z.optional(z.number()),
  errors: z.optional(z.nullable(z.array(z.string()))),
});

/**
 * Create overrides (v2): what was refused, in PagerDuty's words. The answer is always 201, with a status for each
 * override. The documentation also shows an object with those that were written.
 */
export const refusals = z.pipe(
  z.union([z.array(outcome), shape({ overrides: z.array(outcome) }, ({ overrides }) => overrides)]),
  z.transform((outcomes) =>
    outcomes
      .filter(({ status = 201 }) => status < 200 || status >= 300)
      .map(({ status, errors }) => errors?.join(' ') || `status ${status}`),
  ),
);
