/** Something that went wrong, or that somebody should look at. */
export interface AlertedFailure {
  /** `null`: the whole run. */
  readonly schedule: string | null;
  /** `null`: the schedule, or the run, as a whole. */
  readonly target: { readonly kind: string; readonly name: string } | null;
  /** What happened, and what to do about it: a sentence of its own, with our own code in backticks. */
  readonly reason: string;
  /** What identifies it as the same as last time, if the reason says more than that. */
  readonly key?: string;
  /** It is about an absence, of which a later run may be unable to read. */
  readonly isAbsence?: true;
}

/** How a run ended. */
export interface AlertState {
  readonly failures: readonly AlertedFailure[];
  /** Not worth an alert themselves, but an earlier alert about them stays open while they last. */
  readonly lasting?: readonly AlertedFailure[];
  /** Not all absences could be read: one that was told before may still be so, and is not reported as solved. */
  readonly lacksAbsences?: boolean;
  /** All schedules of the run. Runs of other schedules have their own alerts in the same channel. */
  readonly schedules?: readonly string[];
  /** What identifies the run, even if its settings are wrong. Replaces `schedules` in alerts about the run itself. */
  readonly run?: readonly string[];
}

/** Posts to a channel once when something fails, and once when it works again. */
export interface Alerts {
  /**
   * `run` is the run's address. Posts nothing if the last alert said the same, or if there was none and nothing fails.
   * Rejects with a Failure.
   */
  readonly tell: (channel: string, state: AlertState, run: string | null) => Promise<'posted' | 'silent'>;
}
