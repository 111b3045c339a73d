import * as z from 'zod/mini';
import { date, isAddress } from '../../http/wire.ts';
import type { Person } from '../../model.ts';

/** Splunk On-Call's public API, as its Swagger file gives it: https://portal.victorops.com/public/api-docs.html. */

const maybe = <T>(schema: z.ZodMiniType<T>) => z.optional(z.nullable(schema));

/** A user name, or `null` where nobody is named. */
const username = z.pipe(
  maybe(z.object({ username: maybe(z.string()) })),
  z.transform((user) => user?.username || null),
);

const list = <T>(schema: z.ZodMiniType<T>) =>
  z.pipe(
    maybe(z.array(schema)),
    z.transform((all): readonly T[] => all ?? []),
  );

/** A user name from a time to another. */
export interface Period {
  readonly username: string;
  readonly from: Date;
  readonly until: Date;
}

/** Somebody, or nobody, in the place of somebody. */
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
  /** Who is on call now by the schedule. */
  readonly scheduled: string | null;
  /** Who has taken that over. */
  readonly override: string | null;
  /** The coming periods, overrides not laid over. */
  readonly rolls: readonly Period[];
}

/** Who is on call by one escalation policy. */
export interface Policy {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly overrides: readonly Override[];
}

const roll = z.pipe(
  z.object({ start: date, end: date, onCallUser: username }),
  z.transform(({ start, end, onCallUser }): readonly Period[] =>
    onCallUser === null ? [] : [{ username: onCallUser, from: start, until: end }],
  ),
);

const entry = z.pipe(
  z.object({
    onCallType: maybe(z.string()),
    onCallUser: username,
    overrideOnCallUser: username,
    rolls: list(roll),
  }),
  z.transform(
    ({ onCallType, onCallUser, overrideOnCallUser, rolls }): Entry => ({
      type: onCallType ?? '',
      scheduled: onCallUser,
      override: overrideOnCallUser,
      rolls: rolls.flat(),
    }),
  ),
);

const override = z.pipe(
  z.object({ origOnCallUser: username, overrideOnCallUser: username, start: date, end: date }),
  z.transform(
    ({ origOnCallUser, overrideOnCallUser, start, end }): Override => ({
      instead: origOnCallUser,
      username: overrideOnCallUser,
      from: start,
      until: end,
    }),
  ),
);

/** A team's on-call schedule: of each of its escalation policies. */
export const teamSchedule = z.pipe(
  z.object({
    schedules: z.array(
      z.object({
        policy: maybe(z.object({ name: maybe(z.string()), slug: maybe(z.string()) })),
        schedule: z.array(entry),
        overrides: list(override),
      }),
    ),
  }),
  z.transform(({ schedules }): readonly Policy[] =>
    schedules.map(({ policy, schedule, overrides }) => ({
      name: policy?.name || policy?.slug || 'without a name',
      entries: schedule,
      overrides,
    })),
  ),
);

/** The log of who was on call in a team. Without `off`, somebody still is. */
export const log = z.pipe(
  z.object({
    userLogs: z.array(z.object({ userId: z.string(), log: list(z.object({ on: date, off: maybe(date) })) })),
  }),
  z.transform(({ userLogs }) =>
    userLogs.flatMap(({ userId, log }) =>
      log.map(({ on, off }) => ({ username: userId, from: on, until: off ?? null })),
    ),
  ),
);

/** The teams of the organisation. */
export const teams = z.array(z.object({ slug: z.string(), name: z.string() }));

/** A user. Who has no address is never given one. */
export const user = z.pipe(
  z.object({
    username: z.string(),
    email: maybe(z.string()),
    displayName: maybe(z.string()),
    firstName: maybe(z.string()),
    lastName: maybe(z.string()),
  }),
  z.transform(({ username, email, displayName, firstName, lastName }): Person & { username: string } => {
    const full = [firstName, lastName].join(' ').trim();
    return {
      username,
      email: email && isAddress(email) ? email.toLowerCase() : null,
      name: displayName || full || null,
      aliases: [username],
    };
  }),
);

/** All users of the organisation. */
export const users = z.pipe(
  z.object({ users: z.array(user) }),
  z.transform(({ users }) => users),
);
