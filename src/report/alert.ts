import { asFailure } from '../failure.ts';
import type { Change } from '../model.ts';
import type { Services } from '../services/registry.ts';
import type { Settings } from '../settings/types.ts';

/**
 * Tells the alert channel what failed, or that it works again; silent while nothing is new. What goes wrong with that is
 * a warning, since the step fails by what it is about anyway. Nothing is told of a dry run.
 */
export async function alert(
  { alert: channel, dryRun, schedules, job }: Settings,
  services: Pick<Services, 'alerts'>,
  changes: readonly Change[],
): Promise<readonly string[]> {
  if (channel === null || dryRun) return [];
  const failures = changes.flatMap(({ schedule, target, outcome, reason }) =>
    outcome === 'failed' ? [{ schedule, target, reason: reason ?? '' }] : [],
  );
  const state = { failures, schedules: schedules.map(({ name }) => name) };
  try {
    await (await services.alerts()).tell(channel, state, job.url);
    return [];
  } catch (error) {
    return [`The alert channel ${channel} could not be told. ${asFailure(error).reason}`];
  }
}
