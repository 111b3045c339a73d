import type { PlainShift } from '../plain-shifts.ts';

/** A person in FireHydrant. */
export interface FireHydrantUser {
  id: string;
  name: string;
  email: string;
  /** An id in the Slack workspace that FireHydrant is connected to. */
  slackId: string | null;
}

/** A rotation. One user is on call in it at most. An override changes the shifts themselves. */
export interface FireHydrantRotation {
  id: string;
  name: string;
  /** The user of a shift is a user's id; an empty one: unassigned, so that anybody may claim it. */
  shifts: PlainShift[];
  /** A Slack user group that FireHydrant keeps. */
  slackUserGroupId: string | null;
}

export interface FireHydrantSchedule {
  id: string;
  name: string;
  teamId: string;
  timezone: string;
  slackUserGroupId: string | null;
  rotations: FireHydrantRotation[];
}

/** Everything FireHydrant knows. Plain and mutable. */
export interface FireHydrantState {
  users: FireHydrantUser[];
  teams: { id: string; name: string }[];
  schedules: FireHydrantSchedule[];
  /** API keys, and whether they may only read. */
  keys: Record<string, { readOnly?: boolean }>;
  /** The overrides that were written. FireHydrant itself only has the shifts they became. */
  written: PlainShift[];
  /** The largest page, whatever the request asks for. */
  pageSize: number;
  /** The organization's list leaves out schedules in which nobody is on call. */
  omitsEmpty: boolean;
  /** The organization's list does not say who is on call in each rotation. */
  omitsRotations: boolean;
  /** Lists of a team's schedules take longer than the gateway waits. */
  slowTeams: boolean;
  /** Every page says that there is another. */
  endless: boolean;
  /** An override that goes over the end of a shift becomes two. */
  splitsOverrides: boolean;
  /** So many reads of a schedule miss what was written last. */
  lag: number;
}
