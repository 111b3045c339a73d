import type { Context } from 'hono';
import type { Failure } from '../effects.ts';
import type { PlainShift } from '../plain-shifts.ts';
import type { Call } from '../server.ts';
import type { RootlySchedule, RootlyState, RootlyUser } from './state.ts';

export type RootlyContext = Context<{ Bindings: Call }>;

type Status = 401 | 403 | 404 | 422 | 504;

const titles: Record<number, string> = {
  401: 'Invalid or missing API token',
  403: 'You are not authorized to perform this action',
  404: 'Not found or unauthorized',
  422: 'Unprocessable entity',
  504: 'Gateway Time-out',
};

/** An error in JSON:API's form. */
export class RootlyError extends Error {
  readonly status: Status;

  constructor(status: Status, title: string = titles[status] ?? '') {
    super(title);
    this.status = status;
  }
}

/** The body of an error. */
export function errorBody(status: number, title = titles[status] ?? 'Internal server error'): object {
  return { errors: [{ title, status: String(status), code: null, detail: null }] };
}

/** An error with only a status, worded like Rootly. `X-RateLimit-Reset` is a Unix time in seconds. */
export function failure(status: number): Failure {
  if (status !== 429) return { body: errorBody(status) };
  const headers = {
    'X-RateLimit-Limit': '5, 5;window=60',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': '1767225600',
  };
  return { headers, body: { error: 'Rate limit exceeded. Try again later.' } };
}

/** A page of a list, with its links. */
export function pageOf(c: RootlyContext, state: RootlyState, all: readonly object[], included?: object[]) {
  const number = Number(c.req.query('page[number]') ?? 1);
  const size = Math.min(Number(c.req.query('page[size]') ?? 50), state.pageSize);
  const skipped = state.emptyFirstPage ? 1 : 0;
  const last = Math.max(1, Math.ceil(all.length / size)) + skipped;
  const total_pages = state.endless ? Number.MAX_SAFE_INTEGER : last;
  const next_page = number < total_pages ? number + 1 : null;
  const start = (number - 1 - skipped) * size;
  const link = (page: number) => `https://api.rootly.com${c.req.path}?page[number]=${page}`;
  return c.json({
    data: start < 0 ? [] : all.slice(start, start + size),
    ...(included && { included }),
    links: {
      self: link(number),
      first: link(1),
      prev: null,
      next: next_page && link(next_page),
      last: link(total_pages),
    },
    meta: { current_page: number, next_page, prev_page: null, total_count: all.length, total_pages },
  });
}

/** On the wire: a user. */
export function wireUser({ id, fullName, email, slackId }: RootlyUser): object {
  return {
    id: String(id),
    type: 'users',
    attributes: {
      email,
      full_name: fullName,
      full_name_with_team: `[Sandbox] ${fullName}`,
      created_at: '2025-04-01T02:00:00.000-07:00',
      updated_at: '2025-04-01T02:00:00.000-07:00',
      ...(slackId !== null && { slack_id: slackId }),
    },
    relationships: {},
  };
}

/** The id of a shift. */
export function shiftId({ id }: RootlySchedule, { user, from }: PlainShift): string {
  return `${id}-${user}-${from.getTime()}`;
}

/** On the wire: a shift. */
export function wireShift(schedule: RootlySchedule, shift: PlainShift, is_shadow = false): object {
  const { id, overrides } = schedule;
  const { user, from, until } = shift;
  const data = user === '' ? null : { id: user, type: 'users' };
  return {
    id: `${shiftId(schedule, shift)}${is_shadow ? '-shadow' : ''}`,
    type: 'shifts',
    attributes: {
      schedule_id: id,
      rotation_id: null,
      starts_at: from.toISOString(),
      ends_at: until.toISOString(),
      is_override: overrides.includes(shift),
      is_shadow,
      user_id: user === '' ? null : Number(user),
    },
    relationships: { user: { data }, assignee: { data }, shift_override: { data: null } },
  };
}
