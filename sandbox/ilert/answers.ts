import type { Context } from 'hono';
import type { Failure } from '../effects.ts';
import type { PlainShift } from '../plain-shifts.ts';
import type { Call } from '../server.ts';
import type { IlertSchedule, IlertState, IlertUser } from './state.ts';

export type IlertContext = Context<{ Bindings: Call }>;

type Status = 400 | 401 | 403 | 404 | 405 | 504;

const messages: Record<number, readonly [code: string, message: string]> = {
  400: ['BAD_REQUEST', 'Bad request'],
  401: ['UNAUTHORIZED', 'Full authentication is required to access this resource'],
  403: ['FORBIDDEN', 'You do not have the permission to perform this action'],
  404: ['NOT_FOUND', 'The requested resource could not be found'],
  405: ['METHOD_NOT_ALLOWED', 'Request method is not supported'],
  429: ['TOO_MANY_REQUESTS', 'Too many requests'],
};

/** An error in ilert's form. */
export class IlertError extends Error {
  readonly status: Status;

  constructor(status: Status, message = messages[status]?.[1] ?? 'Internal server error') {
    super(message);
    this.status = status;
  }
}

/** The body of an error. */
export function errorBody(status: number, message?: string): object {
  const [code, usual] = messages[status] ?? ['INTERNAL_SERVER_ERROR', 'Internal server error'];
  return { status, message: message ?? usual, code };
}

/** An error with only a status, worded like ilert. A 429 does not say when to try again. */
export function failure(status: number): Failure {
  return { body: errorBody(status) };
}

/** A page of a list: a bare array. */
export function pageOf(
  c: IlertContext,
  { endless }: IlertState,
  all: readonly object[],
  most: number,
  usual = most,
) {
  const start = Number(c.req.query('start-index') ?? 0);
  const size = Math.min(Number(c.req.query('max-results') ?? usual), most);
  if (!Number.isInteger(start) || start < 0 || !(size > 0)) throw new IlertError(400);
  if (endless && all.length > 0)
    return c.json(Array.from({ length: size }, (_, nth) => all[nth % all.length]));
  return c.json(all.slice(start, start + size));
}

/** A time in a query or a body. */
export function readTime(text: unknown, field: string): Date {
  if (typeof text === 'string' && !Number.isNaN(Date.parse(text))) return new Date(text);
  throw new IlertError(400, `${field} is not a valid date`);
}

/** On the wire: a point in time. */
export function isoTime(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

/** On the wire: a schedule. */
export function wireSchedule({ id, name, timezone, type }: IlertSchedule): object {
  return { id, name, timezone, type, teams: [] };
}

/** On the wire: a user in full. */
export function wireUser({ id, firstName, lastName, email, role }: IlertUser): object {
  return { id, firstName, lastName, email, role, timezone: 'Europe/Berlin', language: 'en' };
}

/** On the wire: the user of a shift. What is left of a deleted one is the id. */
export function userOf({ users, bareUsers }: IlertState, user: string): object {
  const found = users.find(({ id }) => String(id) === user);
  if (!found) return { id: Number(user) };
  const { id, firstName, lastName } = found;
  return bareUsers ? { id, firstName, lastName } : wireUser(found);
}

/** On the wire: a shift. */
export function wireShift(state: IlertState, { user, from, until }: PlainShift): object {
  return { user: userOf(state, user), start: isoTime(from), end: isoTime(until) };
}
