import type { PlainShift } from '../plain-shifts.ts';

/** A person in incident.io. */
export interface IncidentIoUser {
  id: string;
  name: string;
  /** `null` if there is none; answers then leave it out. */
  email: string | null;
  slackUserId: string | null;
  /** Absent: active. */
  isActive?: false;
}

/** A shift in a rotation, by its id; without one, in the schedule's first. If its user is empty, nobody is on call. */
export interface IncidentIoShift extends PlainShift {
  rotation?: string;
}

/** A schedule with the shifts of its rotations. */
export interface IncidentIoSchedule {
  id: string;
  name: string;
  rotations: { id: string; name: string }[];
  shifts: IncidentIoShift[];
  /** If two of a rotation overlap, the later one in the list wins. */
  overrides: IncidentIoShift[];
}

/** The permissions of an API key. */
export interface IncidentIoKey {
  viewsSchedules: boolean;
  /** The role `viewer`, which reads users. */
  viewsUsers: boolean;
  /** The role `schedule_overrides_editor`. */
  editsOverrides: boolean;
}

/** Everything incident.io knows. Plain and mutable. */
export interface IncidentIoState {
  users: IncidentIoUser[];
  schedules: IncidentIoSchedule[];
  keys: Record<string, IncidentIoKey>;
  /** How many reads the list of overrides lags behind a write. */
  lag: number;
  /** Entries of a schedule per page. */
  entriesPerPage: number;
  /** The most schedules per page that it can work out before the gateway gives up. */
  slowPages: number;
  /** Every page says that there is another. */
  endless: boolean;
  /** The first page of schedules is empty, although another follows. */
  emptyFirstPage: boolean;
}
