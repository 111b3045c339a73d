/** An Atlassian account. */
export interface JiraUser {
  accountId: string;
  accountType: 'atlassian' | 'app' | 'customer';
  active: boolean;
  displayName: string;
  email: string;
  /** Whether privacy settings hide the address from everybody. */
  hidesEmail: boolean;
}

/** Who a shift names. `members` of a team or an escalation are the people it resolves to, as account ids. */
export type Responder =
  | { type: 'user'; id: string }
  | { type: 'team' | 'escalation'; id: string; members: string[] }
  | { type: 'noone' };

/** One responder on call from a time (inclusive) to another (exclusive). */
export interface Shift {
  from: Date;
  until: Date;
  responder: Responder;
}

/** An override of these rotations (by id), or of all. */
export interface Override extends Shift {
  alias: string;
  rotations: string[] | null;
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
  teamId: string;
  rotations: Rotation[];
  /** If two overlap, the later one in the list wins. */
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

/** The permissions of an account that uses the API with a token. */
export interface ApiAccount {
  email: string;
  token: string;
  /** Browse users and groups. */
  browsesUsers: boolean;
  /** Keys of the projects where it has the permission Administer projects. */
  administers: string[];
  /** Ids of the schedules it can see. Default: all of them. */
  schedules?: string[];
  /** Whether its role lets it change schedules. */
  changesSchedules: boolean;
}

/** Everything one Atlassian site knows. Plain and mutable. */
export interface JiraState {
  cloudId: string;
  users: JiraUser[];
  schedules: Schedule[];
  /** Those in Compass. */
  compassSchedules: Schedule[];
  /** Whether the site has Jira, which knows people. A site that has only Compass may not. */
  hasJira: boolean;
  projects: Project[];
  accounts: ApiAccount[];
  /** The largest page of a list, whatever the request asks for. */
  pageSize: number;
  /** How many reads of a schedule's overrides still show the old state after a write. */
  lag: number;
  /** Timelines leave out rotations that have no period in them. */
  omitsEmptyRotations?: boolean;
}

/** The user with this account id. */
export function findUser(state: JiraState, accountId: unknown): JiraUser | undefined {
  return state.users.find((user) => user.accountId === accountId);
}

/** Moves the schedules forward without touching the clock: everything in them happens that much earlier. */
export function moveEarlier(state: JiraState, milliseconds: number): void {
  for (const { rotations, overrides } of [...state.schedules, ...state.compassSchedules]) {
    for (const shift of [...rotations.flatMap(({ shifts }) => shifts), ...overrides]) {
      shift.from = new Date(shift.from.getTime() - milliseconds);
      shift.until = new Date(shift.until.getTime() - milliseconds);
    }
  }
}
