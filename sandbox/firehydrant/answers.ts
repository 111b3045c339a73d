import type { Context } from 'hono';
import type { Failure } from '../effects.ts';
import type { PlainShift } from '../plain-shifts.ts';
import type { Call } from '../server.ts';
import type { FireHydrantRotation, FireHydrantSchedule, FireHydrantState, FireHydrantUser } from './state.ts';

export type FireHydrantContext = Context<{ Bindings: Call }>;

type Status = 400 | 401 | 403 | 404 | 422 | 504;

const details: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  422: 'Unprocessable entity',
  504: 'Gateway timeout',
};

/** An error in FireHydrant's form. */
export class FireHydrantError extends Error {
  readonly status: Status;

  constructor(status: Status, message = '') {
    super(message);
    this.status = status;
  }
}

/** The body of an error. */
export function errorBody(status: number, message = ''): object {
  const detail = details[status] ?? 'Internal server error';
  return {
    detail,
    messages: message === '' ? [] : [message],
    code: detail.toLowerCase().replaceAll(' ', '_'),
  };
}

/** An error with only a status, worded like FireHydrant. A 429 counts for all keys of an account. */
export function failure(status: number): Failure {
  if (status !== 429) return { body: errorBody(status) };
  const headers = { 'RateLimit-Limit': '50', 'Retry-After': '3' };
  return { headers, body: { error: 'rate limit exceeded' } };
}

/** A page of a list. */
export function pageOf(c: FireHydrantContext, state: FireHydrantState, all: readonly object[]) {
  const page = Number(c.req.query('page') ?? 1);
  const items = Math.min(Number(c.req.query('per_page') ?? 20), 200, state.pageSize);
  if (!(page >= 1) || !(items >= 1)) throw new FireHydrantError(400);
  const pages = Math.max(1, Math.ceil(all.length / items));
  const hasNext = state.endless || page < pages;
  return c.json({
    data: state.endless ? all.slice(0, items) : all.slice((page - 1) * items, page * items),
    pagination: {
      count: all.length,
      page,
      items,
      pages,
      last: pages,
      prev: page > 1 ? page - 1 : null,
      next: hasNext ? page + 1 : null,
    },
  });
}

/** A time in a query or a body. */
export function readTime(text: unknown, field: string): Date {
  if (typeof text === 'string' && !Number.isNaN(Date.parse(text))) return new Date(text);
  throw new FireHydrantError(400, `${field} is invalid`);
}

/** On the wire: a user. The question mark is FireHydrant's. */
export function wireUser({ id, name, email, slackId }: FireHydrantUser): object {
  return { id, name, email, role: 'member', slack_user_id: slackId, 'slack_linked?': slackId !== null };
}

/** On the wire: a shift. Of a deleted user the id is left. */
export function wireShift(
  { users }: FireHydrantState,
  { id: scheduleId, name, teamId, timezone }: FireHydrantSchedule,
  rotation: FireHydrantRotation,
  { user, from, until }: PlainShift,
): object {
  const found = users.find(({ id }) => id === user);
  return {
    id: `${rotation.id}-${from.getTime()}-${until.getTime()}`,
    user: user === '' ? null : { id: user, name: found?.name ?? null },
    coverage_request: null,
    color: '#3b82f6',
    time_zone: timezone,
    on_call_schedule: { id: scheduleId, name },
    on_call_rotation: { id: rotation.id, name: rotation.name },
    team: { id: teamId, name: null },
    start_time: from.toISOString(),
    end_time: until.toISOString(),
  };
}

/** On the wire: what all answers say of a schedule. */
export function wireSchedule({ teams }: FireHydrantState, schedule: FireHydrantSchedule): object {
  const { id, name, teamId, timezone } = schedule;
  const team = teams.find((one) => one.id === teamId);
  return { id, name, description: '', team: { id: teamId, name: team?.name ?? null }, time_zone: timezone };
}
