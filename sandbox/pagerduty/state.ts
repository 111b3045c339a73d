/** A person in PagerDuty. */
export interface PagerdutyUser {
  id: string;
  name: string;
  email: string;
  /** Of a deleted user only references are left. */
  deleted?: boolean;
}

/** Somebody (a user's id) on call from a time (included) to another (not included); `null` leaves the slot empty. */
export interface Shift {
  from: Date;
  until: Date;
  user: string | null;
}

/** A layer of a legacy schedule (the first in the list goes before the others), or a rotation of a shift-based one. */
export interface Rotation {
  id: string;
  name: string;
  shifts: Shift[];
}

/** A shift on its own; only in a shift-based schedule. */
export interface CustomShift extends Shift {
  id: string;
}

/** A shift written over the schedule, or over one member of one source of it. */
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
  /** Where two cover the same time, the later one in the list wins. */
  overrides: Override[];
}

/** Who is told, level by level. */
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
  /** What an API key may do. */
  keys: Record<string, { readOnly?: boolean }>;
  /** How many overrides and custom shifts were made so far: their ids are counted. */
  made: number;
}

/** Lets time pass for the schedules without a clock: everything in them happens that much earlier. */
export function moveEarlier(state: PagerdutyState, milliseconds: number): void {
  for (const { rotations, customShifts, overrides } of state.schedules) {
    for (const shift of [...rotations.flatMap(({ shifts }) => shifts), ...customShifts, ...overrides]) {
      shift.from = new Date(shift.from.getTime() - milliseconds);
      shift.until = new Date(shift.until.getTime() - milliseconds);
    }
  }
}
