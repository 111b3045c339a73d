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

function onCallOf({ _parent, onCallRecipients }: z.infer<typeof recipients>): OnCall {
  return _parent?.enabled === false
    ? { people: [], note: 'the schedule is disabled in Opsgenie', disabled: true }
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

const rotations = shape(
  { rotations: z.array(z.object({ id: word, periods: z.optional(z.array(period)) })) },
  ({ rotations }) => rotations.map(({ id = '', periods = [] }) => ({ id, periods })),
);

type Rotations = z.infer<typeof rotations>;

function shiftsIn(rotations: Rotations): readonly Shift[] {
  return rotations.flatMap(({ periods }) => periods.flatMap(({ shifts }) => shifts));
}

/** Schedule timeline: the periods of the final timeline, of every rotation. */
export const timeline = data(
  shape({ finalTimeline: rotations }, ({ finalTimeline }) => shiftsIn(finalTimeline)),
);

/** Schedule timeline, `expand=base`: the same without overrides. `null` if Opsgenie leaves it out. */
export const baseTimeline = data(
  shape({ baseTimeline: z.optional(rotations) }, ({ baseTimeline }) => ({
    shifts: baseTimeline ? shiftsIn(baseTimeline) : null,
  })),
);

/**
 * Schedule timeline, `expand=base,override`: the shifts, and for each rotation what they would be without overrides, and when
 * it is overridden. `lines` is `null` if Opsgenie leaves that out.
 */
export const fullTimeline = data(
  shape(
    {
      finalTimeline: rotations,
      baseTimeline: z.optional(rotations),
      overrideTimeline: z.optional(rotations),
    },
    ({ finalTimeline, baseTimeline, overrideTimeline }) => {
      const of = (all: Rotations, id: string) => all.filter((rotation) => rotation.id === id);
      const lines =
        baseTimeline &&
        overrideTimeline?.map(
          ({ id, periods }): Line => ({
            base: shiftsIn(of(baseTimeline, id)),
            final: shiftsIn(of(finalTimeline, id)),
            during: periods,
          }),
        );
      return { shifts: shiftsIn(finalTimeline), lines: lines ?? null };
    },
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

const override = shape(
  {
    alias: z.string(),
    user: z.optional(z.object({ username: word, id: word })),
    startDate: date,
    endDate: date,
  },
  ({ alias, user, startDate, endDate }): readonly Override[] => {
    const name = user?.username ?? user?.id;
    return name ? [{ id: alias, person: userNamed(name), from: startDate, until: endDate }] : [];
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
