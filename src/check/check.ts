import type { World } from '../http/request.ts';
import type { Told } from '../report/told.ts';
import type { Setup } from '../setup.ts';

/** `mode: check`: looks at everything, changes nothing, and says what would not work and how to fix it. */
export async function check(_setup: Setup, _world: World): Promise<Told> {
  throw new Error('not built yet');
}
