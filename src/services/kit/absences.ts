import type { Span } from '../../time.ts';

/** Somebody to look for, under every name that a calendar may use. */
export interface Wanted {
  /** Addresses and names, in lower case. */
  readonly names: readonly string[];
}

/** Somebody is away, by a calendar. */
export interface CalendarAbsence<W extends Wanted> {
  readonly who: W;
  /** `2026-12-21` for whole days, which are days in any zone; else an ISO 8601 time with an offset. */
  readonly from: string;
  /** The same: the first day, or the moment, at which they are back. */
  readonly until: string;
}

/** A calendar of absences. */
export interface AbsenceCalendar {
  /**
   * Who of these people is away in a span of time, and why some of their events could not be read. Everybody else in the
   * calendar is ignored. Rejects with a Failure.
   */
  readonly read: <W extends Wanted>(
    span: Span,
    people: readonly W[],
  ) => Promise<{ readonly absences: readonly CalendarAbsence<W>[]; readonly problems: readonly string[] }>;
}
