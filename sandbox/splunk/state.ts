import type { PlainShift, PlainShifts } from '../plain-shifts.ts';

/** A person in Splunk On-Call. */
export interface SplunkUser {
  username: string;
  firstName: string;
  lastName: string;
  email: string;
}

/** Whoever takes over from one user; an empty `user` is an override that nobody has taken yet. */
export interface SplunkOverride extends PlainShift {
  instead: string;
}

/** An escalation policy, whose first step pages this; where `type` is not a rotation, nobody is told. */
export interface SplunkPolicy extends PlainShifts {
  slug: string;
  name: string;
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
  /** The secret of each API id. */
  keys: Record<string, string>;
}
