import type { Context } from 'hono';
import type { Call } from '../server.ts';
import { OperationsError, readTime } from './answers.ts';
import type { ApiAccount, JiraState, Schedule } from './state.ts';

/** A request as hono gives it to a handler. */
export type Question = Context<{ Bindings: Call }>;

/** The account whose token comes with a request, in Basic authentication. */
export function readAccount(state: JiraState, question: Question): ApiAccount | undefined {
  const [, credentials = ''] = /^Basic (.+)$/.exec(question.req.header('authorization') ?? '') ?? [];
  const given = Buffer.from(credentials, 'base64').toString();
  return state.accounts.find(({ email, token }) => given === `${email}:${token}`);
}

/** The schedules that the account sees; none for one that is not known. */
export function readSchedules(state: JiraState, question: Question): Schedule[] {
  const account = readAccount(state, question);
  return state.schedules.filter(({ id }) => account && (account.schedules?.includes(id) ?? true));
}

/** The schedule it names by id; a 404 or a 403 otherwise. */
export function readSchedule(state: JiraState, question: Question): Schedule {
  const id = question.req.param('id');
  const found = state.schedules.find((schedule) => schedule.id === id);
  if (!found) throw new OperationsError(404, `Schedule with id ${id} does not exist`);
  if (readSchedules(state, question).includes(found)) return found;
  throw new OperationsError(403, 'You are not allowed to view this schedule');
}

/** The time it asks about, by default now. */
export function readDate(question: Question, now: () => Date): Date {
  const date = question.req.query('date');
  return date === undefined ? now() : readTime(date, 'date');
}

/** A page of a list, 25 entries unless it asks for up to 50, with a link to the next. */
export function paged<T>(question: Question, all: T[]): { values: T[]; links: { next?: string } } {
  const size = Number(question.req.query('size') ?? 25);
  const offset = Number(question.req.query('offset') ?? 0);
  if (!Number.isInteger(size) || size < 1 || size > 50) {
    throw new OperationsError(422, 'size must be between 1 and 50');
  }
  const next = `${question.req.path.replace(/^.*(?=\/v1\/)/, '')}?offset=${offset + size}&size=${size}`;
  return { values: all.slice(offset, offset + size), links: offset + size < all.length ? { next } : {} };
}
