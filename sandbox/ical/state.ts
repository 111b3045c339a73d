import type { PlainShifts } from '../plain-shifts.ts';

/** Somebody who is invited to events. */
export interface IcalPerson {
  /** The name that shifts use. */
  id: string;
  name: string;
  email: string;
}

/** A schedule. Its name is in the summary of each of its events. */
export interface IcalSchedule extends PlainShifts {
  name: string;
}

/** A calendar shared by a secret address. Plain and mutable. */
export interface IcalState {
  name: string;
  people: IcalPerson[];
  schedules: IcalSchedule[];
  /** The secret part of the address. */
  token: string;
  /** A second calendar, which shows who is away. */
  absences: { token: string; events: IcalAbsence[] };
  quirks: IcalQuirks;
}

/** Somebody is away. */
export interface IcalAbsence {
  summary: string;
  /** `2026-12-21` for whole days, else a time. */
  from: string | Date;
  /** The end, exclusive. */
  until: string | Date;
  /** The address of somebody who is invited. */
  attendee?: string;
  organizer?: string;
  /** Other lines of the event: `STATUS:TENTATIVE`. */
  lines?: string[];
}

/** Ways in which real feeds misbehave. All off by default. */
export interface IcalQuirks {
  /** Like Office 365, it only answers browsers. */
  onlyBrowsers: boolean;
  /** The address answers with a redirect: to another path, or to another server. */
  moved: 'here' | 'elsewhere' | null;
  /** The answer's character set. */
  charset: 'UTF-8' | 'ISO-8859-1';
  /** What is wrong with the calendar. */
  calendar: CalendarQuirk | null;
}

/**
 * Times are in a zone with a Windows name that the feed does not define; older revisions of all events are still there; events of
 * others have broken lines and unknown zones, and a remark follows the end; an event with an unreadable start may be
 * the current one; the feed breaks off.
 */
export type CalendarQuirk = 'windows zone' | 'old revisions' | 'broken lines' | 'lost start' | 'breaks off';
