import { Failure } from '../failure.ts';
import type { Duty } from '../on-call/duty.ts';
import { withZones } from '../on-call/zones.ts';
import { clockIn } from '../report/clock.ts';
import type { Services } from '../services/connect.ts';
import type { Step } from './plan.ts';

/**
 * Holds back what a target only shows on some days, or from an hour on, by the clock of its schedule. A manual handover is
 * shown at once, but not by what shows the coming shifts. Where the schedule's time zone is not known, UTC counts.
 */
export async function holdBack(
  steps: readonly Step[],
  duties: readonly Duty[],
  services: Pick<Services, 'source'>,
  now: Date,
): Promise<readonly Step[]> {
  const waits = ({ write, state: { takesOver, ref } }: Step) =>
    write?.current.holds !== undefined && (takesOver === null || ref.reach !== undefined);
  const schedules = new Set(steps.filter(waits).map(({ state }) => state.schedule));
  if (schedules.size === 0) return steps;
  const zoned = await withZones(
    duties.filter(({ schedule }) => schedules.has(schedule)),
    services,
  );
  const localOf = new Map(
    zoned.map(({ schedule, before: { onCall } }) => {
      const zone = onCall instanceof Failure ? undefined : onCall.timezone;
      return [schedule, clockIn(zone, now).local(now)];
    }),
  );
  return steps.map((step) => {
    const local = localOf.get(step.state.schedule);
    const reason = waits(step) && local !== undefined ? step.write?.current.holds?.(local) : null;
    if (!reason) return step;
    const change = { ...step.change, after: step.change.before, outcome: 'unchanged' as const, reason };
    return { ...step, write: null, change };
  });
}
