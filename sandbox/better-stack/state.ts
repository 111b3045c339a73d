import type { PlainShift, PlainShifts } from '../plain-shifts.ts';

/** A person in Better Stack. */
export interface BetterStackUser {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  /** Was invited, and has not accepted yet. */
  invited: boolean;
}

/** An override, with the id that Better Stack gave it. */
export interface BetterStackOverride extends PlainShift {
  id: number;
}

/** A schedule, which the API calls a calendar. The user of a shift is a user's id. */
export interface BetterStackCalendar extends PlainShifts {
  id: string;
  /** `null`: the default one has no name. */
  name: string | null;
  isDefault: boolean;
  team: string;
  overrides: BetterStackOverride[];
}

/** What a token may do. */
export interface BetterStackToken {
  readOnly: boolean;
  /** A global token has to say which team it means. */
  isGlobal: boolean;
}

/** Everything Better Stack knows. Plain and mutable. */
export interface BetterStackState {
  users: BetterStackUser[];
  calendars: BetterStackCalendar[];
  tokens: Record<string, BetterStackToken>;
  /** How many overrides were ever written. */
  made: number;
  /** The largest page, whatever the request asks for. */
  pageSize: number;
  /** Large pages take longer than the gateway waits. */
  slowBulk: boolean;
  /** Every page says that there is another. */
  endless: boolean;
  /** Answers do not include the users they refer to. */
  withoutUsers: boolean;
  /** The list of events has only overrides. */
  withoutShifts: boolean;
  /** Of two overrides, the one that was written first wins. */
  olderOverrideWins: boolean;
}
