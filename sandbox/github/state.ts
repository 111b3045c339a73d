import { createHash } from 'node:crypto';

/** What a token may do: the permissions of an app or of the job's own token. */
export type Permission = 'contents' | 'issues' | 'members' | 'actions';

/** A token: an app's or a job's (`ghs_`), or a person's. */
export interface GitHubToken {
  /** Default: none. */
  permissions: Partial<Record<Permission, 'read' | 'write'>>;
  /** The person it belongs to. Absent: an app’s. */
  login?: string;
  /** `false`: they can’t write to the repository, so the labels and assignees that they set are dropped. */
  pushes?: false;
  /** The scopes of a classic personal access token. */
  scopes?: string[];
  /** When a personal access token expires: `2027-01-05 12:00:00 UTC`. */
  expires?: string;
}

/** A member of the organisation, or somebody who is invited. */
export interface OrganisationMember {
  /** In its owner's case; GitHub ignores case. */
  login: string;
  role: 'admin' | 'member';
  state: 'active' | 'pending';
}

export interface Team {
  slug: string;
  name: string;
  /** Logins. */
  members: string[];
  maintainers: string[];
  /** Slugs of its child teams, whose members count as its own. */
  children: string[];
  /** An identity provider manages its members. */
  synced: boolean;
}

/** An issue of the repository, or a pull request, which GitHub lists as an issue. */
export interface Issue {
  number: number;
  title: string;
  state: 'open' | 'closed';
  labels: string[];
  /** Logins. */
  assignees: string[];
  isPullRequest: boolean;
  body?: string | null;
  /** Default: a stranger. */
  author?: IssueAuthor;
  /** Why it was closed. */
  reason?: string;
}

/** Who wrote an issue. */
export interface IssueAuthor {
  login: string;
  type: 'User' | 'Bot';
  association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
}

/** A workflow of the repository; its file is among the others. */
export interface Workflow {
  path: string;
  state: 'active' | 'disabled_manually' | 'disabled_inactivity';
}

/** Everything that GitHub knows of the organisation `acme` and its repository `acme/data`. Plain and mutable. */
export interface GitHubState {
  /** Text by path, at the newest commit of the default branch, `main`. */
  files: Record<string, string>;
  /** How many commits were made through the API. */
  commits: number;
  /** The files at older commits, by the commit's sha. */
  history: Record<string, Record<string, string>>;
  /** The default branch accepts changes only through pull requests. */
  protected: boolean;
  organisation: OrganisationMember[];
  teams: Team[];
  /** Whether the list of a team's members shows roles, and who is in through a child team. */
  tellsRoles: boolean;
  issues: Issue[];
  /** The repository’s labels. */
  labels: string[];
  /** Issues are enabled in the repository. */
  hasIssues: boolean;
  /** Logins that can be assigned. Others are silently dropped. */
  assignable: string[];
  workflows: Workflow[];
  tokens: Record<string, GitHubToken>;
  /** Logins of suspended accounts: they can be added to a team, but are not listed there. */
  suspended: string[];
  /** The secret with which a job requests a token that proves its identity. */
  idTokenRequest: string;
  settings: {
    /** How many reads of a team's members still show the old state after a write. */
    lag: number;
    /** How many reads of the list of issues still lack one that was created. */
    issueLag: number;
    /** The largest page of a list, whatever the request asks for. */
    pageSize: number;
    /** The first request of each method is refused by this limit. */
    limit: Limit | null;
  };
}

/** GitHub's rate limits, which are a 403: a secondary one with or without a time to wait, or the hourly one. */
export type Limit = 'secondary' | 'secondary without a time' | 'primary';

/** The sha of the newest commit. */
export function headOf({ commits }: Pick<GitHubState, 'commits'>): string {
  return createHash('sha1').update(`commit ${commits}`).digest('hex');
}

/** The sha that git computes for a text. */
export function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Whether two logins are the same. */
export function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether an account is suspended. */
export function isSuspended({ suspended }: GitHubState, login: string): boolean {
  return suspended.some((one) => sameLogin(one, login));
}
