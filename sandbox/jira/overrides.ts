import { isoTime, OperationsError, readTime } from './answers.ts';
import { findUser, type JiraState, type Override, type Responder, type Schedule } from './state.ts';

/** Creates an override. The caller can't choose its alias: Create schedule override. */
export function createOverride(state: JiraState, schedule: Schedule, body: unknown): Override {
  const { responder, startDate, endDate, rotationIds } = fields(body);
  const from = readTime(startDate, 'startDate');
  const until = readTime(endDate, 'endDate');
  if (until <= from) throw new OperationsError(422, 'endDate must be after startDate');
  const override = {
    alias: freeAlias(schedule, 1),
    from,
    until,
    responder: readResponder(state, fields(responder)),
    rotations: Array.isArray(rotationIds) ? rotationIds.map((id) => rotationId(schedule, id)) : null,
  };
  schedule.overrides.push(override);
  return override;
}

/** Deletes an override: Delete schedule override. */
export function deleteOverride(schedule: Schedule, alias: string): void {
  const index = schedule.overrides.findIndex((one) => one.alias === alias);
  if (index < 0) throw new OperationsError(404, `Override with alias ${alias} does not exist`);
  schedule.overrides.splice(index, 1);
}

/** On the wire: an override. */
export function wireOverride({ alias, responder, from, until, rotations }: Override): object {
  return {
    alias,
    responder: responder.type === 'user' ? { type: 'user', id: responder.id } : { type: responder.type },
    startDate: isoTime(from),
    endDate: isoTime(until),
    rotationIds: rotations,
  };
}

function freeAlias(schedule: Schedule, number: number): string {
  const alias = `c73c3ffa-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return schedule.overrides.some((one) => one.alias === alias) ? freeAlias(schedule, number + 1) : alias;
}

function readResponder(state: JiraState, { type, id }: Record<string, unknown>): Responder {
  if (type === 'noone') return { type };
  if (type !== 'user') throw new OperationsError(422, 'responder.type must be one of user, noone');
  const user = findUser(state, id);
  if (!user?.active) throw new OperationsError(422, `User ${id} does not exist`);
  return { type, id: user.accountId };
}

function rotationId({ rotations }: Schedule, id: unknown): string {
  const found = rotations.find((one) => one.id === id);
  if (!found) throw new OperationsError(422, `Rotation ${id} does not exist`);
  return found.id;
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
