/** A person in PagerDuty. */
export interface PagerdutyUser {
  id: string;
  name: string;
  email: string;
  /** Deleted: only references to the user are left. */
  deleted?: boolean;
}

/** Somebody (a user's id) on call from a time (inclusive) to another (exclusive). `null` leaves the slot empty. */
export interface Shift {
  from: Date;
  until: Date;
  user: string | null;
}

/** A layer of a legacy schedule (the first in the list takes precedence), or a rotation of a shift-based one. */
export interface Rotation {
  id: string;
  name: string;
  shifts: Shift[];
}

/** A custom shift, only in a shift-based schedule. */
export interface CustomShift extends Shift {
  id: string;
}

/** An override of the schedule, or of one member of one source of it. */
export interface Override {
  id: string;
  from: Date;
  until: Date;
  user: string;
  over?: { kind: 'rotation' | 'customShift'; id: string; member: string | null };
}

export interface Schedule {
  id: string;
  name: string;
  timezone: string;
  /** `layers`: legacy, v2; `shifts`: shift-based, v3. One that is upgraded keeps its id. */
  kind: 'layers' | 'shifts';
  rotations: Rotation[];
  customShifts: CustomShift[];
  /** If two overlap, the later one in the list wins. */
  overrides: Override[];
}

/** Who is notified, level by level. */
export interface EscalationPolicy {
  id: string;
  name: string;
  levels: { type: 'schedule' | 'user'; id: string }[][];
}

/** Everything PagerDuty knows. Plain and mutable. */
export interface PagerdutyState {
  users: PagerdutyUser[];
  schedules: Schedule[];
  policies: EscalationPolicy[];
  /** The permissions of an API key. */
  keys: Record<string, { readOnly?: boolean }>;
  /** How many overrides and custom shifts have been created: their ids are numbered. */
  made: number;
  /** Refuses to list shift-based schedules. */
  hidesShiftBased?: boolean;
  /** Lists say that there is more, but are empty. */
  endless?: boolean;
}

/** Moves the schedules forward without touching the clock: everything in them happens that much earlier. */
export function moveEarlier(state: PagerdutyState, milliseconds: number): void {
  for (const { rotations, customShifts, overrides } of state.schedules) {
    for (const shift of [...rotations.flatMap(({ shifts }) => shifts), ...customShifts, ...overrides]) {
      shift.from = new Date(shift.from.getTime() - milliseconds);
      shift.until = new Date(shift.until.getTime() - milliseconds);
    }
  }
}
