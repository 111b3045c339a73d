import { Failure, settle } from '../failure.ts';
import type { Account, Finding, Remark } from '../model.ts';
import type { CurrentState } from '../reconcile/current.ts';
import { plan, type Step } from '../reconcile/plan.ts';
import type { Looked, Place } from './look.ts';
import { type Moment, momentsOf } from './moments.ts';
import { peopleOf, troubleOf } from './people.ts';
import { split } from './split.ts';
import { targetSubject } from './subjects.ts';

/** Whether every target exists, may be changed and can show whoever comes. */
export async function findPlaces(looked: Looked): Promise<readonly Finding[]> {
  const byState = new Map(looked.places.map((place) => [place.state.ref, place]));
  const found = await Promise.all(
    looked.current.map(async (state) => {
      const place = byState.get(state.ref);
      const remarks = await remarksOn(state, place, looked);
      return remarks.map((remark) => ({ subject: targetSubject(state.ref), ...remark }));
    }),
  );
  return found.flat();
}

async function remarksOn(
  state: CurrentState,
  place: Place | undefined,
  looked: Looked,
): Promise<readonly Omit<Finding, 'subject'>[]> {
  const { read } = state;
  if (read instanceof Failure) return [remark('failure', read)];
  const { target, current } = read;
  const asked = await settle(target.check?.(place ? accountsOf(place) : []) ?? Promise.resolve([]));
  const own = asked instanceof Failure ? [unchecked(asked)] : asked;
  const locked = current.locked ? [remark('failure', current.locked)] : [];
  const warning = place?.state.warning ?? null;
  const found = [
    ...locked,
    ...own,
    ...(place ? refusals(place, looked) : []),
    ...(warning === null ? [] : [split('warning', warning)]),
  ];
  if (found.some(({ severity }) => severity === 'failure')) return found;
  // What can't be read back is never seen, and that something will be created has been said.
  if (state.traits.follows || (current.missing && warning !== null)) return found;
  const exists = state.traits.isPosted ? 'Everything it needs is in place.' : 'It exists and can be read.';
  const message = current.missing ? 'It does not exist yet: a sync creates it.' : exists;
  return [...found, { severity: 'ok', message, fix: '' }];
}

function remark(severity: Remark['severity'], { message, fix }: Failure): Remark {
  return { severity, message, fix };
}

function unchecked(failure: Failure): Remark {
  return { severity: 'unchecked', message: `Not everything could be checked. ${failure.reason}`, fix: '' };
}

/** The accounts of everybody whom a target can show. */
function accountsOf({ state }: Place): readonly Account[] {
  return peopleOf(state).flatMap((person) => {
    const identity = state.identityOf(person);
    return identity instanceof Failure || !('account' in identity) ? [] : [identity.account];
  });
}

/** Why a sync would refuse a change although everybody has an account: now, or when somebody else comes. */
function refusals(place: Place, looked: Looked): readonly Omit<Finding, 'subject'>[] {
  const { state } = place;
  if (state.ineligible instanceof Failure) return [remark('failure', state.ineligible)];
  const present = looked.steps.find((step) => step.state.ref === state.ref);
  const moments = momentsOf(place, looked).filter(
    ({ onCall }) =>
      onCall.people.length > 0 && peopleAt(place, onCall.people).every((person) => !troubleOf(state, person)),
  );
  const now = moments.find(({ isNow }) => isNow);
  const reasons = new Map<string, Date | null>();
  if (now && present && isRefused(present)) reasons.set(present.change.reason ?? '', null);
  for (const moment of moments.filter(({ isNow }) => !isNow)) {
    const step = stepAt(place, moment);
    const { reason } = step?.change ?? {};
    if (step && isRefused(step) && reason && !reasons.has(reason)) reasons.set(reason, moment.at);
  }
  return [...reasons].map(([reason, when]) => ({ ...split('failure', reason), ...(when && { when }) }));
}

function peopleAt({ state }: Place, people: Moment['onCall']['people']): Moment['onCall']['people'] {
  return state.traits.holdsMembers ? [...people, ...state.also] : people;
}

/** What a sync would do at a coming moment; how many are removed then depends on what it finds by then. `null`: that can’t be told. */
function stepAt({ state }: Place, { onCall }: Moment): Step | null {
  const { read, schedule } = state;
  if (read instanceof Failure) return null;
  const { locked: _, ...current } = read.current;
  const guards = { ...schedule, maxRemovals: Number.POSITIVE_INFINITY };
  return plan([{ ...state, schedule: guards, onCall, read: { ...read, current } }])[0] ?? null;
}

function isRefused({ change, state }: Step): boolean {
  if (state.read instanceof Failure || state.read.current.locked) return false;
  return change.outcome === 'failed' && !hasLookUpFailure(state);
}

/** What is wrong with an account is a finding about people. */
function hasLookUpFailure(state: Step['state']): boolean {
  return peopleOf(state).some((person) => state.identityOf(person) instanceof Failure);
}
