import { Failure } from '../../failure.ts';
import { earlier, later, layOver, overlaps, type Span } from '../../time.ts';
import { iso } from './client.ts';
import { spanOf } from './entries.ts';
import type { Assignment, Entry } from './wire.ts';

/** Somebody, by PagerDuty's user id, who is to be on call from a time to another. */
export interface Takeover extends Span {
  readonly user: string;
}

/** What is to be written into a shift-based schedule, as PagerDuty takes it. */
export interface PlannedOverrides {
  readonly overrides: readonly object[];
  readonly customShifts: readonly object[];
}

/**
 * Puts one person on call instead of everybody else in a shift-based schedule: an override for each shift of somebody
 * else, and a custom shift for each gap, since there is nothing to override. PagerDuty's REST API v3, "Create overrides"
 * and "Create custom shifts". Pure. Where the person is on call all the time already, there is nothing to write.
 */
export function planOverrides(assignments: readonly Assignment[], takeover: Takeover): PlannedOverrides {
  const overriding = { type: 'user_member', user_id: takeover.user };
  const overrides = assignments
    .filter((assignment) => assignment.user.id !== takeover.user && overlaps(assignment, takeover))
    .map((assignment) => ({
      type: 'override_shift',
      ...originOf(assignment),
      start_time: iso(later(assignment.from, takeover.from)),
      end_time: iso(earlier(assignment.until, takeover.until)),
      overridden_member: { type: 'user_member', user_id: assignment.user.id },
      overriding_member: overriding,
    }));
  const customShifts = uncovered(assignments, takeover).map(({ from, until }) => ({
    type: 'custom_shift',
    start_time: iso(from),
    end_time: iso(until),
    assignments: [{ type: 'shift_assignment', member: overriding }],
  }));
  return { overrides, customShifts };
}

function originOf({ rotation, customShift }: Assignment): object {
  if (rotation !== undefined) return { rotation_id: rotation };
  if (customShift !== undefined) return { custom_shift_id: customShift };
  throw new Failure(
    'PagerDuty does not say which rotation a shift in the schedule belongs to, so that it can’t be overridden.',
    'Hand over in PagerDuty itself.',
  );
}

/** The parts of a time span in which nobody is on call. */
export function uncovered(entries: readonly Entry[], span: Span): readonly Span[] {
  // An entry that is laid over the gaps comes last; what is left of them is before it.
  return entries.reduce<readonly Span[]>(
    (gaps, entry) => layOver(gaps, spanOf(entry, span)).slice(0, -1),
    [span],
  );
}
