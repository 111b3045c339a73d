import { Failure } from '../failure.ts';
import type { World } from '../http/request.ts';
import type { Person } from '../model.ts';
import { type Duty, readDuties } from '../on-call/duty.ts';
import { readTimeOff } from '../on-call/time-off.ts';
import { withZones } from '../on-call/zones.ts';
import { type Accounts, distinct, findAccounts } from '../people.ts';
import { type CurrentState, readCurrentStates } from '../reconcile/current.ts';
import { type DesiredState, desiredStates } from '../reconcile/desired.ts';
import { holdBack } from '../reconcile/hold.ts';
import { peopleToFind } from '../reconcile/people-to-find.ts';
import { plan, type Step } from '../reconcile/plan.ts';
import { createNamer, type Namer } from '../report/names.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import type { Setup } from '../setup.ts';
import { day, plus, type Span } from '../time.ts';
import { withoutWithheld } from './withheld.ts';

/** How far ahead a check looks, in milliseconds. */
export const aheadTime = 28 * day;

/** One target with everybody whom it will have to show within the time. */
export interface Place {
  /** As it was read; its people are everybody who is on call within the time, each once. */
  readonly state: DesiredState;
  readonly duty: Duty;
}

/** Everything that a check looks at: what a sync would read, for the coming four weeks. */
export interface Looked {
  readonly now: Date;
  /** Until when the coming shifts were read. */
  readonly end: Date;
  readonly duties: readonly Duty[];
  readonly accounts: Accounts;
  readonly names: Namer;
  /** When nobody is on call as planned, as far as a schedule’s sources tell. */
  readonly timeOff: ReadonlyMap<ScheduleSettings, readonly Span[]>;
  /** Targets whose schedule can be read. */
  readonly places: readonly Place[];
  /** All targets, those of schedules that can’t be read here too. */
  readonly current: readonly CurrentState[];
  /** What a sync would do at this moment. */
  readonly steps: readonly Step[];
}

/** Reads who is on call now and in the coming four weeks, what all targets show, and everybody’s accounts. Writes nothing. */
export async function look(
  { settings, services, http }: Setup,
  { now: clock }: Pick<World, 'now'>,
): Promise<Looked> {
  const now = clock();
  const { readable, unreadable } = withoutWithheld(settings);
  const asked = { ...settings, schedules: readable, lookAhead: aheadTime, handover: null };
  const reading = readCurrentStates([...readable, ...unreadable], services, http.begun);
  const duties = await withZones(await readDuties(asked, services, now), services);
  http.stage('targets');
  const current = await reading;
  const dutyOf = new Map(duties.map((duty) => [duty.schedule, duty]));
  const known = current.filter(({ schedule }) => dutyOf.has(schedule));
  const everybody = duties.map(withEverybody);
  const wanted = [duties, everybody].map((all) => peopleToFind(all, settings, now));
  const accounts = await findAccounts(merged(wanted), services, settings);
  const around = { ...settings, now };
  const [states, desired] = await Promise.all([
    desiredStates(known.map(whole), everybody, accounts, around),
    desiredStates(known, duties, accounts, around),
  ]);
  const places = states.flatMap((state, index) => {
    const [read, duty] = [known[index], dutyOf.get(state.schedule)];
    return read && duty ? [{ state: { ...state, ref: read.ref, traits: read.traits }, duty }] : [];
  });
  const steps = await holdBack(plan(desired), duties, services, now);
  const end = plus(now, aheadTime);
  const read = duties.map(({ schedule }) => schedule);
  const timeOff = await readTimeOff(read, services, { from: now, until: end });
  const names = createNamer({ accounts, changes: steps.map(({ change }) => change), names: new Map() });
  return { now, end, duties, accounts, names, timeOff, places, current, steps };
}

/** The same duty, as if everybody who is on call within the time were on call now. */
function withEverybody(duty: Duty): Duty {
  const { before, schedule } = duty;
  if (before.onCall instanceof Failure) return duty;
  const situation = { ...before, shown: { people: everybodyIn(duty), note: null } };
  return { ...duty, schedule, before: situation, after: situation };
}

/** Everybody who is on call within the time, or stands in for nobody, each once. */
function everybodyIn({ before: { onCall, shown, calendar }, fallback }: Duty): readonly Person[] {
  const spans = calendar instanceof Failure ? [] : calendar;
  const isGap = spans.some(({ people }) => people.length === 0);
  const standIns = isGap ? (fallback?.people ?? []) : [];
  const known = [onCall, shown].flatMap((answer) => (answer instanceof Failure ? [] : answer.people));
  return distinct([...known, ...spans.flatMap(({ people }) => people), ...standIns]);
}

/** The same target, as if it were about who is on call now: everybody's accounts are looked at. */
function whole(state: CurrentState): CurrentState {
  const { lead: _, ...ref } = state.ref;
  return { ...state, ref, traits: { ...state.traits, isAboutNext: false } };
}

function merged(
  all: readonly ReadonlyMap<string, readonly Person[]>[],
): ReadonlyMap<string, readonly Person[]> {
  const people = new Map<string, Set<Person>>();
  for (const [directory, some] of all.flatMap((one) => [...one])) {
    const set = people.get(directory) ?? new Set();
    for (const person of some) set.add(person);
    people.set(directory, set);
  }
  return new Map([...people].map(([directory, set]) => [directory, [...set]]));
}
