import * as z from 'zod/mini';
import type { Failure } from '../../model.ts';
import { type GitHubClient, isNotFound } from './client.ts';
import { login } from './directory.ts';

/** A team as GitHub's addresses name it: https://docs.github.com/rest/teams. */
export type TeamName = { readonly org: string; readonly team_slug: string };

/** Somebody in a team. Not every organisation's GitHub tells the role and whether it comes from a child team. */
export interface TeamMember {
  readonly login: string;
  readonly role: string | undefined;
  readonly inherited: boolean;
}

const anyLogin = z.pipe(z.string().check(z.minLength(1)), z.transform(login));

const roster = z.array(
  z.pipe(
    z.object({ login: anyLogin, role: z.optional(z.string()), inherited: z.optional(z.boolean()) }),
    z.transform(({ login, role, inherited }): TeamMember => ({ login, role, inherited: inherited ?? false })),
  ),
);

/** `active`, or `pending` for who was invited and has not accepted. */
const membership = z.pipe(
  z.object({ state: z.string() }),
  z.transform(({ state }) => state),
);

const slugs = z.array(
  z.pipe(
    z.object({ slug: z.string() }),
    z.transform(({ slug }) => slug),
  ),
);

const route = '/orgs/{org}/teams/{team_slug}';

/** Everybody in a team, or those with one role; who is in its child teams too. */
export function readRoster(
  client: GitHubClient,
  team: TeamName,
  role?: 'maintainer',
): Promise<readonly TeamMember[]> {
  const asked = { ...team, ...(role && { role }) };
  return client.list(`GET ${route}/members`, asked, roster, { fix: mayRead });
}

/** Puts somebody into a team as a member, and says whether that is `active` or only an invitation. */
export function joinTeam(client: GitHubClient, team: TeamName, username: string): Promise<string> {
  const asked = { ...team, username, role: 'member' };
  return client.call(`PUT ${route}/memberships/{username}`, asked, membership, { fix: mayWrite });
}

/** Takes somebody out of a team. Where GitHub finds nothing to take out, that is the answer. */
export async function leaveTeam(
  client: GitHubClient,
  team: TeamName,
  username: string,
): Promise<Failure | null> {
  try {
    const asked = { ...team, username };
    await client.call(`DELETE ${route}/memberships/{username}`, asked, z.unknown(), { fix: mayWrite });
    return null;
  } catch (error) {
    if (isNotFound(error)) return error;
    throw error;
  }
}

/** The slugs of the teams below a team. */
export function childTeams(client: GitHubClient, team: TeamName): Promise<readonly string[]> {
  return client.list(`GET ${route}/teams`, team, slugs, { fix: mayRead });
}

/** Whether somebody is in an organisation: `active`, `pending`, or `null`. */
export function organisationState(
  client: GitHubClient,
  org: string,
  username: string,
): Promise<string | null> {
  return orNull(
    client.call('GET /orgs/{org}/memberships/{username}', { org, username }, membership, { fix: mayRead }),
  );
}

function orNull<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error) => {
    if (isNotFound(error)) return null;
    throw error;
  });
}

const whichToken =
  '`github-token` must be the token of a GitHub App with the organisation permission “Members: write”, or of a person with the scope admin:org; the job’s own GITHUB_TOKEN can’t see or change teams';

function mayRead(status: number): string | undefined {
  if (status === 403) return `${whichToken}.`;
  return status === 404
    ? `Check the team: its slug is the last part of its address on GitHub, not the name that is shown. Else ${whichToken}.`
    : undefined;
}

function mayWrite(status: number, says: string): string | undefined {
  if (/externally managed|identity provider|synchroni[sz]|\bidp\b/i.test(says)) {
    return 'An identity provider decides who is in this team: use a team of its own, without that.';
  }
  return [403, 404, 422].includes(status)
    ? `${whichToken}, and may not belong to a team that an identity provider fills.`
    : undefined;
}
