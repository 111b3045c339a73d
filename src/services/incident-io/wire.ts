import * as z from 'zod/mini';
import { date, id, shape, text } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import type { Span } from '../../time.ts';
import type { Named } from '../kit/lookup.ts';
import type { Page } from '../kit/pages.ts';
import { person } from '../kit/person.ts';

/** incident.io's API, version 2 of "Schedules", as in its OpenAPI specification, turned into the model. */

const user = shape({ id, name: text, email: text, slack_user_id: text }, ({ id, slack_user_id, ...said }) =>
  person({ ...said, aliases: [id], accounts: { slack: slack_user_id } }),
);

/** A shift has no user if the rotation puts nobody on call. */
const someone = z.optional(z.nullable(user));

/** Somebody who is on call now. */
export interface CurrentShift {
  readonly person: Person;
  /** The rotation’s id; `null`: the answer does not say. */
  readonly rotation: string | null;
}

/** A schedule. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  /** Who is on call in it. `null` if the answer does not say. */
  readonly current: readonly CurrentShift[] | null;
  /** `null` if the answer does not say, as for a schedule of another pager. */
  readonly rotations: readonly Named[] | null;
  readonly timezone?: string | null | undefined;
}

/** Its rotations. A rotation that is going to change is listed more than once. */
const config = shape(
  { rotations: z.array(z.object({ id, name: z.string() })) },
  ({ rotations }) => rotations,
);

const schedule = shape(
  {
    id,
    name: z.string(),
    timezone: text,
    config: z.optional(z.nullable(config)),
    current_shifts: z.optional(z.nullable(z.array(z.object({ user: someone, rotation_id: text })))),
  },
  ({ id, name, timezone, config, current_shifts }): Schedule => {
    const current = current_shifts?.flatMap(({ user, rotation_id }) =>
      user ? [{ person: user, rotation: rotation_id || null }] : [],
    );
    return { id, name, timezone, current: current ?? null, rotations: config ?? null };
  },
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

/** An entry of a schedule. */
export interface Entry extends Span {
  /** `final`: with overrides applied; `scheduled`: without them. */
  readonly list: 'final' | 'overrides' | 'scheduled';
  /** The rotation’s id; `null`: the answer does not say. */
  readonly rotation: string | null;
  /** The rotation's layer, in which entries follow each other. */
  readonly line: string;
  /** `null`: nobody is on call. */
  readonly person: Person | null;
}

const listed = (list: Entry['list']) =>
  z.array(
    shape(
      { start_at: date, end_at: date, user: someone, rotation_id: text, layer_id: text },
      ({ start_at, end_at, user, rotation_id, layer_id }): Entry => {
        const line = `${rotation_id ?? ''} ${layer_id ?? ''}`;
        return {
          list,
          line,
          rotation: rotation_id || null,
          person: user ?? null,
          from: start_at,
          until: end_at,
        };
      },
    ),
  );

/** A page of the final shifts, with overrides applied: "ListScheduleEntries Schedules V2". */
export const finalEntries = shape(
  { schedule_entries: z.object({ final: listed('final') }), pagination_meta: pagination },
  ({ schedule_entries, pagination_meta }): Page<Entry, string> => ({
    items: schedule_entries.final,
    next: pagination_meta?.after || null,
  }),
);

/** The same with the overrides and what the rotations are without them. */
export const allEntries = shape(
  {
    schedule_entries: z.object({
      final: listed('final'),
      overrides: listed('overrides'),
      scheduled: listed('scheduled'),
    }),
    pagination_meta: pagination,
  },
  ({ schedule_entries: { final, overrides, scheduled }, pagination_meta }): Page<Entry, string> => ({
    items: [...final, ...overrides, ...scheduled],
    next: pagination_meta?.after || null,
  }),
);
