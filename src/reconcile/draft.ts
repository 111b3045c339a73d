import { Failure, type Result } from '../failure.ts';
import type { World } from '../http/request.ts';
import type { OnCall } from '../model.ts';
import { samePeople } from '../on-call/calendar.ts';
import { askAgain, type Duty, readDuties } from '../on-call/duty.ts';
import { type Accounts, findAccounts } from '../people.ts';
import type { Services } from '../services/registry.ts';
import type { Settings } from '../settings/types.ts';
import { second } from '../time.ts';
import { type CurrentState, readCurrentStates } from './current.ts';
import { desiredStates, peopleToFind } from './desired.ts';
import { plan, type Step } from './plan.ts';

/** Who is on call, by the answers to a question. */
export interface Asked {
  readonly duties: readonly Duty[];
  /** When it was asked. */
  readonly at: Date;
}

/** What a run is about to do, and what it knows. */
export interface Draft {
  readonly asked: Asked;
  readonly accounts: Accounts;
  readonly steps: readonly Step[];
}

/** Plans what every target must become, by who is on call. */
export async function draft(
  asked: Asked,
  readingTargets: Promise<readonly CurrentState[]>,
  services: Services,
  settings: Settings,
): Promise<Draft> {
  const { duties } = asked;
  const accounts = await findAccounts(peopleToFind(duties), services, settings);
  const steps = plan(await desiredStates(await readingTargets, duties, accounts, settings));
  return { asked, accounts, steps };
}

/** An answer is good for so long, in milliseconds: somebody may have taken over in the meantime. */
const freshness = 2 * second;

/** So often it is planned again where somebody takes over each time. */
const rounds = 3;

/**
 * The draft if its answer is fresh, or nothing is to be written. Else the pagers are asked again, and where somebody else is
 * on call by now, all is read and planned again: another run may have shown them already.
 */
export async function upToDate(
  first: Draft,
  services: Services,
  settings: Settings,
  { now }: Pick<World, 'now'>,
): Promise<Draft> {
  const { schedules } = settings;
  let known = first;
  for (let round = 1; round <= rounds; round += 1) {
    if (!writes(known) || now().getTime() - known.asked.at.getTime() <= freshness) return known;
    const answers = await askAgain(schedules, services.fresh());
    const { duties } = known.asked;
    if (duties.every(({ before }, index) => isSameAnswer(before.onCall, answers[index]))) return known;
    const fresh = services.fresh();
    const at = now();
    const readingTargets = readCurrentStates(schedules, fresh, Promise.resolve());
    known = await draft(
      { duties: await readDuties(settings, fresh, at), at },
      readingTargets,
      fresh,
      settings,
    );
  }
  return known;
}

function writes({ steps, asked }: Draft): boolean {
  const { handover } = asked.duties.find((duty) => duty.handover !== null) ?? {};
  const isNeeded = handover && !(handover instanceof Failure) && handover.isNeeded;
  return isNeeded === true || steps.some(({ write }) => write !== null);
}

function isSameAnswer(one: Result<OnCall>, other: Result<OnCall> | undefined): boolean {
  if (other === undefined) return false;
  if (one instanceof Failure || other instanceof Failure)
    return one instanceof Failure && other instanceof Failure;
  return samePeople(one.people, other.people);
}
