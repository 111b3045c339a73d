/** A person in Opsgenie. */
export interface OpsgenieUser {
  id: string;
  /** The e-mail address. */
  username: string;
  fullName: string;
  blocked: boolean;
  timeZone?: string;
}

/** Who a shift names. `members` of a team or an escalation are the people it resolves to. */
export type Recipient = (
  | { type: 'user'; username: string }
  | { type: 'team' | 'escalation'; id: string; name: string; members: Recipient[] }
  | { type: 'schedule'; id: string; name: string }
  | { type: 'none' }
) & {
  /** In minutes, only inside an escalation. */
  escalationTime?: number;
  /** `default`, `next`, `all`, …, only inside an escalation. */
  notifyType?: string;
};

/** One recipient on call from a time (inclusive) to another (exclusive). */
export interface Shift {
  from: Date;
  until: Date;
  recipient: Recipient;
}

/** An override of these rotations (by id), or of all. */
export interface Override extends Shift {
  alias: string;
  rotations?: string[];
}

/** One line of a schedule, with its shifts listed. */
export interface Rotation {
  id: string;
  name: string;
  shifts: Shift[];
}

export interface Schedule {
  id: string;
  name: string;
  enabled: boolean;
  /** IANA name. Timelines begin at midnight in this zone. */
  timezone: string;
  rotations: Rotation[];
  /** If two overlap, the later one in the list wins. */
  overrides: Override[];
}

/** The permissions of an API key. */
export interface ApiKey {
  /** Ids of the schedules it has access to. Default: all of them. */
  schedules?: string[];
  readOnly?: boolean;
}

/** Everything Opsgenie knows. Plain and mutable. */
export interface OpsgenieState {
  users: OpsgenieUser[];
  schedules: Schedule[];
  keys: Record<string, ApiKey>;
  /** Whether the bulk read of on-calls exists, which only the vendor's OpenAPI file mentions. */
  bulkOnCalls: boolean;
  /** Answers contain only the final timeline, whatever the request asks for. */
  finalOnly?: boolean;
  /** Timelines leave out rotations that have no period in them. */
  omitsEmptyRotations?: boolean;
}

/** The user with this id or user name, ignoring case. */
export function findUser(state: OpsgenieState, identifier: string): OpsgenieUser | undefined {
  const wanted = identifier.toLowerCase();
  return state.users.find((user) => user.id === identifier || user.username.toLowerCase() === wanted);
}

/** Moves the schedules forward without touching the clock: everything in them happens that much earlier. */
export function moveEarlier(state: OpsgenieState, milliseconds: number): void {
  for (const { rotations, overrides } of state.schedules) {
    for (const shift of [...rotations.flatMap(({ shifts }) => shifts), ...overrides]) {
      shift.from = new Date(shift.from.getTime() - milliseconds);
      shift.until = new Date(shift.until.getTime() - milliseconds);
    }
  }
}
