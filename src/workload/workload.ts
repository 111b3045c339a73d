import type { World } from '../http/request.ts';
import type { Told } from '../report/told.ts';
import type { Setup } from '../setup.ts';

/** `mode: report`: who carried how much on-call time, and how much of the team's time is left. */
export async function reportWorkload(_setup: Setup, _world: World): Promise<Told> {
  throw new Error('not built yet');
}
