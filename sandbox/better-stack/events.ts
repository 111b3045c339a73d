import type { PlainShift } from '../plain-shifts.ts';
import { BetterStackError } from './answers.ts';
import type { BetterStackCalendar, BetterStackOverride, BetterStackState } from './state.ts';

/** On the wire: an event. Somebody who is gone is left out. */
export function wireEvent(
  state: BetterStackState,
  id: number,
  { from, until, user }: PlainShift,
  override: boolean,
): object {
  const users = state.users.filter((one) => one.id === user).map(({ email }) => email);
  return { id, users, starts_at: from.toISOString(), ends_at: until.toISOString(), override };
}

/** "List on-call schedule events": all there are, in the past too. */
export function wireEvents(state: BetterStackState, calendar: BetterStackCalendar): object[] {
  const shifts = state.withoutShifts ? [] : calendar.shifts;
  return [
    ...shifts.map((shift, index) => wireEvent(state, Number(calendar.id) * 1000 + index, shift, false)),
    ...calendar.overrides.map((override) => wireEvent(state, override.id, override, true)),
  ];
}

/** "Create an on-call schedule event", of an override. */
export function createEvent(
  state: BetterStackState,
  calendar: BetterStackCalendar,
  body: unknown,
  now: Date,
): BetterStackOverride {
  const { starts_at, ends_at, users, override } = fields(body);
  const [from, until] = [readTime(starts_at, 'starts_at'), readTime(ends_at, 'ends_at')];
  const [email, ...others] = Array.isArray(users) ? users : [];
  const user = state.users.find((one) => one.email === email && !one.invited);
  if (from < midnight(now)) throw unsupported('starts_at', 'must be today at 00:00 UTC or later');
  if (until <= from) throw unsupported('ends_at', 'must be after starts_at');
  if (!user || others.length > 0) throw unsupported('users', 'must be members of the team');
  if (override !== true) throw new Error('the sandbox is asked for overrides only');
  state.made += 1;
  const made = { id: 90_000_000 + state.made, from, until, user: user.id };
  calendar.overrides.push(made);
  return made;
}

/** "Update on-call schedule event", of which the sandbox knows the end. */
export function updateEvent(
  calendar: BetterStackCalendar,
  id: string,
  body: unknown,
  now: Date,
): BetterStackOverride {
  const found = findOverride(calendar, id, now);
  const until = readTime(fields(body).ends_at, 'ends_at');
  if (until <= found.from) throw unsupported('ends_at', 'must be after starts_at');
  found.until = until;
  return found;
}

/** "Remove on-call schedule event". */
export function removeEvent(calendar: BetterStackCalendar, id: string, now: Date): void {
  calendar.overrides.splice(calendar.overrides.indexOf(findOverride(calendar, id, now)), 1);
}

function findOverride({ overrides }: BetterStackCalendar, id: string, now: Date): BetterStackOverride {
  const found = overrides.find((one) => String(one.id) === id);
  if (!found) throw new BetterStackError(404);
  if (found.until >= midnight(now)) return found;
  const base = ["events ending before today at 00:00 UTC can't be updated or deleted"];
  throw new BetterStackError(422, { errors: { base } });
}

function unsupported(field: string, message: string): BetterStackError {
  const errors = 'Sorry, these attributes have unsupported values';
  return new BetterStackError(422, { errors, allowed_values: { event: { [field]: [message] } } });
}

function midnight(now: Date): Date {
  return new Date(now.toISOString().slice(0, 10));
}

function readTime(written: unknown, field: string): Date {
  if (typeof written !== 'string' || Number.isNaN(Date.parse(written)))
    throw unsupported(field, 'must be a time');
  return new Date(written);
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
