import type { Finding, SourceRef } from '../../model.ts';
import type { TargetRef } from '../../target.ts';

/** What the settings use of a service. */
export interface Uses {
  readonly sources: readonly SourceRef[];
  readonly targets: readonly TargetRef[];
  /** All targets, of other services too, as the user named them. */
  readonly targetNames: readonly string[];
  /** Whether the team’s files, such as a rota, are read through it if there is no checkout. */
  readonly readsFiles: boolean;
  /** The alert channel, if it is in this service. */
  readonly alert: string | null;
  /** The file of the workflow that runs this, and its repository (`owner/name`); `null` outside GitHub. */
  readonly workflow: { readonly repository: string; readonly path: string } | null;
  /** The repository of the action as a step names it: `acme/on-call-sync`. */
  readonly action: string | null;
}

/** One thing to look at that is neither a schedule nor a target: a token, a channel, a workflow. */
export interface Check {
  /** What people call it: `` `slack-token` ``. */
  readonly subject: string;
  /** Sends no write. A Failure that it rejects with is a finding too. */
  readonly run: () => Promise<readonly Omit<Finding, 'subject'>[]>;
}

/** What `mode: check` looks at in a service, by what is used of it. */
export type Checks = (uses: Uses) => readonly Check[];
