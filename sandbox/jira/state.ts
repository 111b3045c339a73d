/** An Atlassian account. */
export interface JiraUser {
  accountId: string;
  accountType: 'atlassian' | 'app' | 'customer';
  active: boolean;
  displayName: string;
  email: string;
  /** Whether the privacy settings hide the address from everybody. */
  hidesEmail: boolean;
}

/** Who a shift names. `members` of a team or an escalation are who they come down to, as account ids. */
export type Responder =
  | { type: 'user'; id: string }
  | { type: 'team' | 'escalation'; id: string; members: string[] }
  | { type: 'noone' };

/** One responder on call from a time (included) to another (not included). */
export interface Shift {
  from: Date;
  until: Date;
  responder: Responder;
}

/** A shift written over the schedule: over these rotations (their ids), or over all. */
export interface Override extends Shift {
  alias: string;
  rotations: string[] | null;
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
  teamId: string;
  rotations: Rotation[];
  /** Where two cover the same time, the later one in the list wins. */
  overrides: Override[];
}

/** Part of a project. */
export interface Component {
  id: string;
  name: string;
  leadAccountId: string | null;
  assigneeType: 'PROJECT_DEFAULT' | 'COMPONENT_LEAD' | 'PROJECT_LEAD' | 'UNASSIGNED';
}

/** A company-managed project. */
export interface Project {
  key: string;
  components: Component[];
  /** Accounts without the permission Assignable user. */
  unassignable: string[];
}

/** What an account may do that uses the API with a token. */
export interface ApiAccount {
  email: string;
  token: string;
  /** Browse users and groups. */
  browsesUsers: boolean;
  /** Keys of the projects it has Administer projects in. */
  administers: string[];
  /** Ids of the schedules it sees; left out: all of them. */
  schedules?: string[];
  /** Whether its role lets it change schedules. */
  changesSchedules: boolean;
}

/** Everything one Atlassian site knows. Plain and mutable. */
export interface JiraState {
  cloudId: string;
  users: JiraUser[];
  schedules: Schedule[];
  projects: Project[];
  accounts: ApiAccount[];
}

/** The user with this account id. */
export function findUser(state: JiraState, accountId: unknown): JiraUser | undefined {
  return state.users.find((user) => user.accountId === accountId);
}

/** Lets time pass for the schedules without a clock: everything in them happens that much earlier. */
export function moveEarlier(state: JiraState, milliseconds: number): void {
  for (const { rotations, overrides } of state.schedules) {
    for (const shift of [...rotations.flatMap(({ shifts }) => shifts), ...overrides]) {
      shift.from = new Date(shift.from.getTime() - milliseconds);
      shift.until = new Date(shift.until.getTime() - milliseconds);
    }
  }
}
