import * as z from 'zod/mini';
import { date, id, shape, text } from '../../http/wire.ts';
import type { Person, Shift } from '../../model.ts';
import type { Page } from '../kit/pages.ts';
import { person } from '../kit/person.ts';

/** GoAlert's GraphQL schema, as far as the key's document uses it. */

/** A schedule, with its shifts in the span that was asked for. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  /** By its IANA name. */
  readonly timezone: string;
  /** Overrides and temporary schedules count. What goes on beyond the span is cut off there. */
  readonly shifts: readonly Shift[];
}

const user = shape({ id, name: text, email: text }, ({ id, name, email }) =>
  person({ name, email, aliases: [id] }),
);

/** The user of a shift that a temporary schedule still has after the user was deleted. */
const deleted: Person = { email: null, name: 'a deleted user', aliases: [] };

/** Times are whole minutes in UTC. */
const shift = shape(
  { start: date, end: date, user: z.nullable(user) },
  ({ start, end, user }): Shift => ({
    person: user ?? deleted,
    from: start,
    until: end,
  }),
);

const schedule = shape(
  { id, name: z.string(), timeZone: z.string(), shifts: z.array(shift) },
  ({ id, name, timeZone, shifts }): Schedule => ({ id, name, timezone: timeZone, shifts }),
);

const pageInfo = z
  .object({ endCursor: text, hasNextPage: z.boolean() })
  .check(
    z.refine(({ endCursor, hasNextPage }) => !hasNextPage || !!endCursor, 'has no cursor of the next page'),
  );

/** The answer to `Shifts`: a page of all schedules. */
export const schedules = shape(
  { data: z.object({ schedules: z.object({ nodes: z.array(schedule), pageInfo }) }) },
  ({ data: { schedules } }): Page<Schedule, string> => ({
    items: schedules.nodes,
    next: schedules.pageInfo.hasNextPage ? (schedules.pageInfo.endCursor ?? null) : null,
  }),
);

/** The answer to `Override`. */
export const written = z.object({ data: z.object({ createUserOverride: z.object({ id }) }) });
