import { finalShifts, type PlainShift } from '../plain-shifts.ts';
import { wireUser } from './answers.ts';
import type { DatadogSchedule, DatadogState } from './state.ts';

/** The shifts of a schedule by their position at a time. */
function positionsAt(shifts: readonly PlainShift[], at: Date): Record<string, readonly PlainShift[]> {
  const ended = shifts.filter(({ until }) => until <= at);
  const coming = shifts.filter(({ from }) => from > at);
  const lastEnd = Math.max(...ended.map(({ until }) => until.getTime()));
  const firstStart = Math.min(...coming.map(({ from }) => from.getTime()));
  return {
    previous: ended.filter(({ until }) => until.getTime() === lastEnd),
    current: shifts.filter(({ from, until }) => from <= at && at < until),
    next: coming.filter(({ from }) => from.getTime() === firstStart),
  };
}

/** Nanoseconds, as Datadog writes some times. */
const iso = (time: Date) => time.toISOString().replace('Z', '000000Z');

/** "Get on-call responders for a schedule". Positions without a shift are left out. */
export function responders(
  state: DatadogState,
  schedule: DatadogSchedule,
  at: Date,
  { positions, include }: { positions: readonly string[]; include: readonly string[] },
): object {
  const overrides = state.olderOverrideWins ? schedule.overrides.toReversed() : schedule.overrides;
  const shifts = positionsAt(finalShifts({ shifts: schedule.shifts, overrides }), at);
  const lookUp = `${schedule.id}-${Math.floor(at.getTime() / 1000)}`;
  const groups = positions
    .map((position) => ({ id: `${lookUp}-${position}`, position, shifts: shifts[position] ?? [] }))
    .filter((group) => group.shifts.length > 0);
  const all = groups.flatMap((group) => group.shifts);
  const users = state.users.filter(({ id }) => all.some(({ user }) => user === id));
  const included = [
    ...(include.includes('responders') ? groups.map(wireGroup) : []),
    ...(include.includes('responders.shifts') && !state.withoutShifts ? all.map(wireShift) : []),
    ...(include.includes('responders.shifts.user') ? users.map(wireUser) : []),
  ];
  return {
    data: {
      id: lookUp,
      type: 'schedule_oncall_responders',
      attributes: { scheduled_at: iso(at) },
      relationships: {
        responders: { data: groups.map(({ id }) => ({ id, type: 'schedule_oncall_responder' })) },
        schedule: { data: { id: schedule.id, type: 'schedules' } },
      },
    },
    ...(included.length > 0 && { included }),
  };
}

function wireGroup(group: { id: string; position: string; shifts: readonly PlainShift[] }): object {
  return {
    id: group.id,
    type: 'schedule_oncall_responder',
    attributes: { position: group.position },
    relationships: { shifts: { data: group.shifts.map((shift) => ({ id: idOf(shift), type: 'shifts' })) } },
  };
}

function wireShift(shift: PlainShift): object {
  return {
    id: idOf(shift),
    type: 'shifts',
    attributes: { start: iso(shift.from), end: iso(shift.until) },
    relationships: { user: { data: shift.user === '' ? null : { id: shift.user, type: 'users' } } },
  };
}

function idOf({ user, from, until }: PlainShift): string {
  return `${user}-${from.toISOString()}-${until.toISOString()}`;
}
