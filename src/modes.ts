import type { World } from './http/request.ts';
import type { Told } from './report/told.ts';
import type { Setup } from './setup.ts';

/** A run that writes nothing. Its code is loaded only for it. */
export async function tell(setup: Setup, world: World): Promise<Told> {
  if (setup.settings.mode === 'check') return (await import('./check/check.ts')).check(setup, world);
  return (await import('./workload/workload.ts')).reportWorkload(setup, world);
}
