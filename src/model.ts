import type { Span, TimeOff } from './time.ts';

/**
 * The project's terms as types. A source says who is on call; a directory knows people's accounts in one service.
 * Targets are in target.ts.
 */

/** Somebody named by a source. */
export interface Person {
  /** Address in lower case, or `null` if the source gives none. */
  readonly email: string | null;
  /** Name as given by the source, or `null`. Never trusted: escape it wherever it is shown. */
  readonly name: string | null;
  /** Other names the source has for this person (user names, ids), as written. `people` may map any of them. */
  readonly aliases: readonly string[];
  /**
   * Accounts that the source itself knows, by directory (`slack`). A Slack id has the workspace before it if the source
   * gives that (`T060R4BHN/U03BU00KGK4`), because two workspaces may use the same id.
   */
  readonly accounts?: AccountIds;
  /** It is a team or an escalation. Only the pager knows who that is, once the shift has begun. */
  readonly isTeam?: true;
}

/** Account ids by directory: `{ slack: 'U03BU00KGK4' }`. */
export type AccountIds = Readonly<Record<string, string>>;

/** An entry of `people`: somebody's accounts, under every name a pager may use. */
export interface KnownPerson {
  /** Addresses, user names and ids, in lower case. */
  readonly names: readonly string[];
  /** The same as written, if that differs. */
  readonly written?: readonly string[];
  readonly accounts: AccountIds;
}

/** One person on call from a start to an end. */
export interface Shift {
  readonly person: Person;
  readonly from: Date;
  readonly until: Date;
}

/** A span of time in which the same people are on call; nobody is an empty list. */
export interface DutySpan extends Span {
  readonly people: readonly Person[];
}

/** A stretch of time in which an override changed who is on call. */
export interface Swap extends Span {
  /** Who took it. `null`: nobody, because the override left it empty or somebody on call anyway took it too. */
  readonly person: Person | null;
  /** Who would have been on call. `null`: nobody. Absent: the pager does not say. */
  readonly instead?: Person | null;
}

/** What a pager tells about a span of time that may begin in the past. */
export interface History {
  /** As `shifts` gives them. */
  readonly shifts: readonly Shift[];
  /** What overrides changed, cut off at the span's ends. `null`: the pager does not tell. */
  readonly swaps: readonly Swap[] | null;
  /** The pager tells nothing before this time, although more was asked for. Absent: it tells all of it. */
  readonly from?: Date;
}

/** What is known about a source's shifts in the past. */
export interface Past {
  /** The earliest time the pager tells. `shifts` and `history` of an earlier time reject with a Failure. Absent: no limit is known. */
  readonly from?: Date;
  /** What to know about figures that are computed from it, in a sentence or two. */
  readonly note?: string;
}

/** Who is on call in one schedule. An empty list means nobody, and `note` may say why. */
export interface OnCall {
  readonly people: readonly Person[];
  readonly note: string | null;
  /** What is unusual about the answer, and what to do about it, in a sentence or two. */
  readonly warning?: string;
  /** The schedule is disabled: an override would have no effect. */
  readonly disabled?: true;
  /** Nobody is on call, as planned: outside of duty hours, for example. `note` says when duty begins again. */
  readonly isPlanned?: true;
  /** The schedule's time zone by its IANA name, where the answer gives it. */
  readonly timezone?: string;
}

/** Somebody who is away for a time, as a source knows it. */
export interface Absence extends TimeOff {
  readonly person: Person;
  /** What to do about a shift in that time, where the source can say more than others. A sentence or two. */
  readonly fix?: string;
}

/** A shift that replaces part of the schedule. We choose `id`, so that the same override is recognised again. */
export interface Override extends Shift {
  readonly id: string;
  /** It also covers what is not asked for, such as other rotations: it can't be ended or changed for this part alone. */
  readonly isWider?: true;
}

/** Returns the answer for one schedule, by the name that was passed in. Rejects with a Failure if it can't be read. */
export type PerSchedule<T> = (schedule: string) => Promise<T>;

/** A schedule as a source lists it. */
export interface ListedSchedule {
  /** What `schedule` takes: the name, or an id if several have that name. */
  readonly schedule: string;
  /** What people call it. */
  readonly name: string;
}

/** Reads schedules, many in one call. One that fails never stops another. */
export interface Source {
  /** Who is on call in each schedule (name or id), now according to the pager's clock, or at a given time. */
  readonly onCall: (schedules: readonly string[], at?: Date) => PerSchedule<OnCall>;
  /**
   * Each schedule's shifts that overlap a time span, with overrides applied, in no particular order. A shift may be repeated, or
   * cut in two. The span may begin in the past.
   */
  readonly shifts: (schedules: readonly string[], from: Date, until: Date) => PerSchedule<readonly Shift[]>;
  /** The same with what overrides changed, in as few requests. Absent: the pager tells only the shifts. */
  readonly history?: (schedules: readonly string[], from: Date, until: Date) => PerSchedule<History>;
  /** When nobody is on call in a schedule, as planned. Absent: the pager does not tell planned time off from a gap. */
  readonly timeOff?: (schedules: readonly string[], from: Date, until: Date) => PerSchedule<readonly Span[]>;
  /** Absent if there is nothing to know about the past. */
  readonly past?: Past;
  /** The schedule's time zone, by its IANA name. Absent if local times mean nothing. Rejects with a Failure. */
  readonly timezone?: (schedule: string) => Promise<string>;
  /** Who of a schedule is away when, as the source itself knows. Absent if it knows nothing of absences. */
  readonly absences?: (schedules: readonly string[]) => PerSchedule<readonly Absence[]>;
  /** Every schedule that the credential can see. Absent if the service has no list of them. Rejects with a Failure. */
  readonly list?: () => Promise<readonly ListedSchedule[]>;
  /** Absent if overrides can't be written in this pager. */
  readonly overrides?: Overrides;
  /** Why they can't, if there is more to say than that: what follows “Overrides can’t be written into X: ”, without a full stop. */
  readonly whyNoOverrides?: string;
  /**
   * The same source, of which each schedule has only one rotation, by its name or id. Its methods reject with a Failure that
   * lists the rotations if a schedule has none of that name. Absent if the pager's API does not tell rotations.
   */
  readonly inRotation?: (rotation: string) => Source;
}

/** Writes a manual handover into the pager. Every method rejects with a Failure. */
export interface Overrides {
  /**
   * An override always lasts until the shift that it replaces ends. It can't be given another end, and the one that `write`
   * gets is ignored. Absent: overrides end when they say.
   */
  readonly untilShiftEnds?: true;
  /** Throws a Failure if it is certain that nothing can be written. Sends nothing. Absent if only the pager can tell. */
  readonly check?: () => void;
  /** The pager's own record of a person, or `null` if it has nobody with that address or alias. */
  readonly find: (person: Person) => Promise<Person | null>;
  /** The overrides that exist in a schedule. */
  readonly list: (schedule: string) => Promise<readonly Override[]>;
  /** Writes one. Writing the same `id` again after a lost answer leaves a single override. */
  readonly write: (schedule: string, override: Override) => Promise<void>;
  /** Makes one that `write` wrote last longer; absent where another has to follow it. */
  readonly extend?: (schedule: string, override: Override, until: Date) => Promise<void>;
  /**
   * The shifts as they would be without these overrides, or without any; `null`: the pager does not tell. Absent, together
   * with `end`, where overrides can't be ended.
   */
  readonly scheduled?: (
    schedule: string,
    span: Span,
    without: readonly Override[],
  ) => Promise<readonly Shift[] | null>;
  /** Ends one of those listed, as of now. It is not an error if it no longer exists. */
  readonly end?: (schedule: string, override: Override) => Promise<void>;
}

/** A person in one service. */
export interface Account {
  readonly id: string;
  /** Other ids that the service may use for the same account elsewhere. Absent if an account has only one id. */
  readonly aliases?: readonly string[];
  readonly name: string | null;
  readonly email: string | null;
}

/** How to find somebody in a directory: by account id, or by the first of these addresses that it knows. */
export type LookUp = { readonly id: string } | { readonly emails: readonly string[] };

/** A directory's answer: the account, or why there is none to use. */
export type Identity = { readonly account: Account } | Unmapped;

/** Why somebody has no account that can be shown. */
export interface Unmapped {
  /** What follows “is on call but”: `has no active Slack account (looked up ana@example.com)`. */
  readonly unmapped: string;
  /** What to do about it; absent if the address is wrong, or the account has to be added to `people`. */
  readonly fix?: string;
  /** An existing address that is probably theirs. */
  readonly near?: string;
}

/** Knows the accounts of one service. */
export interface Directory {
  /**
   * Looks up all of them in as few requests as possible, and returns the answer for each. Only the service's own "not
   * found" is `unmapped`; any other error rejects with a Failure.
   */
  readonly find: (lookUps: readonly LookUp[]) => (lookUp: LookUp) => Promise<Identity>;
  /** The address that this person probably has instead, or `null`. Rejects with a Failure. */
  readonly near?: (person: Person, email: string) => Promise<string | null>;
}

/**
 * How much something matters that a check found. `failure`: a sync would fail. `unchecked`: it can't be checked, or not
 * without writing. `ok`: it is as it should be.
 */
export type Severity = 'failure' | 'warning' | 'hint' | 'unchecked' | 'ok';

/** What a check has to say of something: what it found, in a sentence, and what to do about it. */
export interface Remark {
  readonly severity: Severity;
  readonly message: string;
  /** Empty: there is nothing to do. */
  readonly fix: string;
}

/** A remark, and what it is about. */
export interface Finding extends Remark {
  /** What people call it: `Slack user group \`data-oncall\``. */
  readonly subject: string;
  /** From when on it matters, if that is later. */
  readonly when?: Date;
}

/** A schedule in a source, as the user wrote it. */
export interface SourceRef {
  readonly kind: string;
  readonly schedule: string;
  /** Only this rotation of it, by name or id. Absent: the whole schedule. */
  readonly rotation?: string;
}
