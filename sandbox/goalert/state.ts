import type { PlainShift } from '../plain-shifts.ts';

/** A user. GoAlert's address may be empty. */
export interface GoAlertUser {
  id: string;
  name: string;
  email: string;
}

/** Adds a user, removes one, or replaces one by another. `null`: nobody. */
export interface GoAlertOverride {
  id: string;
  from: Date;
  until: Date;
  add: string | null;
  remove: string | null;
}

/** The users of shifts are user ids. While a temporary shift lasts, nothing else counts. */
export interface GoAlertSchedule {
  id: string;
  name: string;
  timezone: string;
  shifts: PlainShift[];
  overrides: GoAlertOverride[];
  temporary: PlainShift[];
}

/** What a key was created for. */
export interface GoAlertDocument {
  /** Its operations. */
  operations: string[];
  /** Schedules per page, which is the document's to say. */
  first: number;
}

/** Everything GoAlert knows. Plain and mutable. */
export interface GoAlertState {
  users: GoAlertUser[];
  schedules: GoAlertSchedule[];
  /** The documents of keys, by key. */
  keys: Record<string, GoAlertDocument>;
  /** How many milliseconds its engine needs to note that somebody else is on call. */
  engineLag: number;
  /** Its database can't be reached. */
  withoutDatabase: boolean;
  /** The database fails while requests are worked on. */
  unexpectedErrors: boolean;
  /** Every page says that there is another. */
  endless: boolean;
}

/** Moves time forward without touching the clock: everything happens that much earlier. */
export function moveEarlier({ schedules }: Pick<GoAlertState, 'schedules'>, milliseconds: number): void {
  const all = schedules.flatMap(({ shifts, overrides, temporary }) => [
    ...shifts,
    ...overrides,
    ...temporary,
  ]);
  for (const span of all) {
    span.from = new Date(span.from.getTime() - milliseconds);
    span.until = new Date(span.until.getTime() - milliseconds);
  }
}
