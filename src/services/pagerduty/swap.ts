import { Failure } from '../../model.ts';
import { iso } from './entries.ts';
import type { Assignment, Entry } from './wire.ts';

/** Somebody on call from a time to another, by PagerDuty's user id. */
export interface Duty {
  readonly user: string;
  readonly from: Date;
  readonly until: Date;
}

/**
 * What puts one person in everybody's place in a shift-based schedule: an override for each shift of somebody else,
 * and a custom shift for each gap, since there is nothing to override. PagerDuty's REST API v3, "Create overrides" and
 * "Create custom shifts". Pure. Where the person has the duty already, there is nothing to write.
 */
export function swap(
  assignments: readonly Assignment[],
  duty: Duty,
): { readonly overrides: readonly object[]; readonly customShifts: readonly object[] } {
  const overriding = { type: 'user_member', user_id: duty.user };
  const overrides = assignments
    .filter(({ user, from, until }) => user.id !== duty.user && from < duty.until && until > duty.from)
    .map(({ user, from, until, rotation, customShift }) => ({
      type: 'override_shift',
      ...source(rotation, customShift),
      start_time: iso(new Date(Math.max(from.getTime(), duty.from.getTime()))),
      end_time: iso(new Date(Math.min(until.getTime(), duty.until.getTime()))),
      overridden_member: { type: 'user_member', user_id: user.id },
      overriding_member: overriding,
    }));
  const customShifts = uncovered(assignments, duty).map(({ from, until }) => ({
    type: 'custom_shift',
    start_time: iso(from),
    end_time: iso(until),
    assignments: [{ type: 'shift_assignment', member: overriding }],
  }));
  return { overrides, customShifts };
}

function source(rotation: string | undefined, customShift: string | undefined): object {
  if (rotation !== undefined) return { rotation_id: rotation };
  if (customShift !== undefined) return { custom_shift_id: customShift };
  throw new Failure(
    'PagerDuty does not say which rotation a shift in the schedule belongs to, so that it can’t be overridden.',
    'Hand over in PagerDuty itself.',
  );
}

/** The parts of a time span in which nobody is on call. */
export function uncovered(
  entries: readonly Entry[],
  { from: start, until: end }: { readonly from: Date; readonly until: Date },
): readonly { readonly from: Date; readonly until: Date }[] {
  const inOrder = entries
    .map(({ from, until }) => ({ from: from ?? start, until: until ?? end }))
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const gaps = [];
  let covered = start;
  for (const { from, until } of [...inOrder, { from: end, until: end }]) {
    if (from > covered && covered < end) gaps.push({ from: covered, until: from < end ? from : end });
    if (until > covered) covered = until;
  }
  return gaps;
}
