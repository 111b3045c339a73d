import { asFailure, Failure, type Result } from '../failure.ts';
import type { Handover } from '../on-call/handover.ts';
import type { Change } from '../target.ts';
import { labelOf } from './labels.ts';
import { leads, type Step } from './plan.ts';

/** What became of a manual handover. `planned`: a dry run. `unchanged`: the pager already has it. */
export type HandoverOutcome = 'written' | 'unchanged' | 'planned' | 'refused';

/** What was done: the changes in the order of the steps, and what became of the handover, if one was asked for. */
export interface Applied {
  readonly changes: readonly Change[];
  readonly handover: HandoverOutcome | null;
}

/** A handover that was asked for: a Failure if it is refused. A run with one has a single schedule. */
type Asked = Result<Handover> | null;

/** What a dry run reports instead of doing it. */
export function dryRun(steps: readonly Step[], asked: Asked): Applied {
  const changes = steps.map(({ change }) => change);
  if (asked === null) return { changes, handover: null };
  const handover = check(steps, asked);
  if (typeof handover === 'string') return reject(steps, handover);
  return { changes, handover: handover.isNeeded ? 'planned' : 'unchanged' };
}

/**
 * Carries out the plan: for a manual handover the override first, and only if every target can follow; then all
 * writes side by side. What fails never stops the rest.
 */
export async function apply(steps: readonly Step[], asked: Asked): Promise<Applied> {
  if (asked === null) return { changes: await writeAll(steps), handover: null };
  const handover = check(steps, asked);
  if (typeof handover === 'string') return reject(steps, handover);
  if (!handover.isNeeded) return { changes: await writeAll(steps), handover: 'unchanged' };
  const failure = await handover.write().catch(asFailure);
  if (failure) return reject(steps, `The handover failed. No target was changed. ${failure.reason}`);
  return { changes: await writeAll(steps), handover: 'written' };
}

/**
 * The handover if it may be carried out, else the reason why nothing at all may be written. Where the pager says it already,
 * this is a sync like any other.
 */
function check(steps: readonly Step[], asked: Result<Handover>): Handover | string {
  if (asked instanceof Failure) return asked.reason;
  if (!asked.isNeeded) return asked;
  // What is about the coming shift does not show who takes over now.
  const unable = steps.find(({ change, state }) => change.outcome === 'failed' && !state.traits.isAboutNext);
  if (!unable) return asked;
  const target = labelOf(unable.change.target, unable.state.traits);
  return `The handover is refused and nothing is written, since ${target} can’t follow.`;
}

/** Marks every change as failed: nothing is written. */
function reject(steps: readonly Step[], reason: string): Applied {
  const changes = steps.map(
    ({ change }): Change =>
      change.outcome === 'failed' ? change : { ...change, after: change.before, outcome: 'failed', reason },
  );
  return { changes, handover: 'refused' };
}

/** All writes side by side, and those that follow others once these are done. */
async function writeAll(steps: readonly Step[]): Promise<readonly Change[]> {
  const follows = ({ write, state }: Step) => write !== null && state.traits.follows;
  const done = await Promise.all(steps.map((step) => (follows(step) ? step.change : write(step))));
  return Promise.all(
    steps.map((step, index) => {
      const { change } = step;
      if (!follows(step)) return done[index] ?? change;
      const led = steps.some(
        (other, index) =>
          leads(other) && done[index]?.outcome === 'changed' && done[index].schedule === change.schedule,
      );
      const reason = 'Nothing else of this schedule came to be changed.';
      return led ? write(step) : { ...change, after: change.before, outcome: 'unchanged' as const, reason };
    }),
  );
}

async function write({ change, write }: Step): Promise<Change> {
  if (write === null) return change;
  return write.current.write(write.desired, write.display).then(
    () => ({ ...change, outcome: 'changed' }),
    (error) => ({ ...change, after: null, outcome: 'failed', reason: asFailure(error).reason }),
  );
}
