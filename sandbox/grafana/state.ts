import type { PlainShifts } from '../plain-shifts.ts';

/** A person in Grafana. */
export interface GrafanaUser {
  id: string;
  /** The login. */
  username: string;
  /** Empty if there is none. */
  email: string;
  /** The Slack account that they have linked. */
  slack: { user_id: string; team_id: string } | null;
}

export interface GrafanaSchedule extends PlainShifts {
  id: string;
  name: string;
}

/** The kind of a token: an OnCall API key, or a service account token, which needs its stack's address too. */
export type GrafanaToken = { kind: 'key' } | { kind: 'service-account'; stack: string };

/** Everything Grafana OnCall knows. Plain and mutable. */
export interface GrafanaState {
  users: GrafanaUser[];
  schedules: GrafanaSchedule[];
  tokens: Record<string, GrafanaToken>;
  /** Entries per page, if the request does not say. */
  pageSizes: { schedules: number; users: number };
  /** Lists without a filter take longer than the gateway waits. */
  slowLists: boolean;
  /** No organization has exactly the address in the request, or it is still being set up. */
  syncing: boolean;
  /** Every page says that there is another. */
  endless: boolean;
}
