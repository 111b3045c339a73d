import type { Failure } from './failure.ts';
import type { Account, DutySpan, Person, Remark } from './model.ts';

/** Places that must show who is on call, as types: what they show, what is desired, and what becomes of them. */

/** Somebody on call, with their account in the target's service. */
export interface Member {
  readonly person: Person;
  readonly account: Account;
}

/** Somebody whose duty ends, with their account in the target's service, or `null` if there is none. */
export interface Outgoing {
  readonly person: Person;
  readonly account: Account | null;
}

/** A shift that begins soon. */
export interface ComingShift {
  readonly from: Date;
  /** `null`: not known. */
  readonly until: Date | null;
  /** Who comes on call and was not on call just before, as far as they have accounts. */
  readonly members: readonly Member[];
  /** Who was on call just before and is no longer. */
  readonly outgoing: readonly Outgoing[];
}

/** What a target shows. */
export interface State {
  /** What it shows (member ids, for a group), sorted. */
  readonly entries: readonly string[];
  /** `false`: it is disabled and shows nothing, whatever `entries` contains. */
  readonly enabled: boolean;
}

/** Who a target should display, with the context. */
export interface Display {
  /** The schedule's name. */
  readonly schedule: string;
  /**
   * Who is on call, in the source's order; if the target has a lead, who will be. If the target holds members, `also` comes
   * last. Empty only if the target concerns the coming shift, and nobody else comes.
   */
  readonly members: readonly Member[];
  /** Since when, or from when on, or `null` if that is not known. */
  readonly from: Date | null;
  /** Until when they are on call, or `null` if that is not known. */
  readonly until: Date | null;
  /** Who is on call when, from shortly before now on, as far as that was read. */
  readonly calendar: readonly DutySpan[];
  /** Who is on call at the moment, if that is somebody else: those without an account in this service have none here. */
  readonly outgoing: readonly Outgoing[];
  /** For a target about the coming shift: all that begin within its lead and a day, in their order. */
  readonly coming?: readonly ComingShift[];
  /** The time of the run. */
  readonly now: Date;
  /** The schedule's time zone by its IANA name, or `null` if that is not known. */
  readonly timezone: string | null;
  /** Who is on call after that, or `null` if that is not known. */
  readonly next: readonly Person[] | null;
  /** Accounts of everybody in `people` who is not on call. */
  readonly offCall: readonly string[];
  /** Who asked for a manual handover, or `null`. */
  readonly askedBy: string | null;
  /** Address of this run, or `null` outside GitHub. */
  readonly run: string | null;
}

/** The desired entries of a target. */
export interface Desired {
  /** What counts as shown now, if that depends on who is on call. Default: the entries that were read. */
  readonly before?: readonly string[];
  readonly after: readonly string[];
}

/** What a target shows now, and how to change it. */
export interface Current extends State {
  /** The service's own id of this place. Two targets with the same place would overwrite each other. `null`: none can. */
  readonly place: string | null;
  /** Names of its entries, or of the accounts that they mention, by id, as far as the service gave them. */
  readonly names?: ReadonlyMap<string, string>;
  /** Looks up the names of these entries, for the report of a change. Rejects with a Failure. */
  readonly namesOf?: (entries: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Why nobody here can change it. */
  readonly locked?: Failure;
  /** It does not exist: the error to report, unless it may be created, in which case `write` does that. */
  readonly missing?: Failure;
  /**
   * The same state, with entries recognised that are other ids of these accounts, the accounts of everybody to be shown,
   * and with what can be read only by who is to be shown. Absent if neither is needed. Rejects with a Failure.
   */
  readonly recognise?: (accounts: readonly Account[], details: Omit<Display, 'members'>) => Promise<Current>;
  /** The entries that show this. Pure. Throws a Failure if it can't be shown. */
  readonly desired: (display: Display) => Desired;
  /**
   * Why it is not changed yet at a local time of the schedule (`2026-11-30T09:00`), or `null`. Asked only if there is
   * something to change. Absent if any time will do.
   */
  readonly holds?: (local: string) => string | null;
  /** Makes it show the desired state, without ever being empty in between. Rejects with a Failure. */
  readonly write: (desired: State, display: Display) => Promise<void>;
}

/** A place that shows who is on call. Always whole states: the current one knows what is desired and how to write it. */
export interface Target {
  /** Reads what it shows now for the schedule with this name. Rejects with a Failure. */
  readonly read: (schedule: string) => Promise<Current>;
  /** Accounts that exist but can't be shown here, by id, and why. Called only for those not shown yet. */
  readonly ineligible?: (accounts: readonly Account[]) => Promise<ReadonlyMap<string, string>>;
  /** A warning even though it shows these accounts: somebody stays in and can't be removed, for example. */
  readonly warning?: (
    accounts: readonly Account[],
    details: Pick<Display, 'offCall'>,
  ) => Promise<string | null>;
  /**
   * What only `mode: check` asks, for all accounts to be shown in the coming weeks: whether it may be changed, and who else
   * changes it. Sends no write. Rejects with a Failure.
   */
  readonly check?: (accounts: readonly Account[]) => Promise<readonly Remark[]>;
}

/** What a kind of target is like, known before its code is loaded. */
export interface TargetTraits {
  /** What the summary calls it: `Slack user group`. */
  readonly label: string;
  /** Whether the label is in the plural: `GitHub issues of`. */
  readonly isPlural?: boolean;
  /** Whether each change is a message of its own. */
  readonly isPosted?: boolean;
  /** The directory whose accounts it shows. `null`: it needs none. */
  readonly directory: string | null;
  /** Whether its entries are members: `also` adds to them, and `max-removals` limits removals. */
  readonly holdsMembers: boolean;
  /** Members are added and removed one by one, so a write that fails may have been carried out in part. */
  readonly isStepwise?: boolean;
  /** Whether it can be disabled. */
  readonly canDisable: boolean;
  /** It can't be read back, and changes only when another target of its schedule does. */
  readonly follows: boolean;
  /** Many schedules may share one place, each with its own content. */
  readonly perSchedule: boolean;
  /** What it writes has times of the schedule's own time zone in it, which is worth asking for. */
  readonly showsLocalTimes?: boolean;
  /** A manual handover is shown at once, whatever the lead. */
  readonly showsHandoverAtOnce?: boolean;
  /** It is about whoever comes on call next, and not about who is on call. Nobody coming is nothing to do. */
  readonly isAboutNext?: boolean;
}

/** A target as the user wrote it. `name` is its name in the outputs; its kind parses the options. */
export interface TargetRef {
  readonly kind: string;
  readonly name: string;
  readonly options: unknown;
  /** Whether to create it if it does not exist. Default: what its schedule's guards say. */
  readonly createMissing?: boolean;
  /** So many milliseconds before a handover it shows, or is about, whoever comes. Default: 0. */
  readonly lead?: number;
  /** It shows the coming shifts, so many milliseconds ahead, and not who is on call. */
  readonly reach?: number;
  /** Values that its schedule sets for inputs of the service, by the input's name. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** `planned`: not written, or not yet. `kept`: nobody is on call. */
export type Outcome = 'changed' | 'planned' | 'unchanged' | 'kept' | 'failed';

/** What one target must become. `before` and `after` are what people see there. `null`: not known. */
export interface Change {
  readonly schedule: string;
  readonly target: TargetRef;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
  readonly outcome: Outcome;
  /** Names of the accounts in it, by id, as far as the target knows them. */
  readonly names?: ReadonlyMap<string, string>;
  /** Why it failed, was kept, or left somebody out. */
  readonly reason: string | null;
}

/** Whether a change of this target says that somebody else is on call, now: what follows others follows only these. */
export function tellsHandovers(
  { follows, isAboutNext, holdsMembers }: TargetTraits,
  { lead = 0, reach }: Pick<TargetRef, 'lead' | 'reach'>,
  overlap: number,
): boolean {
  const isAhead = lead > 0 || reach !== undefined || isAboutNext === true;
  return !follows && !isAhead && (overlap === 0 || !holdsMembers);
}
