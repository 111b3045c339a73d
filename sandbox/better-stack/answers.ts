import type { Context } from 'hono';
import type { Failure } from '../effects.ts';
import { shiftsAt } from '../plain-shifts.ts';
import type { Call } from '../server.ts';
import type { BetterStackCalendar, BetterStackState, BetterStackUser } from './state.ts';

export type BetterStackContext = Context<{ Bindings: Call }>;

type Status = 401 | 403 | 404 | 422 | 504;

const errors: Record<number, string> = {
  401: 'Invalid Team API token. How to find your Team API token: https://betterstack.com/docs/uptime/api',
  403: 'You are not allowed to perform this action',
  404: 'Resource with provided ID was not found',
  429: 'Too many requests. Please try again later.',
  504: 'Gateway Time-out',
};

/** An error, whose `errors` is a text or a map, and whatever else it says. */
export class BetterStackError extends Error {
  readonly status: Status;
  readonly body: object;

  constructor(status: Status, body: object = { errors: errors[status] }) {
    super(String(status));
    this.status = status;
    this.body = body;
  }
}

/** An error with only a status, worded like Better Stack. It does not say how long to wait. */
export function failure(status: number): Failure {
  return { body: { errors: errors[status] ?? 'Internal server error' } };
}

/** A page of the list of schedules, with the users that it refers to. */
export function pageOf(c: BetterStackContext, state: BetterStackState, now: Date) {
  const number = Number(c.req.query('page') ?? 1);
  const asked = Number(c.req.query('per_page') ?? 50);
  if (state.slowBulk && asked > 50) throw new BetterStackError(504);
  const size = Math.min(asked, 250, state.pageSize);
  const last = Math.max(1, Math.ceil(state.calendars.length / size));
  const link = (page: number) => `https://uptime.betterstack.com/api/v2/on-calls?page=${page}`;
  const data = state.calendars.slice((number - 1) * size, number * size);
  return c.json({
    data: data.map((calendar) => wireCalendar(state, calendar, now)),
    ...includedIn(state, data, now),
    pagination: {
      first: link(1),
      last: link(last),
      prev: number > 1 ? link(number - 1) : null,
      next: state.endless || number < last ? link(number + 1) : null,
    },
  });
}

/** Who is on call in a schedule at a time. Users who are gone are left out. */
function onCallIn(state: BetterStackState, calendar: BetterStackCalendar, at: Date): BetterStackUser[] {
  const { shifts, overrides } = calendar;
  const inOrder = state.olderOverrideWins ? overrides.toReversed() : overrides;
  const ids = new Set(shiftsAt({ shifts, overrides: inOrder }, at).map(({ user }) => user));
  return state.users.filter(({ id }) => ids.has(id));
}

/** On the wire: a schedule, and who is on call in it at a time. */
export function wireCalendar(state: BetterStackState, calendar: BetterStackCalendar, at: Date): object {
  const data = onCallIn(state, calendar, at).map(({ id, email }) => ({ id, type: 'user', meta: { email } }));
  return {
    id: calendar.id,
    type: 'on_call_calendar',
    attributes: { name: calendar.name, default_calendar: calendar.isDefault, team_name: calendar.team },
    relationships: { on_call_users: { data } },
  };
}

/** On the wire: the users who are on call in schedules. */
export function includedIn(
  state: BetterStackState,
  calendars: readonly BetterStackCalendar[],
  at: Date,
): object {
  if (state.withoutUsers) return {};
  const users = new Set(calendars.flatMap((calendar) => onCallIn(state, calendar, at)));
  return {
    included: [...users].map(({ id, firstName, lastName, email }) => ({
      id,
      type: 'user',
      attributes: { first_name: firstName, last_name: lastName, email, phone_numbers: ['+420737123456'] },
    })),
  };
}

/** On the wire: a member of a team, or somebody who was invited. */
export function wireMember({ id, firstName, lastName, email, invited }: BetterStackUser): object {
  const name = invited ? {} : { first_name: firstName, last_name: lastName };
  const type = invited ? 'team_member_invitation' : 'team_member';
  return { id, type, attributes: { email, ...name, role: 'responder' } };
}
