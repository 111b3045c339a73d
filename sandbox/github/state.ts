import { createHash } from 'node:crypto';

/** What a token may do: the permissions of an app or of the job's own token. */
export type Permission = 'contents' | 'issues' | 'members';

/** A token: an app's or a job's (`ghs_`), or a person's. */
export interface GitHubToken {
  /** Left out: none. */
  permissions: Partial<Record<Permission, 'read' | 'write'>>;
}

/** An organisation's member, or somebody who was invited. */
export interface OrganisationMember {
  /** As its owner writes it; GitHub takes it in whatever case. */
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
  /** Slugs of the teams below it, whose members count as its own. */
  children: string[];
  /** An identity provider decides who is in it. */
  synced: boolean;
}

/** An issue of the repository, or a pull request, which GitHub lists as one. */
export interface Issue {
  number: number;
  title: string;
  state: 'open' | 'closed';
  labels: string[];
  /** Logins. */
  assignees: string[];
  isPullRequest: boolean;
}

/** Everything that GitHub knows of the organisation `acme` and its repository `acme/data`. Plain and mutable. */
export interface GitHubState {
  /** Path to text, as of the newest commit on the default branch, `main`. */
  files: Record<string, string>;
  /** How many commits were made through the API. */
  commits: number;
  /** What the files were at older commits, by the commit's sha. */
  history: Record<string, Record<string, string>>;
  /** The default branch takes changes only through pull requests. */
  protected: boolean;
  organisation: OrganisationMember[];
  teams: Team[];
  /** Whether the list of a team's members tells roles, and who is in through a child team. */
  tellsRoles: boolean;
  issues: Issue[];
  /** The repository has issues at all. */
  hasIssues: boolean;
  /** Logins that can be assigned; others are dropped in silence. */
  assignable: string[];
  tokens: Record<string, GitHubToken>;
  /** With this a job asks for a token that proves which job it is. */
  idTokenRequest: string;
}

/** The sha of the newest commit. */
export function headOf({ commits }: Pick<GitHubState, 'commits'>): string {
  return createHash('sha1').update(`commit ${commits}`).digest('hex');
}

/** The sha by which git knows a text. */
export function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Whether two logins are one. */
export function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
