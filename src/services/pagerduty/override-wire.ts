import * as z from 'zod/mini';
import { date } from '../../http/wire.ts';
import { id, member, type Page, paging, type User, user } from './wire.ts';

/** An override that stands. */
export interface Standing {
  /** PagerDuty's; `null`: it does not say. */
  readonly id: string | null;
  readonly user: User;
  readonly from: Date;
  readonly until: Date;
  /** What it is laid over: a rotation or a custom shift, or (`null`) the schedule as a whole. */
  readonly over: string | null;
}

/** List overrides (v2). They come all at once. */
export const legacyOverrides = z.pipe(
  z.object({
    overrides: z.array(z.object({ id: z.optional(z.nullable(id)), user, start: date, end: date })),
  }),
  z.transform(({ overrides }): readonly Standing[] =>
    overrides.map(({ id = null, user, start, end }) => ({ id, user, from: start, until: end, over: null })),
  ),
);

/** List overrides (v3). One that leaves the slot empty is left out. */
export const overrideShifts = z.pipe(
  z.object({
    ...paging,
    overrides: z.array(
      z.object({
        id,
        rotation_id: z.optional(z.nullable(id)),
        custom_shift_id: z.optional(z.nullable(id)),
        start_time: date,
        end_time: date,
        overriding_member: member,
      }),
    ),
  }),
  z.transform(
    ({ overrides, ...page }): Page<Standing> => ({
      ...page,
      entries: overrides.flatMap((one) => {
        const {
          id,
          start_time: from,
          end_time: until,
          overriding_member,
          rotation_id,
          custom_shift_id,
        } = one;
        if (overriding_member.user_id === undefined) return [];
        return [
          {
            id,
            user: { id: overriding_member.user_id },
            from,
            until,
            over: rotation_id ?? custom_shift_id ?? null,
          },
        ];
      }),
    }),
  ),
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
  z.union([z.array(outcome), z.object({ overrides: z.array(outcome) })]),
  z.transform((answer) =>
    ('overrides' in answer ? answer.overrides : answer)
      .filter(({ status = 201 }) => status < 200 || status >= 300)
      .map(({ status, errors }) => errors?.join(' ') || `status ${status}`),
  ),
);
