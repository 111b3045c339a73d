import * as z from 'zod/mini';
import { date, numericId as id, maybe, shape, text } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import type { Span } from '../../time.ts';
import { person, unknownUser } from '../kit/person.ts';

/** Rootly's API v1 (JSON:API), as in its OpenAPI file: https://docs.rootly.com/api-reference. */

const related = maybe(z.object({ data: maybe(z.object({ id, type: z.optional(z.string()) })) }));

const userAttributes = z.object({ email: text, full_name: text, name: text, slack_id: text });

/** A Rootly user as a person. Without a name and an address, whatever else is known serves as the name. */
function userOf(id: string, { email, full_name, name, slack_id }: z.infer<typeof userAttributes>): Person {
  const slack = slack_id && /^[UW][A-Z0-9]+$/.test(slack_id) ? slack_id : null;
  const user = person({ email, name: full_name || name, aliases: [id], accounts: { slack } });
  return (user.email ?? user.name) ? user : { ...user, name: email || unknownUser(id).name };
}

const resource = z.object({ id, type: z.string(), attributes: maybe(userAttributes) });

/** The users among the included resources. Other resources may have any attributes. */
const included = z.pipe(
  maybe(z.array(z.looseObject({ type: z.string() }))),
  z.transform((all) => (all ?? []).filter(({ type }) => type === 'users')),
);

const users = z.pipe(
  z.pipe(included, z.array(resource)),
  z.transform((all): ReadonlyMap<string, Person> => {
    const known = all.flatMap(({ id, attributes }) =>
      attributes ? [[id, userOf(id, attributes)] as const] : [],
    );
    return new Map(known);
  }),
);

/** A page of a list. */
export interface Page<T> {
  readonly entries: readonly T[];
  /** Users that came with it, by id. */
  readonly users: ReadonlyMap<string, Person>;
  /** Whether another page follows. `null`: the answer does not say. */
  readonly more: boolean | null;
}

/** A page of a list. Its links are not followed, because they might lead elsewhere. */
export const page = <T>(entry: z.ZodMiniType<T>) =>
  shape(
    {
      data: z.array(entry),
      included: users,
      meta: maybe(z.object({ next_page: maybe(z.number()) })),
      links: maybe(z.object({ next: text })),
    },
    ({ data, included, meta, links }): Page<T> => {
      const next = meta?.next_page === undefined ? links?.next : meta.next_page;
      return { entries: data, users: included, more: next === undefined ? null : next !== null };
    },
  );

/** A single resource. */
export const one = <T>(schema: z.ZodMiniType<T>) => shape({ data: schema }, ({ data }) => data);

/** A schedule. */
export const schedule = shape({ id, attributes: z.object({ name: z.string() }) }, ({ id, attributes }) => ({
  id,
  name: attributes.name,
}));

/** A user. */
export const user = shape({ id, attributes: userAttributes }, ({ id, attributes }) => userOf(id, attributes));

/** Who an entry names: a user by id, or something that is not a user. */
export type Named = { readonly user: string } | { readonly other: Person };

/** Somebody in a schedule. The times are `null` if Rootly gives none. */
export interface Entry {
  /** `null`: named in the escalation policy itself, not by a schedule. */
  readonly schedule: string | null;
  readonly who: Named;
  readonly from: Date | null;
  readonly until: Date | null;
}

/** Whether an entry applies at a time. One without times always does. */
export function holdsAt({ from, until }: Entry, time: Date): boolean {
  return (from === null || from <= time) && (until === null || time < until);
}

/** An entry of "List on-calls". The same person appears once for every policy, path and level. */
export const onCall = shape(
  {
    attributes: z.object({
      schedule_id: maybe(id),
      user_id: maybe(id),
      starts_at: maybe(date),
      ends_at: maybe(date),
    }),
    relationships: maybe(z.object({ user: related, schedule: related })),
  },
  ({ attributes, relationships }): Entry => {
    const user = attributes.user_id ?? relationships?.user?.data?.id;
    return {
      schedule: attributes.schedule_id ?? relationships?.schedule?.data?.id ?? null,
      who: user ? { user } : noUser('an entry without a user'),
      from: attributes.starts_at ?? null,
      until: attributes.ends_at ?? null,
    };
  },
);

/** An entry of "List shifts". `null` if it puts nobody on call: a shadow, who only watches, or an unassigned shift. */
export const shift = shape(
  {
    attributes: z.object({
      schedule_id: id,
      user_id: maybe(id),
      starts_at: date,
      ends_at: date,
      is_override: maybe(z.boolean()),
      is_shadow: maybe(z.boolean()),
    }),
    relationships: maybe(z.object({ user: related, assignee: related })),
  },
  ({ attributes, relationships }) => {
    const assignee = relationships?.assignee?.data;
    const assigned = assignee?.type === 'users' ? assignee.id : undefined;
    const user = attributes.user_id ?? relationships?.user?.data?.id ?? assigned;
    const who = user ? { user } : assignee && noUser(`${assignee.type ?? 'entry'} ${assignee.id}`);
    if (attributes.is_shadow || !who) return null;
    const { schedule_id: schedule, starts_at: from, ends_at: until, is_override } = attributes;
    return { schedule, who, from, until, isOverride: is_override ?? false };
  },
);

/** An override of a schedule. Whom it replaces is not said. */
export interface OverrideShift extends Span {
  readonly id: string;
  readonly who: Named;
}

/** An entry of "List override shifts", and the answer to "creates an override shift". */
export const overrideShift = shape(
  {
    id,
    attributes: z.object({ user_id: maybe(id), starts_at: date, ends_at: date }),
    relationships: maybe(z.object({ user: related })),
  },
  ({ id, attributes: { user_id, starts_at, ends_at }, relationships }): OverrideShift => {
    const user = user_id ?? relationships?.user?.data?.id;
    return { id, who: user ? { user } : noUser(`override ${id}`), from: starts_at, until: ends_at };
  },
);

/** Something that is not a user, which is reported as what it is. */
function noUser(name: string): Named {
  return { other: person({ name, aliases: [name] }) };
}
