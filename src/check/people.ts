import { Failure } from '../failure.ts';
import type { Finding, Person, Severity } from '../model.ts';
import { display, distinct, isSame } from '../people.ts';
import type { DesiredState } from '../reconcile/desired.ts';
import { clockOf } from '../report/names.ts';
import { listed } from '../report/outcomes.ts';
import { directoryLabel } from '../services/registry.ts';
import type { Looked, Place } from './look.ts';
import { type Moment, momentsOf } from './moments.ts';
import { targetSubject } from './subjects.ts';

/** Why somebody can't be shown in a target, and what to do about it. */
interface Trouble {
  readonly why: string;
  readonly fix: string;
}

/** Somebody who can't be shown, from when on, and whether a sync fails then. */
interface Absent extends Trouble {
  readonly person: Person;
  readonly place: Place;
  readonly moment: Moment;
  readonly severity: Severity;
}

/** Everybody of the coming four weeks who can't be shown somewhere: each once for each service and reason. */
export function findPeople(looked: Looked): readonly Finding[] {
  const absent = looked.places.flatMap((place) => absentFrom(place, momentsOf(place, looked)));
  const groups = Map.groupBy(absent, ({ person, place, why }) =>
    JSON.stringify([place.state.traits.directory, display(person), why]),
  );
  const findings = [...groups.values()].map((group) => describe(group, looked));
  return [...lookUpFailures(looked), ...findings, ...complete(looked, findings)];
}

/** What the services could not tell about people, each failure once. */
function lookUpFailures({ places }: Looked): readonly Finding[] {
  const failures = places.flatMap(({ state }) => {
    const { directory } = state.traits;
    const label = directory === null ? '' : directoryLabel(directory);
    return peopleOf(state).flatMap((person) => {
      const identity = state.identityOf(person);
      return identity instanceof Failure ? [{ label, failure: identity }] : [];
    });
  });
  const groups = Map.groupBy(failures, ({ label, failure }) => `${label} ${failure.reason}`);
  return [...groups.values()].flatMap(([first]) => {
    if (!first) return [];
    const { message, fix } = first.failure;
    return [{ subject: `People in ${first.label}`, severity: 'failure' as const, message, fix }];
  });
}

/** Everybody whom a target may have to show. */
export function peopleOf({ onCall, also, traits }: DesiredState): readonly Person[] {
  if (onCall instanceof Failure) return [];
  return traits.holdsMembers ? distinct([...onCall.people, ...also]) : onCall.people;
}

/** Why a target can't show somebody; `null`: it can, or that is not known. */
export function troubleOf(state: DesiredState, person: Person): Trouble | null {
  const identity = state.identityOf(person);
  if (identity instanceof Failure) return null;
  if ('unmapped' in identity) return { why: identity.unmapped, fix: state.remedy(person, identity) };
  const why = state.ineligible instanceof Failure ? undefined : state.ineligible.get(identity.account.id);
  return why === undefined ? null : { why, fix: state.remedyForIneligible(person) };
}

/** Those whom a target can't show: with the first moment that matters, a failing one before others. */
function absentFrom(place: Place, moments: readonly Moment[]): readonly Absent[] {
  const { state } = place;
  const known = new Map<Person, Absent>();
  for (const moment of moments) {
    const { people } = moment.onCall;
    if (people.length === 0) continue;
    const shown = state.traits.holdsMembers ? distinct([...people, ...state.also]) : people;
    const troubles = new Map(shown.map((person) => [person, troubleOf(state, person)]));
    // Only those on call have to be left: nobody may be shown with `also` alone.
    const isSkipped = state.schedule.onUnmapped === 'skip' && people.some((person) => !troubles.get(person));
    for (const [person, trouble] of troubles) {
      const severity = person.isTeam ? 'unchecked' : isSkipped ? 'warning' : 'failure';
      const before = known.get(person);
      const isWorse = before?.severity === 'warning' && severity === 'failure';
      if (trouble && (!before || isWorse)) known.set(person, { ...trouble, person, place, moment, severity });
    }
  }
  return [...known.values()];
}

function describe(group: readonly Absent[], looked: Looked): Finding {
  const sorted = group.toSorted((a, b) => a.moment.at.getTime() - b.moment.at.getTime());
  const first = sorted.find(({ severity }) => severity === 'failure') ?? sorted[0];
  if (!first) throw new Error('nobody is absent');
  const { person, place, moment, why, fix, severity } = first;
  const { directory } = place.state.traits;
  const places = listed([...new Set(sorted.map(({ place }) => targetSubject(place.state.ref)))]);
  const where = directory === null ? places : directoryLabel(directory);
  if (person.isTeam) {
    const message = `${display(person)} ${roleOf(first, looked)}: who that is shows only when the shift begins.`;
    return { subject: `${looked.names.person(person)} in ${where}`, severity, message, fix: '' };
  }
  const left = severity === 'warning' ? ` \`on-unmapped\` is \`skip\`: ${places} will show the others.` : '';
  return {
    subject: `${looked.names.person(person)} in ${where}`,
    severity,
    message: `${display(person)} ${roleOf(first, looked)} but ${why}.${left}`,
    fix,
    ...(!moment.isNow && { when: moment.at }),
  };
}

/** What somebody has to do with the schedule, and when: `is on call from Mon 30 Nov 09:00 (Europe/Berlin, 08:00 UTC)`. */
function roleOf({ person, place, moment }: Absent, { now }: Looked): string {
  const { schedule } = place.state;
  if (!moment.onCall.people.some((one) => isSame(one, person))) return 'is in `also`';
  if (moment.isFallback) return 'is in `fallback`';
  if (schedule.who === 'everyone') return 'is in the rotation';
  const role = schedule.who === 'next' || place.state.traits.isAboutNext ? 'is on call next' : 'is on call';
  return moment.isNow ? role : `${role} from ${clockOf(place.duty, { now }).full(moment.at)}`;
}

/** A row for each service in which everybody has an account. */
function complete({ places }: Looked, findings: readonly Finding[]): readonly Finding[] {
  const byDirectory = Map.groupBy(places, ({ state }) => state.traits.directory);
  return [...byDirectory].flatMap(([directory, own]) => {
    if (directory === null) return [];
    const label = directoryLabel(directory);
    const people = distinct(own.flatMap(({ state }) => peopleOf(state)));
    const isKnown = own.every(({ state }) => people.every((person) => isFound(state, person)));
    if (people.length === 0 || !isKnown || findings.some(({ subject }) => subject.endsWith(` in ${label}`)))
      return [];
    const who = people.length === 1 ? 'The only person' : `All ${people.length} people`;
    const message = `${who} on call in the coming four weeks ${people.length === 1 ? 'has' : 'have'} an account.`;
    return [{ subject: `People in ${label}`, severity: 'ok' as const, message, fix: '' }];
  });
}

function isFound(state: DesiredState, person: Person): boolean {
  if (!peopleOf(state).some((one) => one === person)) return true;
  const identity = state.identityOf(person);
  return !(identity instanceof Failure) && 'account' in identity;
}
