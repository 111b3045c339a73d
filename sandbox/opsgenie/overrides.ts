import { isoTime, OpsgenieError, parent, readTime } from './answers.ts';
import { findUser, type OpsgenieState, type Override, type Recipient, type Schedule } from './state.ts';

/** Adds an override: Opsgenie REST API v2, Create schedule override. Returns its alias. */
export function createOverride(state: OpsgenieState, schedule: Schedule, body: unknown): string {
  const { alias: given } = fields(body);
  const alias = typeof given === 'string' ? given : freeAlias(schedule, 1);
  if (schedule.overrides.some((one) => one.alias === alias)) {
    throw new OpsgenieError(422, `Schedule override with alias [${alias}] already exists.`);
  }
  schedule.overrides.push(readOverride(state, schedule, alias, body));
  return alias;
}

/** Replaces an override: Update schedule override. */
export function replaceOverride(
  state: OpsgenieState,
  schedule: Schedule,
  alias: string,
  body: unknown,
): void {
  const index = schedule.overrides.indexOf(findOverride(schedule, alias));
  schedule.overrides[index] = readOverride(state, schedule, alias, body);
}

/** Deletes an override: Delete schedule override. */
export function deleteOverride(schedule: Schedule, alias: string): void {
  schedule.overrides.splice(schedule.overrides.indexOf(findOverride(schedule, alias)), 1);
}

/** The override with this alias, or a 404. */
export function findOverride(schedule: Schedule, alias: string): Override {
  const found = schedule.overrides.find((one) => one.alias === alias);
  if (!found) throw new OpsgenieError(404, `No schedule override exists with alias [${alias}]`);
  return found;
}

/** On the wire: Get schedule override, `data`. */
export function wireOverride(state: OpsgenieState, schedule: Schedule, override: Override): unknown {
  const { alias, recipient, from, until } = override;
  return {
    _parent: parent(schedule),
    alias,
    user:
      recipient.type === 'user'
        ? { type: 'user', id: findUser(state, recipient.username)?.id, username: recipient.username }
        : { type: recipient.type },
    startDate: isoTime(from),
    endDate: isoTime(until),
    rotations: schedule.rotations
      .filter(({ id }) => override.rotations?.includes(id) ?? true)
      .map(({ id, name }) => ({ id, name })),
  };
}

function freeAlias(schedule: Schedule, number: number): string {
  const alias = `override-${number}`;
  return schedule.overrides.some((one) => one.alias === alias) ? freeAlias(schedule, number + 1) : alias;
}

function readOverride(state: OpsgenieState, schedule: Schedule, alias: string, body: unknown): Override {
  const { user, startDate, endDate, rotations } = fields(body);
  const from = readTime(startDate, 'startDate');
  const until = readTime(endDate, 'endDate');
  if (until <= from) throw new OpsgenieError(422, 'endDate must be after startDate.');
  return {
    alias,
    from,
    until,
    recipient: readUser(state, fields(user)),
    ...(Array.isArray(rotations) && { rotations: rotations.map((one) => rotationId(schedule, fields(one))) }),
  };
}

function readUser(state: OpsgenieState, { type, id, username }: Record<string, unknown>): Recipient {
  if (type === 'none') return { type };
  if (type !== 'user') throw new OpsgenieError(422, 'user.type must be one of [user, none].');
  const found = findUser(state, String(username ?? id));
  if (!found) throw new OpsgenieError(422, `User [${username ?? id}] does not exist.`);
  return { type, username: found.username };
}

function rotationId(schedule: Schedule, { id, name }: Record<string, unknown>): string {
  const found = schedule.rotations.find((one) => one.id === id || one.name === name);
  if (!found) throw new OpsgenieError(422, `Rotation [${id ?? name}] does not exist.`);
  return found.id;
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
