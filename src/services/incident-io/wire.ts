import * as z from 'zod/mini';
import { date, id, shape, text } from '../../http/wire.ts';
import type { Person, Shift } from '../../model.ts';
import { distinct } from '../../people.ts';
import type { Page } from '../kit/pages.ts';
import { person } from '../kit/person.ts';

/** incident.io's API, version 2 of "Schedules", as in its OpenAPI specification, turned into the model. */

const user = shape({ id, name: text, email: text, slack_user_id: text }, ({ id, slack_user_id, ...said }) =>
  person({ ...said, aliases: [id], accounts: { slack: slack_user_id } }),
);

/** A shift has no user if the rotation puts nobody on call. */
const someone = z.optional(z.nullable(user));

/** A schedule, and who is on call in it. `null` if the answer does not say. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Person[] | null;
  readonly timezone?: string | null | undefined;
}

const schedule = z.pipe(
  z.object({
    id,
    name: z.string(),
    timezone: text,
    current_shifts: z.optional(z.nullable(z.array(z.object({ user: someone })))),
  }),
  z.transform(({ id, name, timezone, current_shifts }): Schedule => {
    const people = current_shifts?.flatMap(({ user }) => user ?? []);
    return { id, name, timezone, people: people ? distinct(people) : null };
  }),
);

/** One schedule: "Show Schedules V2". */
export const one = z.pipe(
  z.object({ schedule }),
  z.transform((answer) => answer.schedule),
);

const pagination = z.optional(z.nullable(z.object({ after: text })));

/** A page of schedules: "List Schedules V2". */
export const schedules = z.pipe(
  z.object({ schedules: z.array(schedule), pagination_meta: pagination }),
  z.transform(
    ({ schedules: items, pagination_meta }): Page<Schedule, string> => ({
      items,
      next: pagination_meta?.after || null,
    }),
  ),
);

const entry = z.object({ start_at: date, end_at: date, user: someone });

/** A page of the final shifts, with overrides applied: "ListScheduleEntries Schedules V2". */
export const entries = z.pipe(
  z.object({ schedule_entries: z.object({ final: z.array(entry) }), pagination_meta: pagination }),
  z.transform(
    ({ schedule_entries, pagination_meta }): Page<Shift, string> => ({
      items: schedule_entries.final.flatMap(({ start_at, end_at, user }) =>
        user ? [{ person: user, from: start_at, until: end_at }] : [],
      ),
      next: pagination_meta?.after || null,
    }),
  ),
);
