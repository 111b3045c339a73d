import type { PlainShifts } from '../plain-shifts.ts';

/** A person in Rootly. */
export interface RootlyUser {
  /** A number in attributes, a string as the id of a resource. */
  id: number;
  fullName: string;
  email: string;
  slackId: string | null;
}

/** The user of a shift is a user's id as a string. An empty one puts nobody on call. */
export interface RootlySchedule extends PlainShifts {
  id: string;
  name: string;
  /** How many levels of escalation policies use it. On-calls are listed once for each. */
  levels: number;
  /** Ids of users who only watch, whenever somebody is on call. */
  shadows: string[];
}

/** Everything Rootly knows. Plain and mutable. */
export interface RootlyState {
  users: RootlyUser[];
  schedules: RootlySchedule[];
  keys: string[];
  /** Whether the organisation has Rootly On-Call. */
  onCallEnabled: boolean;
  /** Whether the keys' role may create and remove overrides. */
  overridesAllowed: boolean;
  /** A new override removes those that it overlaps. It is said to be so since 2026. */
  replacesOverlapping: boolean;
  /** How many reads the list of overrides lags behind a write. */
  lag: number;
  /** The largest page, whatever the request asks for. */
  pageSize: number;
  /** Requests for many schedules at once take longer than the gateway waits. */
  slowBulk: boolean;
  /** Every page says that there is another. */
  endless: boolean;
  /** The first page of a list is empty, although another follows. */
  emptyFirstPage: boolean;
}
