import type { Conflict } from '../on-call/absences.ts';
import type { Duty } from '../on-call/duty.ts';
import type { Accounts } from '../people.ts';
import type { HandoverOutcome } from '../reconcile/apply.ts';
import type { Change } from '../target.ts';

/** Everything that a run found and did: the log, the summary and the outputs are made from this alone. */
export interface Report {
  readonly duties: readonly Duty[];
  readonly accounts: Accounts;
  /** Names of accounts that no source named, by id or address. */
  readonly names: ReadonlyMap<string, string>;
  /** One for every target of every schedule, in the order of the settings. */
  readonly changes: readonly Change[];
  /** What became of the manual handover, if one was asked for. */
  readonly handover: HandoverOutcome | null;
  /** Whom that handover was asked for, as written, and by whom. */
  readonly asked: { readonly to: string; readonly actor: string | null } | null;
  /** A service accepted a write, whatever became of the rest. */
  readonly wrote: boolean;
  readonly warnings: readonly string[];
  /** Who is away at a shift. The warnings say so too. */
  readonly conflicts: readonly Conflict[];
  readonly dryRun: boolean;
  readonly now: Date;
  /** How many requests were sent. */
  readonly requests: number;
}
