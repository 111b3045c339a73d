/** A person in Opsgenie. */
export interface OpsgenieUser {
  id: string;
  /** The e-mail address. */
  username: string;
  fullName: string;
  blocked: boolean;
  timeZone?: string;
}

/** Who a shift names. `members` of a team or an escalation are who they come down to. */
export type Recipient = (
  | { type: 'user'; username: string }
  | { type: 'team' | 'escalation'; id: string; name: string; members: Recipient[] }
  | { type: 'schedule'; id: string; name: string }
  | { type: 'none' }
) & {
  /** Minutes; only inside an escalation. */
  escalationTime?: number;
  /** E.g. `default`, `next`, `all`; only inside an escalation. */
  notifyType?: string;
};

/** One recipient on call from a time (included) to another (not included). */
export interface Shift {
  from: Date;
  until: Date;
  recipient: Recipient;
}

/** A shift written over the schedule: over these rotations (their ids), or over all. */
export interface Override extends Shift {
  alias: string;
  rotations?: string[];
}

/** One line of a schedule, with its shifts spelt out. */
export interface Rotation {
  id: string;
  name: string;
  shifts: Shift[];
}

export interface Schedule {
  id: string;
  name: string;
  enabled: boolean;
  /** IANA name; timelines begin at its midnights. */
  timezone: string;
  rotations: Rotation[];
  /** Where two cover the same time, the later one in the list wins. */
  overrides: Override[];
}

/** What an API key may do. */
export interface ApiKey {
  /** Ids of the schedules it has access to; left out: all of them. */
  schedules?: string[];
  readOnly?: boolean;
}

/** Everything Opsgenie knows. Plain and mutable. */
export interface OpsgenieState {
  users: OpsgenieUser[];
  schedules: Schedule[];
  keys: Record<string, ApiKey>;
  /** Whether the bulk read of on-calls exists: it is in the vendor's OpenAPI file and nowhere else. */
  bulkOnCalls: boolean;
}

/** The user with this id or user name, in whatever case. */
export function findUser(state: OpsgenieState, identifier: string): OpsgenieUser | undefined {
  const wanted = identifier.toLowerCase();
  return state.users.find((user) => user.id === identifier || user.username.toLowerCase() === wanted);
}

/** Lets time pass for the schedules without a clock: everything in them happens that much earlier. */
export function moveEarlier(state: OpsgenieState, milliseconds: number): void {
  for (const { rotations, overrides } of state.schedules) {
    for (const shift of [...rotations.flatMap(({ shifts }) => shifts), ...overrides]) {
      shift.from = new Date(shift.from.getTime() - milliseconds);
      shift.until = new Date(shift.until.getTime() - milliseconds);
    }
  }
}
