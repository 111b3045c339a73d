import { Failure } from '../failure.ts';
import type { Duty } from '../on-call/duty.ts';
import { withZones } from '../on-call/zones.ts';
import type { Services } from '../services/connect.ts';
import type { Step } from './plan.ts';

/** Tells targets that are about to write local times their schedule's time zone, if the pager gives it only when asked. */
export async function withLocalTimes(
  steps: readonly Step[],
  duties: readonly Duty[],
  services: Pick<Services, 'source'>,
): Promise<readonly Step[]> {
  const needsZone = ({ write, state: { traits } }: Step) =>
    traits.showsLocalTimes === true && write?.display.timezone === null;
  const schedules = new Set(steps.filter(needsZone).map(({ state }) => state.schedule));
  if (schedules.size === 0) return steps;
  const zoned = await withZones(
    duties.filter(({ schedule }) => schedules.has(schedule)),
    services,
  );
  const zones = new Map(
    zoned.map(({ schedule, before: { onCall } }) => [
      schedule,
      onCall instanceof Failure ? undefined : onCall.timezone,
    ]),
  );
  return steps.map((step) => {
    const timezone = zones.get(step.state.schedule);
    if (!step.write || !needsZone(step) || timezone === undefined) return step;
    return { ...step, write: { ...step.write, display: { ...step.write.display, timezone } } };
  });
}
