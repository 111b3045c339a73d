import * as z from 'zod/mini';
import { date, isAddress, shape } from '../../http/wire.ts';
import type { OnCall, Override, Person, Shift } from '../../model.ts';
import { person } from '../kit/person.ts';

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

const recipient = z.object({ id: word, name: word, type: z.string() });

const period = z.object({ startDate: date, endDate: date, recipient: z.optional(recipient) });

const rotations = shape(
  { rotations: z.array(z.object({ periods: z.optional(z.array(period)) })) },
  ({ rotations }): readonly Shift[] =>
    rotations
      .flatMap(({ periods = [] }) => periods)
      .flatMap(({ startDate, endDate, recipient }) =>
        scheduled(recipient).map((person) => ({ person, from: startDate, until: endDate })),
      ),
);

/** Schedule timeline: the periods of the final timeline, of every rotation. */
export const timeline = data(shape({ finalTimeline: rotations }, ({ finalTimeline }) => finalTimeline));

/** Schedule timeline, `expand=base`: the same without overrides. `null` if Opsgenie leaves it out. */
export const baseTimeline = data(
  shape({ baseTimeline: z.optional(rotations) }, ({ baseTimeline = null }) => ({ shifts: baseTimeline })),
);

/** Who a period names: a user, something else that is reported as what it is, or nobody. */
function scheduled(recipient: z.infer<typeof period>['recipient']): readonly Person[] {
  if (!recipient || recipient.type === 'none') return [];
  const { type, name, id } = recipient;
  if (type === 'user' && name) return [userNamed(name)];
  return [person({ name: `${type} ${name ?? id ?? ''}`.trim(), aliases: [name, id] })];
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
