import { asFailure, type Failure, type State, type Target, type TargetRef } from '../model.ts';
import type { Services } from '../services/registry.ts';
import type { ScheduleSettings } from '../settings/settings.ts';

/** One target of one schedule, and what it shows now. */
export interface Place {
  readonly schedule: ScheduleSettings;
  readonly ref: TargetRef;
  /** A Failure: it could not be read, so it can't be written either. */
  readonly found: { readonly target: Target; readonly state: State } | Failure;
}

/** Reads every target of every schedule. One that fails never stops another. */
export async function readPlaces(
  schedules: readonly ScheduleSettings[],
  services: Services,
): Promise<readonly Place[]> {
  const all = schedules.flatMap((schedule) => schedule.targets.map((ref) => ({ schedule, ref })));
  return Promise.all(
    all.map(async (place) => ({ ...place, found: await look(place, services).catch(asFailure) })),
  );
}

async function look({ ref, schedule }: Pick<Place, 'ref' | 'schedule'>, services: Services) {
  const target = await services.target(ref);
  return { target, state: await target.read(schedule.name) };
}
