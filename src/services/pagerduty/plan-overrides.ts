import { Failure } from '../../failure.ts';
import { earlier, later, layOver, overlaps, type Span } from '../../time.ts';
import { iso } from './client.ts';
import { spanOf } from './entries.ts';
import type { ExistingOverride } from './override-wire.ts';
import type { Assignment, Entry } from './wire.ts';

/** Somebody, by PagerDuty's user id, to put on call from a time to another. */
export interface Takeover extends Span {
  readonly user: string;
}

/** What to write into a shift-based schedule, in PagerDuty's format. */
export interface PlannedOverrides {
  readonly overrides: readonly object[];
  readonly customShifts: readonly object[];
}

/**
 * Puts one person on call instead of everybody else in a shift-based schedule: an override for each shift of somebody
 * else, and a custom shift for each gap, where there is nothing to override. PagerDuty's REST API v3, "Create overrides"
 * and "Create custom shifts". Pure. If the person is already on call the whole time, there is nothing to write. An override
 * always replaces a member of the rotation itself, even if that member is already overridden.
 */
export function planOverrides(
  assignments: readonly Assignment[],
  takeover: Takeover,
  existing: readonly ExistingOverride[] = [],
): PlannedOverrides {
  const overriding = { type: 'user_member', user_id: takeover.user };
  const overrides = assignments
    .filter((assignment) => assignment.user.id !== takeover.user && overlaps(assignment, takeover))
    .map((assignment) => ({
      type: 'override_shift',
      ...originOf(assignment),
      start_time: iso(later(assignment.from, takeover.from)),
      end_time: iso(earlier(assignment.until, takeover.until)),
      overridden_member: memberOf(existing.find(({ id }) => id === assignment.override)?.instead, assignment),
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

function memberOf(instead: string | null | undefined, { user }: Assignment): object {
  return instead === null ? { type: 'empty_member' } : { type: 'user_member', user_id: instead ?? user.id };
}

function originOf({ rotation, customShift }: Assignment): object {
  if (rotation !== undefined) return { rotation_id: rotation };
  if (customShift !== undefined) return { custom_shift_id: customShift };
  throw new Failure(
    'A shift in the schedule can’t be overridden: PagerDuty does not say which rotation it belongs to.',
    'Hand over in PagerDuty itself.',
  );
}

/** The parts of a time span in which nobody is on call. */
export function uncovered(entries: readonly Entry[], span: Span): readonly Span[] {
  // `layOver` puts the entry last. What is left of the gaps comes before it.
  return entries.reduce<readonly Span[]>(
    (gaps, entry) => layOver(gaps, spanOf(entry, span)).slice(0, -1),
    [span],
  );
}
