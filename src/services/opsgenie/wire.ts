import * as z from 'zod/mini';
import { date, isAddress } from '../../http/wire.ts';
import type { OnCall, Override, Person, Shift } from '../../model.ts';

/**
 * Opsgenie REST API v2, as its OpenAPI specification and documentation give it. Each schema turns an answer's
 * `data` into the model.
 */

const data = <T>(schema: z.ZodMiniType<T>) =>
  z.pipe(
    z.object({ data: schema }),
    z.transform((answer) => answer.data),
  );

/**
 * A user name, which is an e-mail address. Anything else (the name of a team, an escalation, a schedule) is a
 * person without an address, so that it is reported and never looked up as if it were one.
 */
export function person(username: string, name: string | null = null): Person {
  return isAddress(username)
    ? { email: username.toLowerCase(), name, aliases: [] }
    : { email: null, name: name || username || 'an entry without a name', aliases: [username] };
}

const recipients = z.object({
  _parent: z.optional(
    z.object({
      id: z.optional(z.string()),
      name: z.optional(z.string()),
      enabled: z.optional(z.boolean()),
    }),
  ),
  onCallRecipients: z.array(z.string()),
});

function onCallOf({ _parent, onCallRecipients }: z.infer<typeof recipients>): OnCall {
  return _parent?.enabled === false
    ? { people: [], note: 'the schedule is disabled in Opsgenie', disabled: true }
    : { people: onCallRecipients.map((name) => person(name)), note: null };
}

/** Who is on call, `flat=true`: user names. A disabled schedule is nobody. */
export const onCall = data(z.pipe(recipients, z.transform(onCallOf)));

/** Who is on call in every schedule. One without a name or an id can't be told from others, and is left out. */
export const onCalls = data(
  z.pipe(
    z.array(recipients),
    z.transform((all) =>
      all.flatMap((one) => {
        const { id, name } = one._parent ?? {};
        return id && name ? [{ id, name, onCall: onCallOf(one) }] : [];
      }),
    ),
  ),
);

const recipient = z.object({ id: z.optional(z.string()), name: z.optional(z.string()), type: z.string() });

const period = z.object({ startDate: date, endDate: date, recipient: z.optional(recipient) });

/** Schedule timeline: the periods of the final timeline, of every rotation. */
export const timeline = data(
  z.pipe(
    z.object({
      finalTimeline: z.object({
        rotations: z.array(z.object({ periods: z.optional(z.array(period)) })),
      }),
    }),
    z.transform(({ finalTimeline }): readonly Shift[] =>
      finalTimeline.rotations
        .flatMap(({ periods = [] }) => periods)
        .flatMap(({ startDate, endDate, recipient }) => {
          const who = recipient && scheduled(recipient);
          return who ? [{ person: who, from: startDate, until: endDate }] : [];
        }),
    ),
  ),
);

/** Who a period names: a user, somebody unknown that is reported as what it is, or nobody. */
function scheduled({ type, name, id }: z.infer<typeof recipient>): Person | null {
  if (type === 'none') return null;
  if (type === 'user' && name) return person(name);
  const label = `${type} ${name ?? id ?? ''}`.trim();
  return { email: null, name: label, aliases: [name, id].filter((word) => word !== undefined) };
}

/** List of schedules: their names. */
export const scheduleNames = data(
  z.array(
    z.pipe(
      z.object({ name: z.string() }),
      z.transform(({ name }) => name),
    ),
  ),
);

/** A user. */
export const user = data(
  z.object({
    username: z.string(),
    fullName: z.optional(z.string()),
    blocked: z.optional(z.boolean()),
  }),
);

/** The overrides of a schedule; those that put nobody on call are left out. */
export const overrides = data(
  z.pipe(
    z.array(
      z.object({
        alias: z.string(),
        user: z.optional(z.object({ username: z.optional(z.string()), id: z.optional(z.string()) })),
        startDate: date,
        endDate: date,
      }),
    ),
    z.transform((list) =>
      list.flatMap(({ alias, user, startDate, endDate }): Override[] => {
        const name = user?.username ?? user?.id;
        return name ? [{ id: alias, person: person(name), from: startDate, until: endDate }] : [];
      }),
    ),
  ),
);

/** A written override: 201 with its alias. */
export const written = data(z.object({ alias: z.string() }));
