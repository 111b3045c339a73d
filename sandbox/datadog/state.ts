import type { PlainShift, PlainShifts } from '../plain-shifts.ts';

/** A person in Datadog. */
export interface DatadogUser {
  id: string;
  name: string;
  email: string;
  disabled: boolean;
}

/** An override, with the id that Datadog gave it. */
export interface DatadogOverride extends PlainShift {
  id: string;
}

/** The user of a shift is a user's id. An empty one puts nobody on call. */
export interface DatadogSchedule extends PlainShifts {
  id: string;
  name: string;
  timezone: string;
  overrides: DatadogOverride[];
}

/** Everything Datadog knows. Plain and mutable. */
export interface DatadogState {
  users: DatadogUser[];
  schedules: DatadogSchedule[];
  apiKeys: string[];
  /** The scopes of each application key. */
  appKeys: Record<string, string[]>;
  /** How many overrides were ever written. */
  made: number;
  /** The largest page, whatever the request asks for. */
  pageSize: number;
  /** Lists do not say where they end. */
  withoutMeta: boolean;
  /** Every page says that there is another. */
  endless: boolean;
  /** Answers refer to shifts that they do not include. */
  withoutShifts: boolean;
  /** Times in requests are ignored: every answer is about now. */
  alwaysNow: boolean;
  /** Of two overrides, the one that was written first wins. */
  olderOverrideWins: boolean;
}
