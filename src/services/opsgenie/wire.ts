import * as z from 'zod/mini';
import { date, isAddress, shape } from '../../http/wire.ts';
import type { OnCall, Override, Person, Shift } from '../../model.ts';
import { person } from '../kit/person.ts';
import type { Line } from '../kit/swaps.ts';

/**
 * Opsgenie's REST API v2, as in its OpenAPI specification and documentation. Each schema turns an answer's `data` into
 * the model.
 */

const data = <T>(schema: z.ZodMiniType<T>) =>
  z.pipe(
    z.object({ data: schema }),
    z.transform((answer) => answer.data),
  );

const word = z.optional(z.string());

/**
 * Somebody by user name, which is an e-mail address. Anything else (the name of a team, an escalation, a schedule) is
 * shown as what it is.
 */
export function userNamed(username: string, name?: string): Person {
  return person({ email: username, name: name || (isAddress(username) ? null : username) });
}

const recipients = z.object({
  _parent: z.optional(z.object({ id: word, name: word, enabled: z.optional(z.boolean()) })),
  onCallRecipients: z.array(z.string()),
});

/** Nobody is on call in a disabled schedule. */
export const disabled: OnCall = { people: [], note: 'the schedule is disabled in Opsgenie', disabled: true };

function onCallOf({ _parent, onCallRecipients }: z.infer<typeof recipients>): OnCall {
  return _parent?.enabled === false
    ? disabled
    : { people: onCallRecipients.map((username) => userNamed(username)), note: null };
}

/** Who is on call, `flat=true`: user names. Nobody is on call in a disabled schedule. */
export const onCall = data(z.pipe(recipients, z.transform(onCallOf)));

/** Who is on call in every schedule. One without a name or an id can't be identified, and is left out. */
export const onCalls = data(
  z.pipe(
    z.array(recipients),
    z.transform((all) =>
      all.flatMap((schedule) => {
        const { id, name } = schedule._parent ?? {};
        return id && name ? [{ id, name, onCall: onCallOf(schedule) }] : [];
      }),
    ),
  ),
);

const named = { id: word, name: word };

const recipient = z.object({ ...named, type: z.string() });

type Recipient = z.infer<typeof recipient>;

const flattened = z.object({ ...named, type: word });

const period = shape(
  {
    startDate: date,
    endDate: date,
    recipient: z.optional(recipient),
    flattenedRecipients: z.optional(z.nullable(z.array(flattened))),
  },
  ({ startDate: from, endDate: until, ...said }) => ({
    from,
    until,
    shifts: scheduled(said).map((person): Shift => ({ person, from, until })),
  }),
);

/** A rotation, and its periods in a timeline. */
export interface RotationPeriods {
  readonly id: string;
  readonly name: string;
  readonly periods: readonly z.infer<typeof period>[];
}

const rotations = shape(
  { rotations: z.array(z.object({ ...named, periods: z.optional(z.array(period)) })) },
  ({ rotations }) =>
    rotations.map(({ id, name = '', periods = [] }): RotationPeriods => ({ id: id ?? name, name, periods })),
);

/** The shifts of rotations. */
export function shiftsIn(rotations: readonly RotationPeriods[]): readonly Shift[] {
  return rotations.flatMap(({ periods }) => periods.flatMap(({ shifts }) => shifts));
}

/** A schedule's timelines, by rotation. */
export interface Timeline {
  /** With overrides. */
  readonly final: readonly RotationPeriods[];
  /** Without overrides. `null`: not requested, or Opsgenie leaves it out. */
  readonly base: readonly RotationPeriods[] | null;
  /** When overrides apply. `null`: the same. */
  readonly overridden: readonly RotationPeriods[] | null;
  /** Nobody is on call in a disabled schedule. */
  readonly isDisabled: boolean;
}

/** Schedule timeline. `expand=base,override` adds the others to the final one. */
export const timeline = data(
  shape(
    {
      _parent: z.optional(z.object({ enabled: z.optional(z.boolean()) })),
      finalTimeline: rotations,
      baseTimeline: z.optional(rotations),
      overrideTimeline: z.optional(rotations),
    },
    ({ _parent, finalTimeline, baseTimeline, overrideTimeline }): Timeline => ({
      final: finalTimeline,
      base: baseTimeline ?? null,
      overridden: overrideTimeline ?? null,
      isDisabled: _parent?.enabled === false,
    }),
  ),
);

/** For each rotation what it would be without overrides, what it is with them, and when they apply. `null`: not known. */
export function linesIn({ final, base, overridden }: Timeline): readonly Line[] | null {
  const of = (all: readonly RotationPeriods[], id: string) => all.filter((rotation) => rotation.id === id);
  const lines =
    base &&
    overridden?.map(
      ({ id, periods }): Line => ({
        base: shiftsIn(of(base, id)),
        final: shiftsIn(of(final, id)),
        during: periods,
      }),
    );
  return lines ?? null;
}

/** The rotations of a schedule: "List schedule rotations". */
export const scheduleRotations = data(
  z.pipe(
    z.array(z.object(named)),
    z.transform((all) => all.map(({ id, name = '' }) => ({ id: id ?? name, name }))),
  ),
);

/**
 * Who a period names: a user, something else that is reported as what it is, or nobody. A past period of a team or an
 * escalation has the people it was resolved to.
 */
function scheduled({
  recipient,
  flattenedRecipients,
}: {
  readonly recipient?: Recipient | undefined;
  readonly flattenedRecipients?: readonly z.infer<typeof flattened>[] | null | undefined;
}): readonly Person[] {
  if (!recipient || recipient.type === 'none') return [];
  const users = (flattenedRecipients ?? []).flatMap(({ type, ...user }) =>
    type === 'user' ? [personOf({ type, ...user })] : [],
  );
  return recipient.type !== 'user' && users.length > 0 ? users : [personOf(recipient)];
}

function personOf({ type, name, id }: Recipient): Person {
  if (type === 'user' && name) return userNamed(name);
  const named = person({ name: `${type} ${name ?? id ?? ''}`.trim(), aliases: [name, id] });
  return type === 'user' ? named : { ...named, isTeam: true };
}

/** All schedules: for suggesting near names, and for their time zones. */
export const schedules = data(z.array(z.object({ id: word, name: z.string(), timezone: word })));

/** A user. */
export const user = data(
  z.object({ username: z.string(), fullName: word, blocked: z.optional(z.boolean()) }),
);

/** An override, and the rotations that it covers. None: it covers all of them. */
export interface ListedOverride extends Override {
  readonly rotations: readonly { readonly id?: string | undefined; readonly name?: string | undefined }[];
}

const override = shape(
  {
    alias: z.string(),
    user: z.optional(z.object({ username: word, id: word })),
    startDate: date,
    endDate: date,
    rotations: z.optional(z.nullable(z.array(z.object(named)))),
  },
  ({ alias, user, startDate, endDate, rotations }): readonly ListedOverride[] => {
    const name = user?.username ?? user?.id;
    const times = { from: startDate, until: endDate };
    return name ? [{ id: alias, person: userNamed(name), ...times, rotations: rotations ?? [] }] : [];
  },
);

/** The overrides of a schedule, without those that put nobody on call. */
export const overrides = data(
  z.pipe(
    z.array(override),
    z.transform((list) => list.flat()),
  ),
);

/** A new override: 201 with its alias. */
export const written = data(z.object({ alias: z.string() }));

/** A replaced override: 200, and nothing in the answer matters. */
export const replaced = z.object({});
