import type { PlainShift, PlainShifts } from '../plain-shifts.ts';

/** A person in Splunk On-Call. */
export interface SplunkUser {
  username: string;
  firstName: string;
  lastName: string;
  email: string;
}

/** Who takes over from one user. An empty `user` is an override that nobody has taken yet. */
export interface SplunkOverride extends PlainShift {
  instead: string;
  /** Taken by hand until the shift ends, and not scheduled. */
  isTaken?: true;
}

/** An escalation policy and what its first step pages. If `type` is not a rotation, it names nobody. */
export interface SplunkPolicy extends PlainShifts {
  slug: string;
  name: string;
  /** The rotation's name, if it is one. Default: `Weekly`. */
  rotation?: string;
  type: 'rotation_group' | 'user' | 'team' | 'policy_routing' | 'email' | 'webhook';
  /** The user of a shift is a user name. */
  shifts: PlainShift[];
  overrides: SplunkOverride[];
}

export interface SplunkTeam {
  slug: string;
  name: string;
  policies: SplunkPolicy[];
}

/** Everything Splunk On-Call knows. Plain and mutable. */
export interface SplunkState {
  users: SplunkUser[];
  teams: SplunkTeam[];
  /** The key for each API id. */
  keys: Record<string, string>;
  /** Whether the keys are read-only. */
  readOnly: boolean;
  /** Whether what was taken by hand is among the overrides of a schedule. */
  listsTaken: boolean;
  /** How many reads a schedule lags behind a write. */
  lag: number;
  /** How far the log is behind, in milliseconds. */
  logBehind: number;
  /** The log leaves out whoever came on call before it begins. */
  logsOnlyChanges: boolean;
  /** The list of all users takes longer than the gateway waits. */
  slowUsers: boolean;
}
