import { findRotation } from '../kit/rotations.ts';
import type { RotationShift, ScheduleRef } from './wire.ts';

/** The rotation of a schedule with this name, else with this id. Throws a Failure that lists those there are. */
export function rotationOf({ name, rotations }: ScheduleRef, wanted: string) {
  return findRotation(rotations, wanted, { service: 'FireHydrant', owner: `the schedule “${name}”` });
}

/** The shifts of one rotation. Throws a Failure if there is no such rotation. */
export function inRotation(
  schedule: ScheduleRef,
  wanted: string,
  shifts: readonly RotationShift[],
): readonly RotationShift[] {
  const { id } = rotationOf(schedule, wanted);
  return shifts.filter(({ rotation }) => rotation === id);
}
