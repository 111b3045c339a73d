import * as z from 'zod/mini';
import { date, id, maybe, shape, text } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import type { Span } from '../../time.ts';
import { person, userWithId } from '../kit/person.ts';

/** Datadog's API v2 (JSON:API), as in its OpenAPI file: https://docs.datadoghq.com/api/latest/on-call. */

const reference = z.object({ id, type: z.string() });

/** A relation to somebody, which may be to nobody. */
const user = z.object({ data: z.nullable(reference) });

/** A Datadog user. */
export interface User {
  readonly id: string;
  readonly person: Person;
  readonly disabled: boolean;
}

/** A user, in "List users", "Get user details", and among what is included. */
const userResource = shape(
  { id, attributes: z.object({ email: text, name: text, disabled: maybe(z.boolean()), status: text }) },
  ({ id, attributes: { email, name, disabled, status } }): User => ({
    id,
    person: userWithId(id, { email, name }),
    disabled: disabled === true || status?.toLowerCase() === 'disabled',
  }),
);

/** Get user details. */
export const oneUser = shape({ data: userResource }, ({ data }) => data);

/** A page of a list, and the number of the next. `null`: this is the last. Undefined: the answer does not say. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly next: number | null | undefined;
}

/** A page of a list. */
const page = <T>(entry: z.ZodMiniType<T>) =>
  shape(
    {
      data: z.array(entry),
      meta: maybe(z.object({ page: maybe(z.object({ next_number: maybe(z.number()) })) })),
    },
    ({ data, meta }): Page<T> => ({ entries: data, next: meta?.page?.next_number }),
  );

/** List all users. */
export const users = page(userResource);

/** A schedule. */
export interface Schedule {
  readonly id: string;
  readonly name: string;
  /** Its IANA name. */
  readonly timezone: string | null;
}

const scheduleResource = shape(
  { id, attributes: z.object({ name: z.string(), time_zone: text }) },
  ({ id, attributes: { name, time_zone } }): Schedule => ({ id, name, timezone: time_zone || null }),
);

/** List On-Call schedules. */
export const schedules = page(scheduleResource);

/** Get On-Call schedule. */
export const oneSchedule = shape({ data: scheduleResource }, ({ data }) => data);

/** Somebody on call: a user by id, or something that is not a user. */
export type Named = { readonly user: string } | { readonly other: Person };

/** Somebody on call from a time to another. */
export interface Turn extends Span {
  readonly who: Named;
}

const namedBy = ({ id, type }: z.infer<typeof reference>): Named => {
  const name = `${type} ${id}`;
  return type === 'users' ? { user: id } : { other: person({ name, aliases: [id] }) };
};

const turn = {
  id,
  attributes: z.object({ start: date, end: date }),
  relationships: z.object({ user }),
};

/** The turn of a resource with these fields. `null`: it puts nobody on call. */
const turnOf = ({
  attributes: { start, end },
  relationships,
}: z.infer<z.ZodMiniObject<typeof turn>>): Turn | null => {
  const { data } = relationships.user;
  return data && { who: namedBy(data), from: start, until: end };
};

/** What comes with the responders, sorted by type. Other resources may have any attributes, and a bare user none. */
const included = z.pipe(
  z.pipe(
    maybe(z.array(z.looseObject({ type: z.string() }))),
    z.transform((all): unknown => {
      const whole = all?.filter(({ type, attributes }) => type !== 'users' || attributes);
      return Object.groupBy(whole ?? [], ({ type }) => type);
    }),
  ),
  z.object({
    schedule_oncall_responder: z._default(
      z.array(
        z.object({
          id,
          attributes: z.object({ position: z.enum(['previous', 'current', 'next']) }),
          relationships: z.object({ shifts: z.object({ data: z.array(reference) }) }),
        }),
      ),
      [],
    ),
    shifts: z._default(z.array(z.object(turn)), []),
    users: z._default(z.array(userResource), []),
  }),
);

/** Who is on call at a time, and who comes next. */
export interface Responders {
  readonly current: readonly Turn[];
  readonly next: readonly Turn[];
  readonly users: readonly User[];
}

/**
 * Get on-call responders for a schedule. A position without a shift is left out, so nobody is on call if there is no
 * `current`. What the answer refers to must be included.
 */
export const responders = z.pipe(
  z.object({
    data: z.object({
      relationships: z.object({ responders: z.object({ data: z.array(reference) }) }),
    }),
    included,
  }),
  z.transform(({ data, included }, context): Responders => {
    const find = <T extends { readonly id: string }>(all: readonly T[], wanted: string): readonly T[] => {
      const found = all.find(({ id }) => id === wanted);
      if (found) return [found];
      const message = `${wanted} is missing`;
      context.issues.push({ code: 'custom', message, path: ['included'], input: wanted });
      return [];
    };
    const groups = data.relationships.responders.data.flatMap(({ id }) =>
      find(included.schedule_oncall_responder, id),
    );
    const turnsAt = (position: string) =>
      groups
        .filter(({ attributes }) => attributes.position === position)
        .flatMap(({ relationships }) => relationships.shifts.data)
        .flatMap(({ id }) => find(included.shifts, id))
        .flatMap((shift) => turnOf(shift) ?? []);
    return { current: turnsAt('current'), next: turnsAt('next'), users: included.users };
  }),
);

/** An override, as Datadog lists it. */
export interface ListedOverride extends Turn {
  readonly id: string;
}

/** List On-Call schedule overrides, without those that put nobody on call. */
export const overrides = z.pipe(
  page(z.object(turn)),
  z.transform(
    ({ entries, next }): Page<ListedOverride | null> => ({
      next,
      entries: entries.map((entry) => {
        const own = turnOf(entry);
        return own && { id: entry.id, ...own };
      }),
    }),
  ),
);
