import type { Context } from 'hono';
import type { Call } from '../server.ts';
import { PagerdutyError } from './answers.ts';
import type { PagerdutyState, PagerdutyUser, Schedule } from './state.ts';

/** A request to PagerDuty as hono gives it to a handler. */
export type Question = Context<{ Bindings: Call }>;

/** A time span. Both ends are equal for a moment. */
export interface Span {
  from: Date;
  until: Date;
}

/** Throws a 401 for an unknown key, and a 403 for a read-only one. */
export function checkKey(state: PagerdutyState, question: Question): void {
  const [, token = ''] = /^Token token=(.+)$/.exec(question.req.header('authorization') ?? '') ?? [];
  const key = state.keys[token];
  if (!key) throw new PagerdutyError(401);
  if (key.readOnly && question.req.method !== 'GET') throw new PagerdutyError(403);
}

/** The schedule in the request, which must be of this kind: 404 if there is none, 400 if it is of the other kind. */
export function readSchedule(state: PagerdutyState, question: Question, kind: Schedule['kind']): Schedule {
  const found = state.schedules.find(({ id }) => id === question.req.param('id'));
  if (!found) throw new PagerdutyError(404);
  if (found.kind === kind) return found;
  const [is, version] = found.kind === 'layers' ? ['layer-based', 'v2'] : ['shift-based', 'v3'];
  throw new PagerdutyError(
    400,
    undefined,
    `This is a ${is} schedule. Use the ${version} Schedules API to access it.`,
  );
}

/** The user in the request. */
export function readUser(state: PagerdutyState, question: Question): PagerdutyUser {
  const found = state.users.find(({ id, deleted }) => id === question.req.param('id') && !deleted);
  if (!found) throw new PagerdutyError(404);
  return found;
}

/** The span in the request. Both ends must be given unless there is a default. */
export function readSpan({ req }: Question, standard?: Span): Span {
  const from = req.query('since') === undefined ? standard?.from : readTime(req.query('since'));
  const until = req.query('until') === undefined ? standard?.until : readTime(req.query('until'));
  if (!from || !until) throw new PagerdutyError(400, ['Since and until are required']);
  if (until < from) throw new PagerdutyError(400, ['Until must be after since']);
  if (until.getTime() - from.getTime() > 92 * 86_400_000) {
    throw new PagerdutyError(400, ['The size of the date range must be less than 3 months.']);
  }
  return { from, until };
}

/** Reads an ISO 8601 time with an offset. Anything else is a 400. */
export function readTime(text: unknown): Date {
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
  if (typeof text !== 'string' || !iso.test(text) || Number.isNaN(Date.parse(text))) {
    throw new PagerdutyError(400, ['Invalid time']);
  }
  return new Date(text);
}

/** A page of a list, "Classic pagination". */
export function page<T>(
  { req }: Question,
  name: string,
  all: T[],
  { standard, most }: { standard: number; most: number },
): Record<string, unknown> {
  const limit = Math.min(Number(req.query('limit') ?? standard), most);
  const offset = Number(req.query('offset') ?? 0);
  if (offset + limit > 10_000) throw new PagerdutyError(400, ['Offset must be less than 10000']);
  return {
    [name]: all.slice(offset, offset + limit),
    limit,
    offset,
    more: offset + limit < all.length,
    total: req.query('total') === 'true' ? all.length : null,
  };
}

/** Whether a name contains the query, ignoring case. True without a query. */
export function matches({ req }: Question, ...words: string[]): boolean {
  const query = (req.query('query') ?? '').toLowerCase();
  return words.some((word) => word.toLowerCase().includes(query));
}
