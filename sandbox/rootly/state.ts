import type { PlainShifts } from '../plain-shifts.ts';

/** A person in Rootly. */
export interface RootlyUser {
  /** A number in attributes, a text as the id of a resource. */
  id: number;
  fullName: string;
  email: string;
  slackId: string | null;
}

/** The user of a shift is a user's id as text; an empty one puts nobody on call. */
export interface RootlySchedule extends PlainShifts {
  id: string;
  name: string;
  /** How many levels of escalation policies it stands in: on-calls are listed once for each. */
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
  /** The most entries that a page holds, whatever is asked for. */
  pageSize: number;
}
