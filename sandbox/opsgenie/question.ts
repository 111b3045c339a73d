import type { Context } from 'hono';
import type { Call } from '../server.ts';
import { OpsgenieError, readTime } from './answers.ts';
import type { ApiKey, OpsgenieState, Schedule } from './state.ts';

/** A request to Opsgenie as hono gives it to a handler. */
export type Question = Context<{ Bindings: Call }>;

/** The key in the request. A 401 if there is none or it is unknown. */
export function readKey(state: OpsgenieState, question: Question): ApiKey {
  const [, key = ''] = /^GenieKey (.+)$/.exec(question.req.header('authorization') ?? '') ?? [];
  const found = state.keys[key];
  if (!found) throw new OpsgenieError(401, 'Could not authenticate');
  return found;
}

/** The schedules that the key has access to. */
export function readSchedules(state: OpsgenieState, question: Question): Schedule[] {
  const { schedules } = readKey(state, question);
  return state.schedules.filter(({ id }) => schedules?.includes(id) ?? true);
}

/** The schedule in the request, by id, or by name if the query says so. Otherwise a 404 or a 403. */
export function readSchedule(
  state: OpsgenieState,
  question: Question,
  typeParameter: 'scheduleIdentifierType' | 'identifierType' = 'scheduleIdentifierType',
): Schedule {
  const identifier = question.req.param('identifier');
  const type = question.req.query(typeParameter) ?? 'id';
  if (type !== 'id' && type !== 'name') throw new OpsgenieError(422, `${typeParameter} must be id or name.`);
  const found = state.schedules.find((schedule) => schedule[type] === identifier);
  if (!found) throw new OpsgenieError(404, `No schedule exists with ${type} [${identifier}]`);
  if (readSchedules(state, question).includes(found)) return found;
  throw new OpsgenieError(403, 'You are not authorized to access this schedule', 40301);
}

/** The time in the request. Default: now. A `+` that was not encoded is a space here, so it is a 422. */
export function readDate(question: Question, now: () => Date): Date {
  const date = question.req.query('date');
  return date === undefined ? now() : readTime(date, 'date');
}

/** Whether the request asks for plain user names. */
export function readFlat(question: Question): boolean {
  return question.req.query('flat') === 'true';
}
