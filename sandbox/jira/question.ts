import type { Context } from 'hono';
import type { Call } from '../server.ts';
import { OperationsError, readTime } from './answers.ts';
import type { ApiAccount, JiraState, Schedule } from './state.ts';

/** A request as hono gives it to a handler. */
export type Question = Context<{ Bindings: Call }>;

/** The account whose token a request carries, in Basic authentication. */
export function readAccount(state: JiraState, question: Question): ApiAccount | undefined {
  const [, credentials = ''] = /^Basic (.+)$/.exec(question.req.header('authorization') ?? '') ?? [];
  const given = Buffer.from(credentials, 'base64').toString();
  return state.accounts.find(({ email, token }) => given === `${email}:${token}`);
}

/** Where Compass has its schedules. */
export const compassRoot = '/compass/cloud/:cloudId/ops/v1';

/** The schedules of the product that is asked. */
function schedulesOf({ schedules, compassSchedules }: JiraState, { req }: Question): Schedule[] {
  return req.path.startsWith('/compass/') ? compassSchedules : schedules;
}

/** The schedules that the account can see. None for an unknown account. */
export function readSchedules(state: JiraState, question: Question): Schedule[] {
  const account = readAccount(state, question);
  return schedulesOf(state, question).filter(
    ({ id }) => account && (account.schedules?.includes(id) ?? true),
  );
}

/** The schedule with the id in the request. Otherwise a 404 or a 403. */
export function readSchedule(state: JiraState, question: Question): Schedule {
  const id = question.req.param('id');
  const found = schedulesOf(state, question).find((schedule) => schedule.id === id);
  if (!found) throw new OperationsError(404, `Schedule with id ${id} does not exist`);
  if (readSchedules(state, question).includes(found)) return found;
  throw new OperationsError(403, 'You are not allowed to view this schedule');
}

/** The time in the request. Default: now. */
export function readDate(question: Question, now: () => Date): Date {
  const date = question.req.query('date');
  return date === undefined ? now() : readTime(date, 'date');
}

/** A page of a list, with a link to the next: 25 entries, or up to 50 on request. */
export function paged<T>(
  { pageSize }: JiraState,
  question: Question,
  all: T[],
): { values: T[]; links: { next?: string } } {
  const asked = Number(question.req.query('size') ?? 25);
  const offset = Number(question.req.query('offset') ?? 0);
  if (!Number.isInteger(asked) || asked < 1 || asked > 50) {
    throw new OperationsError(422, 'size must be between 1 and 50');
  }
  const size = Math.min(asked, pageSize);
  const next = `${question.req.path.replace(/^.*(?=\/v1\/)/, '')}?offset=${offset + size}&size=${size}`;
  return { values: all.slice(offset, offset + size), links: offset + size < all.length ? { next } : {} };
}
