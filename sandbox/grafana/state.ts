import type { PlainShifts } from '../plain-shifts.ts';

/** A person in Grafana. */
export interface GrafanaUser {
  id: string;
  /** The login. */
  username: string;
  /** Empty: there is none. */
  email: string;
}

export interface GrafanaSchedule extends PlainShifts {
  id: string;
  name: string;
}

/** What a token is: an OnCall API key, or a service account's, which needs its stack's address beside it. */
export type GrafanaToken = { kind: 'key' } | { kind: 'service-account'; stack: string };

/** Everything Grafana OnCall knows. Plain and mutable. */
export interface GrafanaState {
  users: GrafanaUser[];
  schedules: GrafanaSchedule[];
  tokens: Record<string, GrafanaToken>;
  /** How much stands on a page, if the request does not say. */
  pageSizes: { schedules: number; users: number };
}
