import fc from 'fast-check';
import { happenings } from './commands.ts';
import { Simulation } from './simulation.ts';

/**
 * Whatever happens, in whatever order, the group is never empty and never holds who was not on call, and when all is
 * well again one run makes it right. `counted` is told how many handovers each sequence made.
 */
export function lives(counted: (handovers: number) => void, most: number) {
  const life = fc
    .scheduler()
    .chain((scheduler) => fc.commands(happenings(scheduler), { maxCommands: most, size: 'max' }));
  return fc.asyncProperty(life, async (sequence) => {
    const world = new Simulation();
    await fc.asyncModelRun(() => ({ model: {}, real: world }), sequence);
    counted(world.handovers);
  });
}
