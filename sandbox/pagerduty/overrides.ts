import { isoTime, PagerdutyError, userReference } from './answers.ts';
import { wireMember } from './final-schedule.ts';
import { readTime } from './question.ts';
import type { CustomShift, Override, PagerdutyState, Schedule } from './state.ts';

/** "Create one or more overrides" (v2): always a 201, with a status for each. */
export function createLegacy(state: PagerdutyState, schedule: Schedule, body: unknown): object[] {
  return list(body, 'overrides').map((item) => {
    const { start, end, user } = fields(item);
    const [from, until] = [readTime(start), readTime(end)];
    const id = userId(state, fields(user).id);
    const override = { start: isoTime(from), end: isoTime(until), user: userReference(state, String(id)) };
    if (id === null) return { status: 400, errors: ['User not found'], override };
    if (until <= from) return { status: 400, errors: ['Override must end after its start'], override };
    const made: Override = { id: next(state), from, until, user: id };
    schedule.overrides.push(made);
    return { status: 201, override: wireLegacy(state, made) };
  });
}

/** On the wire: v2, an override. */
export function wireLegacy(state: PagerdutyState, { id, from, until, user }: Override): object {
  return { id, start: isoTime(from), end: isoTime(until), user: userReference(state, user) };
}

/** "Create overrides" (v3): all of them or none. */
export function createShiftBased(state: PagerdutyState, schedule: Schedule, body: unknown): object[] {
  const made = list(body, 'overrides').map((item): Override => {
    const { type, rotation_id, custom_shift_id, start_time, end_time, ...members } = fields(item);
    const [from, until] = [readTime(start_time), readTime(end_time)];
    const user = userId(state, fields(members.overriding_member).user_id);
    const member = fields(members.overridden_member);
    const rotation = schedule.rotations.find(({ id }) => id === rotation_id);
    const customShift = schedule.customShifts.find(({ id }) => id === custom_shift_id);
    if (type !== 'override_shift') throw wrong('override.type', 'Type is invalid');
    if (until <= from) throw wrong('override.end_time', 'End time must be after start time');
    if (!rotation === !customShift)
      throw wrong('override.rotation_id', 'Rotation or custom shift is required');
    if (user === null) throw wrong('override.overriding_member', 'Member is invalid');
    if (member.type === undefined) throw wrong('override.overridden_member', 'Member is required');
    const over = {
      kind: rotation ? ('rotation' as const) : ('customShift' as const),
      id: rotation?.id ?? customShift?.id ?? '',
      member: typeof member.user_id === 'string' ? member.user_id : null,
    };
    return { id: next(state), from, until, user, over };
  });
  schedule.overrides.push(...made);
  return made.map(wireShiftBased);
}

/** On the wire: v3, an override. */
export function wireShiftBased({ id, from, until, user, over }: Override): object {
  const source =
    over?.kind === 'customShift' ? { custom_shift_id: over.id } : { rotation_id: over?.id ?? '0' };
  return {
    id,
    type: 'override_shift',
    ...source,
    start_time: isoTime(from),
    end_time: isoTime(until),
    overridden_member: wireMember(over?.member ?? null),
    overriding_member: wireMember(user),
  };
}

/** "Create custom shifts" (v3). */
export function createCustomShifts(state: PagerdutyState, schedule: Schedule, body: unknown): object[] {
  const made = list(body, 'custom_shifts').map((item): CustomShift => {
    const { start_time, end_time, assignments } = fields(item);
    const [from, until] = [readTime(start_time), readTime(end_time)];
    const [assignment, ...others] = Array.isArray(assignments) ? assignments : [];
    const user = userId(state, fields(fields(assignment).member).user_id);
    if (until <= from) throw wrong('custom_shift.end_time', 'End time must be after start time');
    if (user === null || others.length > 0)
      throw wrong('custom_shift.assignments', 'Assignments are invalid');
    return { id: next(state), from, until, user };
  });
  schedule.customShifts.push(...made);
  return made.map(({ id, from, until, user }) => ({
    id,
    type: 'custom_shift',
    start_time: isoTime(from),
    end_time: isoTime(until),
    assignments: [{ id: `${id}A`, type: 'shift_assignment', member: wireMember(user) }],
  }));
}

/** Deletes an override: 204. One that has begun is ended now instead: 200. */
export function remove(schedule: Schedule, id: string, now: Date): 200 | 204 {
  const found = schedule.overrides.find((one) => one.id === id);
  if (!found) throw new PagerdutyError(404);
  if (found.until <= now) throw new PagerdutyError(400, ['Past overrides cannot be removed']);
  if (found.from < now) {
    found.until = now;
    return 200;
  }
  schedule.overrides.splice(schedule.overrides.indexOf(found), 1);
  return 204;
}

function next(state: PagerdutyState): string {
  state.made += 1;
  return `Q${String(state.made).padStart(13, '0')}`;
}

function userId(state: PagerdutyState, id: unknown): string | null {
  return state.users.find((one) => one.id === id && !one.deleted)?.id ?? null;
}

function wrong(field: string, message: string): PagerdutyError {
  return new PagerdutyError(400, { [field]: [message] });
}

function list(body: unknown, name: string): unknown[] {
  const found = fields(body)[name];
  if (!Array.isArray(found) || found.length === 0) throw wrong(name, 'Must be a list');
  return found;
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
