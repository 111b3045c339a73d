/**
 * The words of this project as types. A source tells who is on call, a directory knows people's accounts in
 * one service, a target shows who is on call. Everything else is a function between these.
 */

/** Services whose accounts targets show: `people` maps a person to an account in each of these. */
export type DirectoryName = 'slack' | 'github' | 'microsoft' | 'jira';

/** Where schedules are read from. */
export type SourceKind =
  | 'opsgenie'
  | 'jsm'
  | 'pagerduty'
  | 'grafana'
  | 'incident-io'
  | 'rootly'
  | 'splunk'
  | 'rota'
  | 'ical';

/** Services: each is a folder, and may be a source, a directory of people, and several targets. */
export type ServiceName = DirectoryName | Exclude<SourceKind, 'jsm'>;

/** Somebody a source names. */
export interface Person {
  /** Address in lower case, or `null` where the source gives none. */
  readonly email: string | null;
  /** Name as the source says it, or `null`. Never trusted: escape it wherever it is shown. */
  readonly name: string | null;
  /** Other words the source has for this person (user names, ids), as written; `people` may map any of them. */
  readonly aliases: readonly string[];
  /** Accounts that the source itself knows, by service. */
  readonly accounts?: Partial<Record<DirectoryName, string>>;
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

/** Reads schedules, many in one call. */
export interface Source {
  /**
   * Who is on call in each schedule (name or id), now by the pager's own clock, or at a given time. A schedule
   * that can't be read is a Failure in its place and never stops the others.
   */
  onCall(schedules: readonly string[], at?: Date): Promise<ReadonlyMap<string, OnCall | Failure>>;
  /**
   * The shifts of each schedule that touch a time span, overrides laid over, in no particular order. What can't be
   * read is a Failure in its place and never stops the others.
   */
  shifts(
    schedules: readonly string[],
    from: Date,
    until: Date,
  ): Promise<ReadonlyMap<string, readonly Shift[] | Failure>>;
  /** Absent where the pager has no overrides that could be written. */
  readonly overrides?: Overrides;
}

/** Writes a manual handover into the pager. All of it throws Failure. */
export interface Overrides {
  /** The pager's own record of a person, or `null` if it knows nobody by that address or alias. */
  find(person: Person): Promise<Person | null>;
  /** The overrides that stand in a schedule. */
  list(schedule: string): Promise<readonly Override[]>;
  /** Writes one; writing the same `id` again after a lost answer leaves a single override. */
  write(schedule: string, override: Override): Promise<void>;
}

/** A person in one service. */
export interface Account {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
}

/** How to find somebody in a directory: by account id, or by the first of these addresses that is known. */
export type LookUp = { readonly id: string } | { readonly emails: readonly string[] };

/** What a directory says: the account; that there is none to use, and why; or that it could not be asked. */
export type Identity =
  | { readonly account: Account }
  | { readonly unmapped: string }
  | { readonly failure: Failure };

/** Knows the accounts of one service. */
export interface Directory {
  /** Answers in the order asked. Only the service's own "not found" is `unmapped`; anything else is a failure. */
  find(lookUps: readonly LookUp[]): Promise<readonly Identity[]>;
}

/** Somebody on call, with the account in the target's service. */
export interface Member {
  readonly person: Person;
  readonly account: Account;
}

/** What a target shows now, or shall show. */
export interface State {
  /** The service's own id of this place; two targets with one place would overwrite each other. */
  readonly place: string;
  /** What it shows (ids of members, for a group), sorted. */
  readonly entries: readonly string[];
  /** `false`: it is switched off and shows nothing, whatever `entries` holds. */
  readonly enabled: boolean;
  /** Why it can't be changed by anybody here. */
  readonly locked?: Failure;
}

/** What a target is to show, and what is known around it. */
export interface Showing {
  /** The schedule's name. */
  readonly schedule: string;
  /** Who is on call, in the source's order; never empty. Where the target holds members, `also` comes after. */
  readonly members: readonly Member[];
  /** Until when they are on call, or `null`: not known. */
  readonly until: Date | null;
  /** Who is on call then, or `null`: not known. */
  readonly next: readonly Person[] | null;
  /** Accounts of those who stand in `people` and are not on call. */
  readonly offCall: readonly string[];
  /** Who asked for a manual handover, or `null`. */
  readonly askedBy: string | null;
  /** Address of this run, or `null` outside GitHub. */
  readonly run: string | null;
}

/** What a target shall show, in its own entries. */
export interface Wanted {
  /** What counts as shown now, where that depends on who is on call; else the entries that were read. */
  readonly before?: readonly string[];
  readonly after: readonly string[];
}

/** A place that must show who is on call. Whole-state: read what is there, say what is wanted, write it. */
export interface Target {
  readonly ref: TargetRef;
  /** The service whose accounts it shows; `null`: it needs none. */
  readonly directory: DirectoryName | null;
  /** Whether its entries are members: `also` comes in, and `max-removals` bounds who goes out. */
  readonly holdsMembers: boolean;
  /** Whether `enabled: false` can be written. */
  readonly canDisable: boolean;
  /** It can't be read back, and changes when another target of its schedule does. */
  readonly follows?: true;
  /** What it shows now of the schedule with this name. Throws Failure. */
  read(schedule: string): Promise<State>;
  /** Accounts that can't be shown here though they exist, by id, and why. Asked only for those not shown yet. */
  outsiders?(accounts: readonly Account[]): Promise<ReadonlyMap<string, string>>;
  /** The entries that show this. Pure. Throws a Failure where it can't be shown. */
  want(showing: Showing, now: State): Wanted;
  /** From one state to the other, such that nobody ever sees it empty. Throws Failure. */
  write(before: State, after: State, showing: Showing): Promise<void>;
}

/** A schedule in a source, as the user wrote it. */
export interface SourceRef {
  readonly kind: SourceKind;
  readonly schedule: string;
}

/** A target as the user wrote it, with what its kind needs to know. `name` is what it is called in the outputs. */
export type TargetRef = { readonly name: string } & (
  | { readonly kind: 'slack-user-group' | 'slack-topic' | 'github-team' | 'teams-message' }
  | { readonly kind: 'slack-message'; readonly text: string | null }
  | { readonly kind: 'teams-tag'; readonly team: string; readonly tag: string }
  | {
      readonly kind: 'github-issues';
      readonly repository: string;
      readonly label: string;
      readonly reassign: boolean;
    }
  | { readonly kind: 'jira-component'; readonly project: string; readonly component: string }
);

/** Places that must show who is on call. */
export type TargetKind = TargetRef['kind'];

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

/** What happened, in whose words, and what to do about it: an error for somebody at 3 a.m. */
export class Failure extends Error {
  /** What to do, in a sentence or two. */
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.fix = fix;
  }

  /** The message and the fix on one line. */
  get reason(): string {
    return this.fix === '' ? this.message : `${this.message} ${this.fix}`;
  }
}

/** Any thrown thing as a Failure. What is not one already is a defect of ours, and says so. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message =
    error instanceof Error ? error.message : typeof error === 'object' ? 'no error' : String(error);
  return new Failure(`Unexpected: ${message}.`, 'This is a defect in on-call-sync: please report it.', {
    cause: error,
  });
}
