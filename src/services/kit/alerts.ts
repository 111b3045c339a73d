/** Something that could not be made to show who is on call. */
export interface AlertedFailure {
  readonly schedule: string;
  readonly target: { readonly kind: string; readonly name: string };
  /** What happened, and what to do about it. */
  readonly reason: string;
}

/** How a run ended. */
export interface AlertState {
  readonly failures: readonly AlertedFailure[];
  /** All schedules of the run: runs over others have alerts of their own in the same channel. */
  readonly schedules?: readonly string[];
}

/** Tells a channel that something fails, once, and once that it works again. */
export interface Alerts {
  /**
   * `run` is the run's address. Silent where the last alert said the same, and where there was none and nothing
   * fails. Rejects with a Failure.
   */
  readonly tell: (channel: string, state: AlertState, run: string | null) => Promise<'posted' | 'silent'>;
}
