import { Failure, type Result } from '../failure.ts';
import type { World } from '../http/request.ts';
import type { OnCall } from '../model.ts';
import { samePeople } from '../on-call/calendar.ts';
import { askAgain, type Duty, handoverOf, readDuties } from '../on-call/duty.ts';
import type { Accounts } from '../people.ts';
import type { Services } from '../services/connect.ts';
import type { Settings } from '../settings/types.ts';
import type { TargetRef } from '../target.ts';
import { second } from '../time.ts';
import { type CurrentState, readCurrentStates } from './current.ts';
import type { Step } from './plan.ts';

/** Who is on call, and when the sources were asked. */
interface OnCallNow {
  readonly duties: readonly Duty[];
  readonly at: Date;
}

/** What a run is about to do, and what that is based on. */
export interface Planned extends OnCallNow {
  readonly accounts: Accounts;
  readonly steps: readonly Step[];
}

/** Plans what every target must become, by who is on call. */
export type PlanFor = (
  onCall: OnCallNow,
  readingTargets: Promise<readonly CurrentState[]>,
  services: Services,
) => Promise<Planned>;

/** For how long an answer counts as fresh, in milliseconds. */
const freshness = 2 * second;

/** The most times to plan again if the people on call change each time. */
const rounds = 3;

/**
 * Asks again who is on call, unless the answer is fresh or there is nothing to write. If the people have changed, reads and
 * plans everything again, because another run may already have written it. Returns the plan to apply.
 */
export async function recheck(
  first: Planned,
  planFor: PlanFor,
  services: Services,
  settings: Settings,
  { now }: Pick<World, 'now'>,
): Promise<Planned> {
  const { schedules } = settings;
  let known = first;
  for (let round = 1; round <= rounds; round += 1) {
    if (!writes(known) || now().getTime() - known.at.getTime() <= freshness) return known;
    const answers = await askAgain(schedules, services.fresh());
    if (known.duties.every(({ before }, index) => isSameAnswer(before.onCall, answers[index]))) return known;
    known = await planAgain(planFor, services, settings, now());
  }
  return known;
}

/** Reads and plans everything again. `uncertain`: targets that a write of this run may have changed. */
export async function planAgain(
  planFor: PlanFor,
  services: Services,
  settings: Settings,
  at: Date,
  uncertain?: ReadonlySet<TargetRef>,
): Promise<Planned> {
  const fresh = services.fresh();
  const readingTargets = readCurrentStates(settings.schedules, fresh, Promise.resolve(), uncertain);
  return planFor({ duties: await readDuties(settings, fresh, at), at }, readingTargets, fresh);
}

/** Rejects with a Failure if somebody else is on call by now: a write that waited must not show the person before them. */
export async function confirmUnchanged(
  duties: readonly Duty[],
  services: Services,
  { schedules }: Pick<Settings, 'schedules'>,
): Promise<void> {
  const answers = await askAgain(schedules, services.fresh());
  if (duties.every(({ before }, index) => isSameAnswer(before.onCall, answers[index]))) return;
  throw new Failure(
    'Somebody else went on call while this write waited, so it was not sent.',
    'The next run shows whoever is on call by then.',
  );
}

function writes({ steps, duties }: Planned): boolean {
  const handover = handoverOf(duties);
  const isNeeded = handover !== null && !(handover instanceof Failure) && handover.isNeeded;
  return isNeeded || steps.some(({ write }) => write !== null);
}

function isSameAnswer(one: Result<OnCall>, other: Result<OnCall> | undefined): boolean {
  if (other === undefined) return false;
  if (one instanceof Failure || other instanceof Failure)
    return one instanceof Failure && other instanceof Failure;
  return samePeople(one.people, other.people);
}
