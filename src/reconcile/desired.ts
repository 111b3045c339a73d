import { Failure, type Result, settle } from '../failure.ts';
import type { Identity, OnCall, Person, Unmapped } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import { peopleAround, shownBy } from '../on-call/moment.ts';
import { type Accounts, display, type Known } from '../people.ts';
import type { Settings } from '../settings/types.ts';
import type { Display } from '../target.ts';
import { accountsFound } from './account-of.ts';
import type { CurrentState } from './current.ts';
import { detailsOf } from './details.ts';
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

/** Who was looked up, and whose account was found. */
interface Found {
  readonly accounts: Accounts;
  readonly found: ReturnType<typeof accountsFound>;
}

/** The desired state of every target: by the duty of its schedule, as the handover leaves it. */
export function desiredStates(
  current: readonly CurrentState[],
  duties: readonly Duty[],
  accounts: Accounts,
  settings: Around,
): Promise<readonly DesiredState[]> {
  const bySchedule = new Map(duties.map((duty) => [duty.schedule, duty]));
  const found = accountsFound(accounts);
  return Promise.all(
    current.map((state) => {
      const duty = bySchedule.get(state.schedule);
      if (!duty) throw new Error(`no duty was read for ${state.schedule.name}`);
      return withAccounts(desiredState(state, duty, { ...settings, accounts, found }));
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
  { job, now, accounts, found, ...known }: Around & Found,
): DesiredState {
  const { schedule, also, handover } = duty;
  const { directory, holdsMembers } = state.traits;
  const shown = shownBy(state, duty, now);
  return {
    ...state,
    onCall: shown.onCall,
    also,
    around: holdsMembers && schedule.who === 'current' ? peopleAround(duty, now) : [],
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
    details: detailsOf(state, duty, shown, { ...known, job, now, accountOf: found(directory) }),
  };
}

/** Where no account is needed, a person is shown as what the source says. */
function itself(person: Person): Identity {
  const id = person.email ?? person.aliases[0] ?? person.name ?? '';
  return { account: { id, name: person.name, email: person.email } };
}
