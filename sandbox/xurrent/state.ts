import type { PlainShifts } from '../plain-shifts.ts';

/** A person in Xurrent IMR. */
export interface XurrentUser {
  username: string;
  firstName: string;
  lastName: string;
  email: string;
}

/** A step of an escalation policy. The user of a shift is a user name. */
export interface XurrentStep extends PlainShifts {
  id: string;
  /** From 1. */
  position: number;
}

export interface XurrentPolicy {
  id: string;
  name: string;
  steps: XurrentStep[];
}

/** Everything Xurrent IMR knows. Plain and mutable. */
export interface XurrentState {
  team: string;
  users: XurrentUser[];
  policies: XurrentPolicy[];
  keys: string[];
  /** Whether the owner of the key may see the team. */
  mayRead: boolean;
  /** Who is on call in all policies at once takes longer than the gateway waits. */
  slowBulk: boolean;
  /** Who is on call is told only of policies that are asked for alone. */
  onlyAlone: boolean;
}
