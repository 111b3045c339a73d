import type { PlainShifts } from '../plain-shifts.ts';

/** A person in incident.io. */
export interface IncidentIoUser {
  id: string;
  name: string;
  /** `null`: there is none, and answers leave it out. */
  email: string | null;
  slackUserId: string | null;
}

/** A shift whose user is empty puts nobody on call. */
export interface IncidentIoSchedule extends PlainShifts {
  id: string;
  name: string;
}

/** What an API key may do. */
export interface IncidentIoKey {
  viewsSchedules: boolean;
}

/** Everything incident.io knows. Plain and mutable. */
export interface IncidentIoState {
  users: IncidentIoUser[];
  schedules: IncidentIoSchedule[];
  keys: Record<string, IncidentIoKey>;
  /** So many entries of a schedule stand on a page. */
  entriesPerPage: number;
}
