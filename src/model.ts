import type { Failure } from './failure.ts';

/**
 * The words of this project as types. A source tells who is on call, a directory knows people's accounts in
 * one service, a target shows who is on call. Everything else is a function between these.
 */

/** Somebody a source names. */
export interface Person {
  /** Address in lower case, or `null` where the source gives none. */
  readonly email: string | null;
  /** Name as the source says it, or `null`. Never trusted: escape it wherever it is shown. */
  readonly name: string | null;
  /** Other words the source has for this person (user names, ids), as written; `people` may map any of them. */
  readonly aliases: readonly string[];
  /** Accounts that the source itself knows, by directory (`slack`). */
  readonly accounts?: AccountIds;
}

/** Account ids by the directory that has them: `{ slack: 'U03BU00KGK4' }`. */
export type AccountIds = Readonly<Record<string, string>>;

/** Somebody whose accounts are written down, under every name a pager may use. */
export interface KnownPerson {
  /** Addresses, user names and ids, in lower case. */
  readonly names: readonly string[];
  readonly accounts: AccountIds;
}

/** One person on call from a start to an end. */
export interface Shift {
  readonly person: Person;
  readonly from: Date;
  readonly until: Date;
}

/** Who is on call in one schedule. Nobody is an empty list, and `note` may say why. */
export interface OnCall {
  readonly people: readonly Person[];
  readonly note: string | null;
  /** The schedule is switched off: an override would have no effect. */
  readonly disabled?: true;
}

/** A shift written over the schedule. `id` is ours to choose, so that the same one is known again. */
export interface Override extends Shift {
  readonly id: string;
}

/** Gives what was read of one schedule, by the name it was asked for. Rejects with a Failure where it can't be read. */
export type PerSchedule<T> = (schedule: string) => Promise<T>;

/** Reads schedules, many in one call. One that fails never stops another. */
export interface Source {
  /** Who is on call in each schedule (name or id), now by the pager's own clock, or at a given time. */
  readonly onCall: (schedules: readonly string[], at?: Date) => PerSchedule<OnCall>;
  /** The shifts of each schedule that touch a time span, overrides laid over, in no particular order, some maybe twice. */
  readonly shifts: (schedules: readonly string[], from: Date, until: Date) => PerSchedule<readonly Shift[]>;
  /** Absent where the pager has no overrides that could be written. */
  readonly overrides?: Overrides;
}

/** Writes a manual handover into the pager. All of it throws Failure. */
export interface Overrides {
  /** The pager's own record of a person, or `null` if it knows nobody by that address or alias. */
  readonly find: (person: Person) => Promise<Person | null>;
  /** The overrides that exist in a schedule. */
  readonly list: (schedule: string) => Promise<readonly Override[]>;
  /** Writes one; writing the same `id` again after a lost answer leaves a single override. */
  readonly write: (schedule: string, override: Override) => Promise<void>;
}

/** A person in one service. */
export interface Account {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
}

/** How to find somebody in a directory: by account id, or by the first of these addresses that is known. */
export type LookUp = { readonly id: string } | { readonly emails: readonly string[] };

/** What a directory says: the account, or that there is none to use, and why. */
export type Identity = { readonly account: Account } | { readonly unmapped: string };

/** Knows the accounts of one service. */
export interface Directory {
  /**
   * Asks for all of them in the fewest requests and gives the answer for each. Only the service's own "not found" is
   * `unmapped`; anything else rejects with a Failure.
   */
  readonly find: (lookUps: readonly LookUp[]) => (lookUp: LookUp) => Promise<Identity>;
}

/** Somebody on call, with the account in the target's service. */
export interface Member {
  readonly person: Person;
  readonly account: Account;
}

/** What a target shows. */
export interface State {
  /** What it shows (ids of members, for a group), sorted. */
  readonly entries: readonly string[];
  /** `false`: it is switched off and shows nothing, whatever `entries` holds. */
  readonly enabled: boolean;
}

/** Who a target is to display, and what is known around it. */
export interface Display {
  /** The schedule's name. */
  readonly schedule: string;
  /** Who is on call, in the source's order; never empty. Where the target holds members, `also` comes after. */
  readonly members: readonly Member[];
  /** Until when they are on call, or `null`: not known. */
  readonly until: Date | null;
  /** Who is on call then, or `null`: not known. */
  readonly next: readonly Person[] | null;
  /** Accounts of those who are in `people` and are not on call. */
  readonly offCall: readonly string[];
  /** Who asked for a manual handover, or `null`. */
  readonly askedBy: string | null;
  /** Address of this run, or `null` outside GitHub. */
  readonly run: string | null;
}

/** The desired entries of a target. */
export interface Desired {
  /** What counts as shown now, where that depends on who is on call; else the entries that were read. */
  readonly before?: readonly string[];
  readonly after: readonly string[];
}

/** What a target shows now, and how that becomes something else. */
export interface Current extends State {
  /** The service's own id of this place; two targets with one place would overwrite each other. `null`: none can. */
  readonly place: string | null;
  /** Why it can't be changed by anybody here. */
  readonly locked?: Failure;
  /** The entries that show this. Pure. Throws a Failure where it can't be shown. */
  readonly desired: (display: Display) => Desired;
  /** Makes it show the desired state, such that nobody ever sees it empty. Rejects with a Failure. */
  readonly write: (desired: State, display: Display) => Promise<void>;
}

/** A place that must show who is on call. Whole-state: its current state knows what is desired and how to write it. */
export interface Target {
  /** What it shows now of the schedule with this name. Rejects with a Failure. */
  readonly read: (schedule: string) => Promise<Current>;
  /** Accounts that can't be shown here though they exist, by id, and why. Asked only for those not shown yet. */
  readonly ineligible?: (accounts: readonly Account[]) => Promise<ReadonlyMap<string, string>>;
}

/** What a kind of target is like, known before its code is loaded. */
export interface TargetTraits {
  /** What the summary calls it: `Slack user group`. */
  readonly label: string;
  /** The directory whose accounts it shows; `null`: it needs none. */
  readonly directory: string | null;
  /** Whether its entries are members: `also` comes in, and `max-removals` bounds who goes out. */
  readonly holdsMembers: boolean;
  /** Whether it can be switched off. */
  readonly canDisable: boolean;
  /** It can't be read back, and changes when another target of its schedule does. */
  readonly follows: boolean;
  /** Many schedules may share one place, each for itself. */
  readonly perSchedule: boolean;
}

/** A schedule in a source, as the user wrote it. */
export interface SourceRef {
  readonly kind: string;
  readonly schedule: string;
}

/** A target as the user wrote it. `name` is what it is called in the outputs; its kind reads the options. */
export interface TargetRef {
  readonly kind: string;
  readonly name: string;
  readonly options: unknown;
}

/** `planned`: not written, or not yet. `kept`: nobody is on call. */
export type Outcome = 'changed' | 'planned' | 'unchanged' | 'kept' | 'failed';

/** What one target must become. `before` and `after` are what people see there; `null`: not known. */
export interface Change {
  readonly schedule: string;
  readonly target: TargetRef;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
  readonly outcome: Outcome;
  /** Why it failed, was kept, or left somebody out. */
  readonly reason: string | null;
}
