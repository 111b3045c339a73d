import * as z from 'zod/mini';
import { date, id, shape, text } from '../../http/wire.ts';
import type { Override, Person } from '../../model.ts';
import type { Span } from '../../time.ts';
import type { Named } from '../kit/lookup.ts';
import type { Page } from '../kit/pages.ts';
import { person } from '../kit/person.ts';

/** incident.io's API, version 2 of "Schedules", as in its OpenAPI specification, turned into the model. */

const userFields = { id, name: text, email: text, slack_user_id: text };

function personOf({ id, slack_user_id, ...said }: z.infer<z.ZodMiniObject<typeof userFields>>): Person {
  return person({ ...said, aliases: [id], accounts: { slack: slack_user_id } });
}

const user = shape(userFields, personOf);

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

/** A layer of a rotation, to which each override belongs. */
export interface Layer {
  readonly rotation: string;
  readonly layer: string;
}

/** The layer that an entry belongs to. `null`: the answer does not say. */
export function layerOf({ line }: Entry): Layer | null {
  const [rotation = '', layer = ''] = line.split(' ');
  return rotation !== '' && layer !== '' ? { rotation, layer } : null;
}

/** The layers of a schedule's rotations, the first rotation first: "Show Schedules V2". */
export const layers = z.pipe(
  z.object({
    schedule: z.object({
      config: z.optional(
        z.nullable(
          z.object({ rotations: z.array(z.object({ id, layers: z.array(z.object({ id: text })) })) }),
        ),
      ),
    }),
  }),
  z.transform(({ schedule }): readonly Layer[] =>
    (schedule.config?.rotations ?? []).flatMap((rotation) =>
      rotation.layers.flatMap(({ id }) => (id ? { rotation: rotation.id, layer: id } : [])),
    ),
  ),
);

const override = shape(
  { id, start_at: date, end_at: date, user: someone },
  ({ id, start_at, end_at, user }): readonly Override[] =>
    user ? [{ id, person: user, from: start_at, until: end_at }] : [],
);

/** A page of overrides: "ListOverrides Schedules V2". One that puts nobody on call is left out. */
export const overrides = shape(
  { overrides: z.array(override), pagination_meta: pagination },
  ({ overrides, pagination_meta }): Page<Override, string> => ({
    items: overrides.flat(),
    next: pagination_meta?.after || null,
  }),
);

/** What was written: "CreateOverride Schedules V2". */
export const written = z.object({ override });

/** A user of the account. */
export interface Member {
  readonly person: Person;
  readonly isActive: boolean;
}

const member = shape(
  { ...userFields, is_active: z.optional(z.nullable(z.boolean())) },
  ({ is_active, ...said }): Member => ({ person: personOf(said), isActive: is_active ?? true }),
);

/** Users: "List Users V2". */
export const members = shape({ users: z.array(member) }, ({ users }) => users);

/** One user: "Show Users V2". */
export const oneMember = shape({ user: member }, ({ user }) => user);

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
