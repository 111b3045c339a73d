import { isoTime, userReference } from './answers.ts';
import type { Span } from './question.ts';
import type { PagerdutyState, Schedule, Shift } from './state.ts';

/** Somebody on call, and the part of the schedule that says so. */
export interface Assignment extends Shift {
  source: { type: string; rotation_id?: string; shift_id?: string; override_id?: string };
}

/** Who is on call from beginning to end, with overrides applied. Adjacent equal shifts are merged. */
export function finalSchedule(schedule: Schedule): Assignment[] {
  const { rotations, customShifts, overrides } = schedule;
  const shifts = [...rotations.flatMap((rotation) => rotation.shifts), ...customShifts, ...overrides];
  const times = [...new Set(shifts.flatMap(({ from, until }) => [from.getTime(), until.getTime()]))].sort(
    (a, b) => a - b,
  );
  const found: Assignment[] = [];
  for (const [index, from] of times.entries()) {
    const until = times[index + 1];
    if (until === undefined) continue;
    for (const { user, source } of present(schedule, new Date(from))) {
      const before = found.find(
        (one) =>
          one.until.getTime() === from &&
          one.user === user &&
          (schedule.kind === 'layers' || JSON.stringify(one.source) === JSON.stringify(source)),
      );
      if (before) before.until = new Date(until);
      else found.push({ user, source, from: new Date(from), until: new Date(until) });
    }
  }
  return found;
}

/** Who is on call at a time: one person in a legacy schedule, any number in a shift-based one. */
function present(schedule: Schedule, at: Date): Pick<Assignment, 'user' | 'source'>[] {
  const overrides = schedule.overrides.filter((one) => covers(one, at)).reverse();
  const scheduled = [
    ...schedule.rotations.flatMap(({ id, shifts }) =>
      shifts
        .filter((one) => covers(one, at))
        .map(({ user }) => ({ kind: 'rotation' as const, id, user, source: rotation(id) })),
    ),
    ...schedule.customShifts
      .filter((one) => covers(one, at))
      .map(({ id, user }) => ({ kind: 'customShift' as const, id, user, source: custom(id) })),
  ];
  if (schedule.kind === 'layers') {
    const [first] = [...overrides.map(({ user }) => ({ user, source: custom('') })), ...scheduled];
    return first ? [first] : [];
  }
  return scheduled.map(({ kind, id, user, source }) => {
    const override = overrides.find(
      ({ over }) => !over || (over.kind === kind && over.id === id && over.member === user),
    );
    if (!override) return { user, source };
    const type = kind === 'rotation' ? 'schedule_rotation_override' : 'custom_shift_override';
    return { user: override.user, source: { ...source, type, override_id: override.id } };
  });
}

function rotation(id: string): Assignment['source'] {
  return { type: 'schedule_rotation', rotation_id: id };
}

function custom(id: string): Assignment['source'] {
  return { type: 'custom_shift', shift_id: id };
}

function covers({ from, until }: Span, at: Date): boolean {
  return from <= at && at < until;
}

/** The shifts that overlap a span, cut off at its ends unless `overflow` is set. */
export function within<T extends Span>(all: readonly T[], span: Span, overflow: boolean): T[] {
  const touching = all.filter(({ from, until }) =>
    span.from.getTime() === span.until.getTime()
      ? covers({ from, until }, span.from)
      : from < span.until && until > span.from,
  );
  if (overflow) return touching;
  return touching.map((one) => ({
    ...one,
    from: new Date(Math.max(one.from.getTime(), span.from.getTime())),
    until: new Date(Math.min(one.until.getTime(), span.until.getTime())),
  }));
}

/** On the wire: v2, `final_schedule`. */
export function legacyFinal(
  state: PagerdutyState,
  schedule: Schedule,
  span: Span,
  overflow: boolean,
): object {
  const entries = within(finalSchedule(schedule), span, overflow).filter(({ user }) => user !== null);
  return {
    name: 'Final Schedule',
    rendered_schedule_entries: entries.map(({ from, until, user }) => ({
      start: isoTime(from),
      end: isoTime(until),
      user: userReference(state, user ?? ''),
    })),
    rendered_coverage_percentage: 100,
  };
}

/** On the wire: v2, `overrides_subschedule`. If two overlap, only the one that applies is there. */
export function legacyOverrides(
  state: PagerdutyState,
  schedule: Schedule,
  span: Span,
  overflow: boolean,
): object {
  const final = legacyFinal(state, { ...schedule, rotations: [] }, span, overflow);
  return { ...final, name: 'Overrides' };
}

/** On the wire: v2, `schedule_layers`: each on its own, without overrides. */
export function legacyLayers(state: PagerdutyState, { rotations }: Schedule, span: Span): object[] {
  return rotations.map(({ id, name, shifts }) => {
    const start = isoTime(shifts.at(0)?.from ?? span.from);
    const users = [...new Set(shifts.flatMap(({ user }) => user ?? []))];
    return {
      id,
      name,
      start,
      rotation_virtual_start: start,
      rotation_turn_length_seconds: 604_800,
      users: users.map((user) => ({ user: userReference(state, user) })),
      restrictions: [],
      rendered_schedule_entries: within(shifts, span, false).flatMap(({ from, until, user }) =>
        user === null
          ? []
          : [{ start: isoTime(from), end: isoTime(until), user: userReference(state, user) }],
      ),
    };
  });
}

/** On the wire: v3, `final_schedule`. */
export function shiftBasedFinal(schedule: Schedule, span: Span, overflow: boolean): object {
  return {
    type: 'final_schedule',
    rendered_coverage_percentage: 100,
    computed_shift_assignments: within(finalSchedule(schedule), span, overflow).map(
      ({ from, until, user, source }) => ({
        type: 'computed_shift_assignment',
        start_time: isoTime(from),
        end_time: isoTime(until),
        member: wireMember(user),
        source,
      }),
    ),
  };
}

/** On the wire: v3, a member of a shift. */
export function wireMember(user: string | null): object {
  return user === null ? { type: 'empty_member' } : { type: 'user_member', user_id: user };
}
