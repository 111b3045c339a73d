import { type Result, settle } from '../failure.ts';
import type { Services } from '../services/connect.ts';
import { traitsOf } from '../services/registry.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import type { Current, Target, TargetRef, TargetTraits } from '../target.ts';

/** One target of one schedule, and what it shows now. */
export interface CurrentState {
  readonly schedule: ScheduleSettings;
  readonly ref: TargetRef;
  readonly traits: TargetTraits;
  /**
   * A write of this run that failed may have changed it a moment ago, and a service may still answer with what it had before:
   * it is written again even if it looks right.
   */
  readonly isUncertain: boolean;
  /** A Failure: it could not be opened or read, so it can't be written either. */
  readonly read: Result<{ readonly target: Target; readonly current: Current }>;
}

/**
 * Reads every target of every schedule. One that fails never stops another. `uncertain`: those that a write of this run may
 * have changed.
 */
export async function readCurrentStates(
  schedules: readonly ScheduleSettings[],
  services: Pick<Services, 'target'>,
  begun: Promise<void>,
  uncertain: ReadonlySet<TargetRef> = new Set(),
): Promise<readonly CurrentState[]> {
  // Loading the targets' code would hold the first request up.
  await begun;
  const all = schedules.flatMap((schedule) => schedule.targets.map((ref) => ({ schedule, ref })));
  const readOne = async (ref: TargetRef, { name, createMissing }: ScheduleSettings) => {
    const target = await services.target(ref);
    const current = await target.read(name);
    if (current.missing && !(ref.createMissing ?? createMissing)) throw current.missing;
    return { target, current };
  };
  return Promise.all(
    all.map(async ({ schedule, ref }) => ({
      schedule,
      ref,
      traits: traitsOf(ref),
      isUncertain: uncertain.has(ref),
      read: await settle(readOne(ref, schedule)),
    })),
  );
}
