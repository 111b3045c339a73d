import type { Context } from 'hono';
import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { GraphError } from './answers.ts';
import { permit } from './login.ts';
import { page } from './paging.ts';
import { type MicrosoftState, type Team, type TeamsTag, tagMember } from './state.ts';

/** Requests per second that Graph accepts from one app in one team. */
const perSecond = 4;

/** The most members of a tag that Graph lists, without a link to more. */
const mostListed = 100;

/**
 * Graph's tags of a team and who has them. Graph's messages and statuses for somebody outside the team, or for
 * somebody who already has the tag, are not documented.
 */
export function serveTags(app: Hono<{ Bindings: Call }>, state: MicrosoftState, now: () => Date): void {
  const recent = new Map<string, number[]>();
  /** The members that lists still show after a write, and for how many reads. */
  const stale = new Map<TeamsTag, { readonly members: TeamsTag['members']; reads: number }>();
  const teamOf = (c: Context): Team => {
    const writes = c.req.method !== 'GET';
    const permissions = ['TeamworkTag.ReadWrite.All', ...(writes ? [] : ['TeamworkTag.Read.All'])];
    permit(state, c.req.header('authorization'), now(), permissions, lacking(state, permissions));
    const id = String(c.req.param('team'));
    if (!/^[\da-f-]{36}$/i.test(id)) {
      throw new GraphError(400, 'BadRequest', 'groupId needs to be a valid GUID.');
    }
    if (state.settings.rateLimits) count(recent, id, now());
    const team = state.teams.find((one) => one.id === id.toLowerCase());
    if (!team) throw new GraphError(404, 'NotFound', `No team found with Group Id ${id}`);
    return team;
  };
  const tagOf = (c: Context, team: Team): TeamsTag => {
    const tag = team.tags.find(({ id }) => id === c.req.param('tag'));
    if (!tag) throw new GraphError(404, 'NotFound', 'The tag was not found in the team.');
    return tag;
  };
  const changed = (team: Team, tag: TeamsTag): TeamsTag => {
    if (team.archived) throw new GraphError(403, 'Forbidden', 'This team is archived.');
    if (team.ownersManageTags) {
      throw new GraphError(403, 'Forbidden', 'Tags can be managed only by the owners of the team.');
    }
    if (!stale.get(tag)?.reads) stale.set(tag, { members: [...tag.members], reads: state.settings.lag });
    return tag;
  };
  const listed = (tag: TeamsTag): readonly TeamsTag['members'][number][] => {
    const old = stale.get(tag);
    if (!old?.reads || state.settings.lag === 0) return tag.members;
    old.reads -= 1;
    return old.members;
  };
  const wireMember = ({ id, userId }: TeamsTag['members'][number]) => ({
    '@odata.type': '#microsoft.graph.teamworkTagMember',
    id,
    displayName: state.users.find((user) => user.id === userId)?.displayName ?? null,
    tenantId: state.tenant,
    userId,
  });

  app.get('/v1.0/teams/:team/tags', (c) => {
    const team = teamOf(c);
    const tags = team.tags.map(({ members, ...tag }) => ({
      '@odata.type': '#microsoft.graph.teamworkTag',
      ...tag,
      teamId: team.id,
      memberCount: members.length,
      tagType: 'standard',
    }));
    return c.json(page(tags, c.req.url, state.settings.pageSize, `teams('${team.id}')/tags`));
  });

  app.get('/v1.0/teams/:team/tags/:tag/members', (c) => {
    const members = listed(tagOf(c, teamOf(c)))
      .slice(0, mostListed)
      .map(wireMember);
    return c.json(page(members, c.req.url, state.settings.pageSize, 'members'));
  });

  app.post('/v1.0/teams/:team/tags/:tag/members', (c) => {
    const team = teamOf(c);
    const tag = changed(team, tagOf(c, team));
    const { userId } = (c.env.body ?? {}) as { userId?: unknown };
    if (typeof userId !== 'string') throw new GraphError(400, 'BadRequest', 'userId is required.');
    if (!team.members.includes(userId)) {
      throw new GraphError(400, 'BadRequest', `User ${userId} is not a member of the team.`);
    }
    if (tag.members.some((member) => member.userId === userId)) {
      throw new GraphError(409, 'Conflict', `User ${userId} is already a member of the tag.`);
    }
    const member = tagMember(state, tag, userId);
    tag.members.push(member);
    return c.json(wireMember(member), 201);
  });

  app.delete('/v1.0/teams/:team/tags/:tag/members/:membership', (c) => {
    const team = teamOf(c);
    const tag = changed(team, tagOf(c, team));
    const index = tag.members.findIndex(({ id }) => id === c.req.param('membership'));
    if (index < 0) throw new GraphError(404, 'NotFound', 'The member was not found in the tag.');
    tag.members.splice(index, 1);
    return c.body(null, 204);
  });
}

function lacking(state: MicrosoftState, permissions: string[]): GraphError {
  const roles = state.app.permissions.join(', ');
  const message = `Missing role permissions on the request. API requires one of '${permissions.join(', ')}'. Roles on the request '${roles}'.`;
  return new GraphError(403, 'Forbidden', message);
}

function count(recent: Map<string, number[]>, team: string, now: Date): void {
  const time = now.getTime();
  const calls = (recent.get(team) ?? []).filter((call) => call > time - 1000);
  if (calls.length >= perSecond) throw new GraphError(429, 'TooManyRequests', 'Too Many Requests');
  recent.set(team, [...calls, time]);
}
