import type { Job } from '../job.ts';
import type { KnownPerson, SourceRef } from '../model.ts';
import type { FilePeople } from '../people.ts';
import type { TargetRef } from '../target.ts';

/**
 * What to do when nobody is on call, somebody has no account, many would be removed, a target does not exist, or the duty
 * changes hands.
 */
export interface Guards {
  readonly onNobody: 'keep' | 'fail' | 'disable' | { readonly fallback: readonly string[] };
  readonly onUnmapped: 'fail' | 'skip';
  readonly maxRemovals: number;
  /** Whether a target that does not exist yet is created, where its kind can be. */
  readonly createMissing: boolean;
  /** For how long before and after a handover both are shown where members are held, in milliseconds. */
  readonly overlap: number;
}

/** One schedule: read from one source or several, shown in targets. */
export interface ScheduleSettings extends Guards {
  /** For logs and outputs. */
  readonly name: string;
  readonly sources: readonly SourceRef[];
  /** Whom of the rotation it shows. */
  readonly who: 'current' | 'next' | 'everyone';
  /** Names of people who are always in, on call or not. */
  readonly also: readonly string[];
  /** Names of placeholders that mean nobody. */
  readonly ignore: readonly string[];
  /** Read as well, and only compared. */
  readonly shadow: readonly SourceRef[];
  readonly targets: readonly TargetRef[];
}

/** Somebody takes over manually, from now. */
export interface HandoverRequest {
  /** E-mail address, account id or a name in `people`, as written. */
  readonly to: string;
  /** When it ends, maybe by the clock of the schedule's zone; or `null`: when the current shift ends. */
  readonly end: { readonly for: number } | { readonly until: Date } | { readonly untilLocal: string } | null;
}

/** Somebody is away: from a day to the day of their return, by the schedule's clock, or between two moments. */
export interface Absence {
  /** E-mail address or a name in `people`, as written. */
  readonly person: string;
  /** `2026-12-21`, `2026-12-21T09:00`, or either with an offset. */
  readonly from: string;
  /** The same: the first day, or the moment, at which they are back. */
  readonly until: string;
}

/** What is shown where, and who is who: from the inputs alone, or from a config file. */
export interface Config {
  readonly schedules: readonly ScheduleSettings[];
  readonly people: readonly KnownPerson[];
  /** Domains of addresses, and those to try when one is not found. */
  readonly domains: ReadonlyMap<string, string>;
  /** The channel that hears of failures. */
  readonly alert: string | null;
  /** The file’s own `people`; `null`: there is no file. */
  readonly file: FilePeople | null;
  /** Whose public holidays count: `DE`, `DE-BE`. `null`: none do. */
  readonly holidays: string | null;
  /** Who is away, by the config file. */
  readonly absences: readonly Absence[];
}

/** Everything a run needs to know, checked. */
export interface Settings extends Config {
  /** `check` and `report` write nothing. */
  readonly mode: 'sync' | 'check' | 'report';
  /** Inputs that are needed and missing because a pull request from a fork gets no secrets. Only with `mode: check`. */
  readonly withheld: readonly string[];
  /** How far back a report looks, in milliseconds. */
  readonly since: number;
  /** The share of a person on call that goes into operations, from 0 to 1. */
  readonly operationalShare: number;
  /** Where a report also writes its CSV; `null`: nowhere. */
  readonly reportFile: string | null;
  readonly handover: HandoverRequest | null;
  readonly dryRun: boolean;
  /** Names instead of e-mail addresses in the outputs. */
  readonly hidesAddresses: boolean;
  /** The address to call after a success, a secret. */
  readonly heartbeat: string | null;
  /** Milliseconds; 0 reads no shifts. */
  readonly lookAhead: number;
  /** For how long after its start the run may wait for a handover, in milliseconds. */
  readonly waitForHandover: number;
  readonly job: Job;
}
