import type { Handover } from './handover.ts';
import { asFailure, type Change, Failure } from './model.ts';
import type { Step } from './plan.ts';

/** What became of a manual handover. `planned`: a dry run. `stands`: it was written before. */
export type HandoverOutcome = 'written' | 'stands' | 'planned' | 'refused';

/** What was done: the changes in the order of the steps, and what became of the handover, if one was asked for. */
export interface Applied {
  readonly changes: readonly Change[];
  readonly handover: HandoverOutcome | null;
}

/** A handover that was asked for: a Failure if it is refused. A run with one has a single schedule. */
type Asked = Handover | Failure | null;

/** What a dry run says in the place of doing it. */
export function rehearse(steps: readonly Step[], asked: Asked): Applied {
  const changes = steps.map(({ change }) => change);
  if (asked === null) return { changes, handover: null };
  if (asked instanceof Failure || unable(steps)) return { changes, handover: 'refused' };
  return { changes, handover: asked.stands ? 'stands' : 'planned' };
}

/**
 * Carries out the plan: for a manual handover the override first, and only if every target can follow; then all
 * writes side by side. What fails never stops the rest.
 */
export async function apply(steps: readonly Step[], asked: Asked): Promise<Applied> {
  if (asked === null) return { changes: await Promise.all(steps.map(write)), handover: null };
  const refused = await override(steps, asked);
  if (refused !== null) return { changes: steps.map((step) => without(step, refused)), handover: 'refused' };
  const { handover } = rehearse(steps, asked);
  return {
    changes: await Promise.all(steps.map(write)),
    handover: handover === 'planned' ? 'written' : handover,
  };
}

/** Writes the override, unless it stands. Gives the reason why nothing may be written, if so. */
async function override(steps: readonly Step[], asked: Handover | Failure): Promise<string | null> {
  if (asked instanceof Failure) return asked.reason;
  const failed = unable(steps);
  if (failed) {
    const { kind, name } = failed.change.target;
    return `The handover is refused and nothing is written, since ${kind} ${name} can’t follow.`;
  }
  if (asked.stands) return null;
  return asked.write().then(
    () => null,
    (error) => `The override could not be written, so nothing else is. ${asFailure(error).reason}`,
  );
}

/** A target that can't show who takes over. */
function unable(steps: readonly Step[]): Step | undefined {
  return steps.find(({ change }) => change.outcome === 'failed');
}

async function write({ change, write }: Step): Promise<Change> {
  if (write === null) return change;
  return write.target.write(write.before, write.after).then(
    () => ({ ...change, outcome: 'changed' }),
    (error) => ({ ...change, after: null, outcome: 'failed', reason: asFailure(error).reason }),
  );
}

/** A change that is not made after all. */
function without({ change }: Step, reason: string): Change {
  return change.outcome === 'failed'
    ? change
    : { ...change, after: change.before, outcome: 'failed', reason };
}
