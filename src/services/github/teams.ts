import * as z from 'zod/mini';
import { id, shape } from '../../http/wire.ts';
import { orNull } from '../kit/api.ts';
import { suspendedFix } from './accounts.ts';
import type { Client } from './client.ts';
import { login } from './directory.ts';

/** A team as GitHub's addresses name it: https://docs.github.com/rest/teams. */
export type TeamName = { readonly org: string; readonly team_slug: string };

/** Who is in a team, by login. */
export interface TeamState {
  /** Ordinary members of the team itself. */
  readonly members: readonly string[];
  /** They lead the team. Never changed, and shown only while on call. */
  readonly maintainers: readonly string[];
  /** All of them, and people who are in it only through a child team. */
  readonly everybody: readonly string[];
}

/** Somebody in a team. GitHub does not give every organization the role and whether it comes from a child team. */
interface TeamMember {
  readonly login: string;
  readonly role: string | undefined;
  readonly inherited: boolean;
}

const roster = z.array(
  shape(
    {
      login: z.pipe(id, z.transform(login)),
      role: z.optional(z.string()),
      inherited: z.optional(z.boolean()),
    },
    ({ login, role, inherited = false }): TeamMember => ({ login, role, inherited }),
  ),
);

/** Somebody’s membership in a team or an organization. */
export interface Membership {
  /** `active`, or `pending` after an invitation that is not accepted yet. */
  readonly state: string;
  /** `admin` for an owner of an organization. */
  readonly role?: string | undefined;
}

const membership: z.ZodMiniType<Membership> = z.object({ state: z.string(), role: z.optional(z.string()) });

const slugs = z.array(shape({ slug: z.string() }, ({ slug }) => slug));

const route = '/orgs/{org}/teams/{team_slug}';

/** Reads a team: one request if GitHub returns roles with the members, otherwise two. */
export async function readTeam(client: Client, team: TeamName): Promise<TeamState> {
  const roster = await readRoster(client, team);
  const hasRoles = roster.every(({ role }) => role !== undefined);
  const leaders = hasRoles
    ? roster.filter(({ role }) => role === 'maintainer')
    : await readRoster(client, team, 'maintainer');
  const maintainers = leaders.map(({ login }) => login);
  const members = roster.filter(({ login, inherited }) => !inherited && !maintainers.includes(login));
  return {
    members: members.map(({ login }) => login),
    maintainers,
    everybody: roster.map(({ login }) => login),
  };
}

/** Everybody in a team and in its child teams, or those with one role. */
function readRoster(client: Client, team: TeamName, role?: 'maintainer'): Promise<readonly TeamMember[]> {
  const parameters = { ...team, ...(role && { role }) };
  return client.list({ route: `GET ${route}/members`, parameters, schema: roster, fix: readFix });
}

/** Adds somebody to a team as a member. An owner of the organization becomes a maintainer anyway. */
export function joinTeam(client: Client, team: TeamName, username: string): Promise<Membership> {
  return client.call({
    route: `PUT ${route}/memberships/{username}`,
    parameters: { ...team, username, role: 'member' },
    schema: membership,
    fix: writeFix,
  });
}

/** Removes somebody from a team. */
export async function leaveTeam(client: Client, team: TeamName, username: string): Promise<void> {
  await client.call({
    route: `DELETE ${route}/memberships/{username}`,
    parameters: { ...team, username },
    schema: z.unknown(),
    fix: writeFix,
  });
}

/** The slugs of the teams below a team. */
export function childTeams(client: Client, team: TeamName): Promise<readonly string[]> {
  return client.list({ route: `GET ${route}/teams`, parameters: team, schema: slugs, fix: readFix });
}

const groups = z.object({ groups: z.array(z.object({ group_name: z.string() })) });

/**
 * The groups of an identity provider that set a team’s members, by either of GitHub’s ways: https://docs.github.com/rest/teams/external-groups
 * and https://docs.github.com/rest/teams/team-sync. None where GitHub does not tell, as in most organizations.
 */
export async function providersGroups(client: Client, team: TeamName): Promise<readonly string[]> {
  const asked = ['external-groups', 'team-sync/group-mappings'].map((path) =>
    client.call({ route: `GET ${route}/${path}`, parameters: team, schema: groups }).catch(() => null),
  );
  const found = await Promise.all(asked);
  return found.flatMap((answer) => answer?.groups.map(({ group_name }) => group_name) ?? []);
}

/** Somebody’s membership in an organization, or `null`. */
export function organizationMembership(
  client: Client,
  org: string,
  username: string,
): Promise<Membership | null> {
  const route = 'GET /orgs/{org}/memberships/{username}';
  return orNull(client.call({ route, parameters: { org, username }, schema: membership, fix: readFix }));
}

const whichToken =
  '`github-token` must be the token of a GitHub App with the organization permission “Members: write”, or of a person with the scope admin:org; the job’s own GITHUB_TOKEN can’t see or change teams';

function readFix(status: number): string | undefined {
  if (status === 403) return `${whichToken}.`;
  return status === 404
    ? `Check the team’s slug: it is the last part of its address on GitHub, not the display name. If it is right, ${whichToken}.`
    : undefined;
}

function writeFix(status: number, says: string): string | undefined {
  if (/externally managed|identity provider|synchroni[sz]|\bidp\b/i.test(says)) {
    return 'An identity provider manages the members of this team: use a separate team.';
  }
  if (/suspended/i.test(says)) {
    return suspendedFix;
  }
  return [403, 404, 422].includes(status)
    ? `${whichToken}. Teams that an identity provider manages can’t be changed either.`
    : undefined;
}
