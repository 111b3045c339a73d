import type { PlainShifts } from '../plain-shifts.ts';

/** What a user may do. A stakeholder only watches. */
export type IlertRole = 'STAKEHOLDER' | 'GUEST' | 'RESPONDER' | 'USER' | 'ADMIN';

/** A person in ilert. */
export interface IlertUser {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  role: IlertRole;
}

/** The user of a shift is a user's id as a string. */
export interface IlertSchedule extends PlainShifts {
  id: number;
  name: string;
  timezone: string;
  type: 'STATIC' | 'RECURRING';
  /** How many levels of escalation policies use it. On-calls are listed once for each, and not at all without one. */
  levels: number;
}

/** Everything ilert knows. Plain and mutable. */
export interface IlertState {
  users: IlertUser[];
  schedules: IlertSchedule[];
  /** The user of each API key, by key. */
  keys: Record<string, number>;
  /** Requests for many schedules at once take longer than the gateway waits. */
  slowBulk: boolean;
  /** Lists start over at their end. */
  endless: boolean;
  /** Lists name users without their addresses, whatever the request asks for. */
  bareUsers: boolean;
  /** Overrides are written with POST, as ilert's own client does, and not with PUT. */
  overridesByPost: boolean;
  /** So many reads of a list of overrides miss what was written last. */
  lag: number;
}
