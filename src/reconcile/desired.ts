import { Failure, type Result, settle } from '../failure.ts';
import type { DutySpan, Identity, OnCall, Person, Unmapped } from '../model.ts';
import type { Duty, Situation } from '../on-call/duty.ts';
import { peopleAround, shownBy } from '../on-call/moment.ts';
import { type Accounts, display, distinct, isSame, type Known, namesIn } from '../people.ts';
import { traitsOf } from '../services/registry.ts';
import type { Settings } from '../settings/types.ts';
import type { Display } from '../target.ts';
import { plus } from '../time.ts';
import { withAccounts as accountsOf, comingShifts, handoversFor } from './coming.ts';
import type { CurrentState } from './current.ts';
import { remedy, remedyForIneligible } from './remedy.ts';

/** A target, and whom it should show. The plan turns that into entries. */
export interface DesiredState extends CurrentState {
  /** Who is on call, or whom else it shows. A Failure: that is not known, or must not be shown. */
  readonly onCall: Result<OnCall>;
  /** People who are always members, in addition to those on call. */
  readonly also: readonly Person[];
  /** People whose duty begins soon or ended a moment ago, by the schedule's `overlap`: members too, if they can be. */
  readonly around: readonly Person[];
  /** Who takes over manually, and so must not be left out. */
  readonly takesOver: Person | null;
  /** What is known of somebody's account where the target shows it. */
  readonly identityOf: (person: Person) => Result<Identity>;
  /** Accounts that can't be shown here though they exist, and why; a Failure: that could not be determined. */
  readonly ineligible: Result<ReadonlyMap<string, string>>;
  /** What the target itself warns of, or `null`. */
  readonly warning: string | null;
  /** What to do about somebody without an account. */
  readonly remedy: (person: Person, unmapped: Unmapped) => string;
  /** What to do about somebody whose account can't be shown here. */
  readonly remedyForIneligible: (person: Person) => string;
  /** What is known around it. */
  readonly details: Omit<Display, 'members'>;
}

/** What the desired states depend on besides the duties. */
type Around = Known & Pick<Settings, 'job'> & { readonly now: Date };

/**
 * Everybody who may have to be shown, by the directory whose account it takes: on call or taking over, and always in.
 * The outputs always contain the Slack accounts of those on call. If addresses are hidden, whoever comes needs a name.
 */
export function peopleToFind(
  duties: readonly Duty[],
  { hidesAddresses }: Pick<Settings, 'hidesAddresses'>,
  now: Date,
): ReadonlyMap<string, readonly Person[]> {
  const wanted = new Map<string, Set<Person>>();
  for (const duty of duties) {
    const { schedule, before, after, also } = duty;
    const shown = [...peopleIn(before.shown, after.shown), ...aroundNow(schedule, after, now)];
    const onCall = peopleIn(before.onCall, after.onCall);
    const coming = after.outlook?.spans.flatMap(({ people }) => people) ?? [];
    const nameless = hidesAddresses ? distinct(coming.filter(({ name }) => !name)) : [];
    for (const ref of schedule.targets) {
      const traits = traitsOf(ref);
      const { directory } = traits;
      if (directory === null) continue;
      const people = wanted.get(directory) ?? new Set();
      const isAhead = ref.lead !== undefined || traits.isAboutNext;
      const shifts = traits.isAboutNext ? handoversFor(ref, after, now) : [];
      const ahead = isAhead
        ? [
            ...peopleIn(shownBy({ ref, traits }, duty, now).onCall),
            ...onCall,
            ...shifts.flatMap(({ coming, going }) => [...coming, ...going]),
          ]
        : [];
      const always = directory === 'slack' ? onCall : [];
      const named = ref.reach === undefined ? [] : comingIn(after, plus(now, ref.reach));
      for (const person of [...shown, ...always, ...also, ...ahead, ...named, ...nameless])
        people.add(person);
      wanted.set(directory, people);
    }
  }
  return new Map([...wanted].map(([directory, people]) => [directory, [...people]]));
}

/** Everybody on call until a time to come. */
function comingIn({ calendar }: Situation, end: Date): readonly Person[] {
  if (calendar instanceof Failure) return [];
  return distinct(calendar.filter(({ from }) => from < end).flatMap(({ people }) => people));
}

/** The same spans, in which people whom the source gives no name have that of their account. */
function withNames(
  calendar: readonly DutySpan[],
  directory: string | null,
  accounts: Accounts,
): readonly DutySpan[] {
  const identities = directory === null ? undefined : accounts.get(directory);
  const named = (person: Person): Person => {
    const identity = person.name ? undefined : identities?.get(person);
    const isFound = identity !== undefined && !(identity instanceof Failure) && 'account' in identity;
    return isFound ? { ...person, name: identity.account.name } : person;
  };
  return calendar.map((span) => ({ ...span, people: span.people.map(named) }));
}

function aroundNow({ overlap }: Duty['schedule'], { calendar }: Situation, now: Date): readonly Person[] {
  return calendar instanceof Failure ? [] : peopleAround(calendar, now, overlap);
}

function peopleIn(...answers: readonly Result<OnCall>[]): readonly Person[] {
  return answers.flatMap((answer) => (answer instanceof Failure ? [] : answer.people));
}

/** The desired state of every target: by the duty of its schedule, as the handover leaves it. */
export function desiredStates(
  current: readonly CurrentState[],
  duties: readonly Duty[],
  accounts: Accounts,
  settings: Around,
): Promise<readonly DesiredState[]> {
  const bySchedule = new Map(duties.map((duty) => [duty.schedule, duty]));
  return Promise.all(
    current.map((state) => {
      const duty = bySchedule.get(state.schedule);
      if (!duty) throw new Error(`no duty was read for ${state.schedule.name}`);
      return withAccounts(desiredState(state, duty, accounts, settings));
    }),
  );
}

/**
 * Asks what a target must know of the accounts: which of them it shows under another id, and which can't be shown there,
 * only for those not there yet.
 */
async function withAccounts(state: DesiredState): Promise<DesiredState> {
  const { read, onCall, also, around, identityOf, details } = state;
  if (read instanceof Failure || onCall instanceof Failure) return state;
  const { target, current } = read;
  const accounts = [...onCall.people, ...also, ...around]
    .map(identityOf)
    .flatMap((identity) =>
      identity instanceof Failure || !('account' in identity) ? [] : [identity.account],
    );
  // A warning that can't be read is none: nothing depends on it.
  const warning = (await target.warning?.(accounts, details).catch(() => null)) ?? null;
  const ask = accounts.length > 0 ? current.recognise : undefined;
  const recognised = ask ? await settle(ask(accounts, details)) : current;
  if (recognised instanceof Failure) return { ...state, read: recognised };
  const known = { ...state, warning, read: { ...read, current: recognised } };
  const coming = accounts.filter(({ id }) => !current.entries.includes(id));
  if (!target.ineligible || coming.length === 0) return known;
  return { ...known, ineligible: await settle(target.ineligible(coming)) };
}

function desiredState(
  state: CurrentState,
  duty: Duty,
  accounts: Accounts,
  { job, now, ...known }: Around,
): DesiredState {
  const { schedule, before, after, also, handover } = duty;
  const { directory, holdsMembers } = state.traits;
  const { onCall: shown, from, until, next } = shownBy(state, duty, now);
  const isAhead = state.ref.lead !== undefined || state.traits.isAboutNext === true;
  const coming = state.traits.isAboutNext ? comingShifts(state.ref, after, directory, accounts, now) : null;
  return {
    ...state,
    onCall: shown,
    also,
    around: holdsMembers && schedule.who === 'current' ? aroundNow(schedule, after, now) : [],
    takesOver: handover === null || handover instanceof Failure ? null : handover.person,
    ineligible: new Map(),
    warning: null,
    identityOf: (person) => {
      const identity = directory === null ? itself(person) : accounts.get(directory)?.get(person);
      if (!identity) throw new Error(`${display(person)} was not looked up for ${state.ref.kind}`);
      return identity;
    },
    remedy: (person, unmapped) => remedy(person, unmapped, { schedule, directory, known }),
    remedyForIneligible: (person) => remedyForIneligible(person, { schedule, directory, known }),
    details: {
      schedule: schedule.name,
      from,
      until,
      next,
      outgoing: isAhead ? outgoing(peopleIn(after.onCall), peopleIn(shown), directory, accounts) : [],
      ...(coming && { coming }),
      now,
      calendar: withNames(after.calendar instanceof Failure ? [] : after.calendar, directory, accounts),
      timezone: before.onCall instanceof Failure ? null : (before.onCall.timezone ?? null),
      offCall: directory === null ? [] : offCall(peopleIn(shown), directory, known),
      askedBy: handover === null ? null : job.actor,
      run: job.url,
    },
  };
}

/** Those on call at the moment who are not among those shown. */
function outgoing(
  onCall: readonly Person[],
  shown: readonly Person[],
  directory: string | null,
  accounts: Accounts,
): Display['outgoing'] {
  const leaving = onCall.filter((person) => !shown.some((other) => isSame(person, other)));
  return accountsOf(leaving, directory, accounts);
}

/** Accounts of those who are in `people` and not on call. */
function offCall(people: readonly Person[], directory: string, known: Known): readonly string[] {
  const onDuty = new Set(people.flatMap((person) => namesIn(person, known)));
  return known.people
    .filter(({ names }) => !names.some((name) => onDuty.has(name)))
    .flatMap(({ accounts }) => accounts[directory] ?? []);
}

/** Where no account is needed, a person is shown as what the source says. */
function itself(person: Person): Identity {
  const id = person.email ?? person.aliases[0] ?? person.name ?? '';
  return { account: { id, name: person.name, email: person.email } };
}
