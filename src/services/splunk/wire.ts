import * as z from 'zod/mini';
import { date, maybe, shape, text } from '../../http/wire.ts';
import { person } from '../kit/person.ts';

/** Splunk On-Call's public API, as in its Swagger file: https://portal.victorops.com/public/api-docs.html. */

/** A user name, or `null` if nobody is named. */
const username = z.pipe(
  maybe(z.object({ username: text })),
  z.transform((user) => user?.username || null),
);

const list = <T>(schema: z.ZodMiniType<T>) =>
  z.pipe(
    maybe(z.array(schema)),
    z.transform((all): readonly T[] => all ?? []),
  );

/** One user's time on call. */
export interface Period {
  readonly username: string;
  readonly from: Date;
  readonly until: Date;
}

/** A change to the schedule: one user, or nobody yet, instead of another. */
export interface Override {
  readonly instead: string | null;
  readonly username: string | null;
  readonly from: Date;
  readonly until: Date;
}

/** One entry of the first step of an escalation policy, such as a rotation. */
export interface Entry {
  /** `user`, `rotation_group`, `team`, `policy_routing`, `email`, … */
  readonly type: string;
  /** The rotation’s name, unless it is something else that is paged. */
  readonly rotation: string | null;
  /** Who is on call now according to the schedule. */
  readonly scheduled: string | null;
  /** Who has taken over from them. */
  readonly override: string | null;
  /** The coming periods, without overrides. */
  readonly rolls: readonly Period[];
}

/** Who is on call in one escalation policy. */
export interface Policy {
  readonly name: string;
  /** `null`: the answer does not say. */
  readonly slug: string | null;
  readonly entries: readonly Entry[];
  readonly overrides: readonly Override[];
}

const roll = shape(
  { start: date, end: date, onCallUser: username },
  ({ start, end, onCallUser }): readonly Period[] =>
    onCallUser === null ? [] : [{ username: onCallUser, from: start, until: end }],
);

const entry = shape(
  {
    onCallType: text,
    rotationName: text,
    onCallUser: username,
    overrideOnCallUser: username,
    rolls: list(roll),
  },
  ({ onCallType, rotationName, onCallUser, overrideOnCallUser, rolls }): Entry => ({
    type: onCallType ?? '',
    rotation: rotationName || null,
    scheduled: onCallUser,
    override: overrideOnCallUser,
    rolls: rolls.flat(),
  }),
);

const override = shape(
  { origOnCallUser: username, overrideOnCallUser: username, start: date, end: date },
  ({ origOnCallUser, overrideOnCallUser, start, end }): Override => ({
    instead: origOnCallUser,
    username: overrideOnCallUser,
    from: start,
    until: end,
  }),
);

const policy = shape(
  {
    policy: maybe(z.object({ name: text, slug: text })),
    schedule: z.array(entry),
    overrides: list(override),
  },
  ({ policy, schedule, overrides }): Policy => ({
    name: policy?.name || policy?.slug || 'without a name',
    slug: policy?.slug || null,
    entries: schedule,
    overrides,
  }),
);

/** A team's on-call schedule, one part for each of its escalation policies. */
export const teamSchedule = shape({ schedules: z.array(policy) }, ({ schedules }) => schedules);

/** What came of taking over. */
export const taken = z.object({ result: text });

const logged = z.object({ on: date, off: maybe(date) });

/**
 * The log of who was on call in a team, with overrides applied: "A list of shift changes for a team". A user who is paged by
 * several policies has an entry for each. Without `off` somebody still is on call, and `until` is `null`.
 */
export const log = shape(
  { userLogs: z.array(z.object({ userId: z.string(), log: list(logged) })) },
  ({ userLogs }) =>
    userLogs.flatMap(({ userId, log }) =>
      log.map(({ on, off }) => ({ username: userId, from: on, until: off ?? null })),
    ),
);

const team = z.object({ slug: z.string(), name: z.string() });

/** A team of the organisation. */
export type Team = z.infer<typeof team>;

/** The teams of the organisation. */
export const teams = z.array(team);

/** A user, by user name. */
export const user = shape(
  { username: z.string(), email: text, displayName: text, firstName: text, lastName: text },
  ({ username, email, displayName, firstName, lastName }) => ({
    username,
    person: person({
      email,
      name: displayName || [firstName, lastName].join(' ').trim(),
      aliases: [username],
    }),
  }),
);

/** All users of the organisation. */
export const users = shape({ users: z.array(user) }, ({ users }) => users);
