import type { PlainShifts } from '../plain-shifts.ts';

/** A person in SolarWinds Incident Response. */
export interface SolarWindsUser {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
}

/** The user of a shift is a user's id. Every shift is told as a rotation that has only that shift. */
export interface SolarWindsSchedule extends PlainShifts {
  id: number;
  name: string;
  timezone: string;
  paused: boolean;
}

/** Everything SolarWinds Incident Response knows. Plain and mutable. */
export interface SolarWindsState {
  team: string;
  users: SolarWindsUser[];
  schedules: SolarWindsSchedule[];
  refreshTokens: string[];
  /** Whether the user of the refresh token may read schedules. */
  mayRead: boolean;
  /** Until when each access token is valid. */
  accessTokens: Record<string, Date>;
  /** The largest page. */
  pageSize: number;
  /** Requests for many schedules at once take longer than the gateway waits. */
  slowBulk: boolean;
  /** Every page says that there is another. */
  endless: boolean;
  /** Who is on call is told only of schedules that are asked for by their ids. */
  onlyByIds: boolean;
}
