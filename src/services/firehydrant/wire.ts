import * as z from 'zod/mini';
import { date, id, maybe, shape, text } from '../../http/wire.ts';
import type { Span } from '../../time.ts';
import type { Named } from '../kit/lookup.ts';
import { person } from '../kit/person.ts';

/**
 * FireHydrant's API v1, as in its own client: https://github.com/firehydrant/firehydrant-go-sdk. The OpenAPI file describes
 * no answers.
 */

/** Something that an answer refers to. */
const reference = shape({ id, name: text }, ({ id, name }) => ({ id, name: name || null }));

/** Somebody whom a shift names, with neither address nor account. */
export type UserRef = z.infer<typeof reference>;

/** A shift of a rotation. */
export interface RotationShift extends Span {
  readonly id: string | null;
  /** `null`: nobody is assigned, and anybody may claim it. */
  readonly user: UserRef | null;
  /** The rotation's id. `null`: the answer does not say. */
  readonly rotation: string | null;
}

const shift = shape(
  {
    id: text,
    user: maybe(reference),
    on_call_rotation: maybe(reference),
    start_time: date,
    end_time: date,
  },
  ({ id, user, on_call_rotation, start_time, end_time }): RotationShift => ({
    id: id || null,
    user: user ?? null,
    rotation: on_call_rotation?.id ?? null,
    from: start_time,
    until: end_time,
  }),
);

/** Where a schedule is. */
export interface ScheduleRef extends Named {
  /** The id of the team that owns it. */
  readonly team: string;
  readonly timezone: string | null;
  /** The Slack user groups that FireHydrant itself keeps for it, as far as the answer tells them. */
  readonly slackGroups: readonly string[];
  readonly rotations: readonly Named[];
}

/** A schedule, and the shifts of its rotations that are on now. `current` is `null` if the answer does not say. */
export interface CurrentSchedule extends ScheduleRef {
  readonly current: readonly RotationShift[] | null;
}

/** A schedule with shifts. */
export interface ScheduleWithShifts extends ScheduleRef {
  readonly shifts: readonly RotationShift[];
}

const described = {
  id,
  name: z.string(),
  team: z.object({ id }),
  time_zone: text,
  slack_user_group_id: text,
};

const rotation = { id, name: text, slack_user_group_id: text };

interface Described {
  readonly id: string;
  readonly name: string;
  readonly team: { readonly id: string };
  readonly time_zone?: string | null | undefined;
  readonly slack_user_group_id?: string | null | undefined;
  readonly rotations?:
    | readonly {
        readonly id: string;
        readonly name?: string | null | undefined;
        readonly slack_user_group_id?: string | null | undefined;
      }[]
    | null
    | undefined;
}

function refOf({ id, name, team, time_zone, slack_user_group_id, rotations }: Described): ScheduleRef {
  const all = rotations ?? [];
  const groups = [slack_user_group_id, ...all.map((one) => one.slack_user_group_id)];
  return {
    id,
    name,
    team: team.id,
    timezone: time_zone || null,
    slackGroups: [...new Set(groups.flatMap((group) => group || []))],
    rotations: all.map(({ id, name }) => ({ id, name: name || id })),
  };
}

/** The shifts of rotations, if each says what it has; else `null`. */
function shiftsIn(
  rotations: readonly { id: string; shifts?: readonly RotationShift[] | null | undefined }[],
) {
  if (rotations.length === 0 || !rotations.every(({ shifts }) => shifts)) return null;
  return rotations.flatMap(({ id, shifts }) => (shifts ?? []).map((shift) => ({ ...shift, rotation: id })));
}

/** `null` and no shift are the same; that a field is missing says nothing. */
const listOf = (shift: RotationShift | null | undefined) => (shift === null ? [] : shift && [shift]);

/** An entry of "List who's on call for the organization". */
export const currentSchedule = shape(
  {
    ...described,
    current_shift: maybe(shift),
    rotations: maybe(z.array(z.object({ ...rotation, current_shift: maybe(shift) }))),
  },
  ({ current_shift, rotations, ...schedule }): CurrentSchedule => {
    const each = (rotations ?? []).map(({ id, current_shift }) => ({ id, shifts: listOf(current_shift) }));
    // The schedule's own shift is that of one rotation, so an empty one says nothing about rotations that are missing.
    const isTold = each.length < 2 && (rotations || current_shift);
    const own = isTold ? listOf(current_shift) : null;
    const [only] = each;
    const inOnly = own?.map((shift) => ({ ...shift, rotation: only?.id ?? shift.rotation }));
    return { ...refOf({ ...schedule, rotations }), current: shiftsIn(each) ?? inOnly ?? null };
  },
);

const withShifts = z.object({
  ...described,
  shifts: maybe(z.array(shift)),
  rotations: maybe(z.array(z.object({ ...rotation, shifts: maybe(z.array(shift)) }))),
});

/**
 * "Get an on-call schedule for a team". The shifts of rotations go before those of the schedule, which may be of the first one
 * only: of several rotations, they prove nothing.
 */
export const scheduleWithShifts = z.pipe(
  withShifts.check(
    z.refine(({ shifts, rotations }) => {
      const all = rotations ?? [];
      return Boolean(shiftsIn(all) ?? (all.length < 2 && shifts));
    }, 'no shifts are given'),
  ),
  z.transform(({ shifts, rotations, ...schedule }): ScheduleWithShifts => {
    const [only] = rotations ?? [];
    const own = (shifts ?? []).map((shift) => (only ? { ...shift, rotation: only.id } : shift));
    return { ...refOf({ ...schedule, rotations }), shifts: shiftsIn(rotations ?? []) ?? own };
  }),
);

/** A team. */
export const team = z.object({ id });

/** A user as a person: with the Slack id, which is one of the workspace that FireHydrant is connected to. */
export const user = shape({ id, name: text, email: text, slack_user_id: text }, (user) => {
  const { id, name, email, slack_user_id } = user;
  const slack = slack_user_id && /^[UW][A-Z0-9]+$/.test(slack_user_id) ? slack_user_id : null;
  return { id, person: person({ email, name, aliases: [id], accounts: { slack } }) };
});

/** An override, as it is after a write: a shift. */
export const written = z.looseObject({});

/** A page of a list. */
export const page = <T>(entry: z.ZodMiniType<T>) =>
  shape(
    {
      data: z.array(entry),
      pagination: maybe(z.object({ next: maybe(z.number()), pages: maybe(z.number()) })),
    },
    ({ data, pagination }) => ({
      items: data,
      next: pagination?.next ?? null,
      /** How many pages there are. `null`: the answer does not say. */
      pages: pagination?.pages ?? null,
    }),
  );
