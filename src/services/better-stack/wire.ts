import * as z from 'zod/mini';
import { date, numericId as id, maybe, shape, text } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import type { Span } from '../../time.ts';
import { fullName, person, userWithId } from '../kit/person.ts';

/** Better Stack's Uptime API v2 (JSON:API), as in its documentation: https://betterstack.com/docs/uptime/api. */

const userAttributes = z.object({ email: text, first_name: text, last_name: text });

function userOf(id: string, { email, first_name, last_name }: z.infer<typeof userAttributes>): Person {
  return userWithId(id, { email, name: fullName(first_name, last_name) });
}

/** An on-call schedule, which the API calls a calendar, and who is on call in it. */
export interface Calendar {
  readonly id: string;
  /** `default` for the one without a name. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly team: string | null;
  readonly people: readonly Person[];
}

/** What else an answer brings: the users that it refers to. */
const included = z.pipe(
  maybe(z.array(z.object({ id, attributes: maybe(userAttributes) }))),
  z.transform((all) => new Map((all ?? []).map(({ id, attributes }) => [id, attributes ?? {}]))),
);

const reference = z.object({ id, type: z.string(), meta: maybe(z.object({ email: text })) });

const calendarResource = z.object({
  id,
  attributes: z.object({
    name: z.nullable(z.string()),
    default_calendar: maybe(z.boolean()),
    team_name: text,
  }),
  relationships: z.object({ on_call_users: z.object({ data: z.array(reference) }) }),
});

/** Somebody on call, by what is included, else by what the reference says. Anything but a user is reported as what it is. */
function onCallUser(
  { id, type, meta }: z.infer<typeof reference>,
  users: ReadonlyMap<string, z.infer<typeof userAttributes>>,
): Person {
  if (!['user', 'on_call_user'].includes(type)) return person({ name: `${type} ${id}`, aliases: [id] });
  const known = users.get(id) ?? {};
  return userOf(id, { ...known, email: known.email || meta?.email });
}

function calendarOf(
  { id, attributes, relationships }: z.infer<typeof calendarResource>,
  users: z.infer<typeof included>,
): Calendar {
  return {
    id,
    name: attributes.name || 'default',
    isDefault: attributes.default_calendar ?? false,
    team: attributes.team_name || null,
    people: relationships.on_call_users.data.map((user) => onCallUser(user, users)),
  };
}

/** List all existing on-call schedules. The links to other pages are not followed, because they might lead elsewhere. */
export const calendars = shape(
  {
    data: z.array(calendarResource),
    included,
    pagination: z.object({ next: z.nullable(z.string()) }),
  },
  ({ data, included, pagination }) => ({
    items: data.map((resource) => calendarOf(resource, included)),
    isLast: !pagination.next,
  }),
);

/** Get on-call schedule. */
export const oneCalendar = shape({ data: calendarResource, included }, ({ data, included }) =>
  calendarOf(data, included),
);

/** An event of a schedule: a shift, or an override. */
export interface CalendarEvent extends Span {
  readonly id: string;
  readonly people: readonly Person[];
  readonly isOverride: boolean;
}

/** List on-call schedule events: all there are, on one page. Users are e-mail addresses. */
export const events = shape(
  {
    events: z.array(
      shape(
        { id, users: z.array(z.string()), starts_at: date, ends_at: date, override: maybe(z.boolean()) },
        ({ id, users, starts_at, ends_at, override }): CalendarEvent => ({
          id,
          people: users.map((email) => person({ email })),
          from: starts_at,
          until: ends_at,
          isOverride: override ?? false,
        }),
      ),
    ),
  },
  ({ events }) => events,
);

/** List all team members, by e-mail address. An invitation is not a member yet. */
export const member = shape(
  { data: z.object({ id, type: z.string(), attributes: userAttributes }) },
  ({ data: { id, type, attributes } }) => ({
    person: userOf(id, attributes),
    isInvited: type === 'team_member_invitation',
  }),
);
