import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { authorise, fields, type GitHubContext, GitHubError, notFound, paged } from './answers.ts';
import { type GitHubState, isSuspended, type OrganisationMember, sameLogin, type Team } from './state.ts';
import * as wire from './wire.ts';

/** The organisation `acme`: who is in it, and who is in its teams. */
export function serveTeams(app: Hono<{ Bindings: Call }>, state: GitHubState): void {
  const person = (login: string) => state.organisation.find((one) => sameLogin(one.login, login));
  /** The members that lists still show after a write, and for how many reads. */
  const stale = new Map<Team, { readonly members: readonly TeamMember[]; reads: number }>();
  const written = (team: Team): Team => {
    if (!stale.get(team)?.reads) {
      stale.set(team, { members: membersOf(state, team), reads: state.settings.lag });
    }
    return team;
  };
  const listed = (team: Team): readonly TeamMember[] => {
    const old = stale.get(team);
    if (!old?.reads || state.settings.lag === 0) return membersOf(state, team);
    old.reads -= 1;
    return old.members;
  };

  app.get('/users/:login', (c) => {
    const found = person(c.req.param('login'));
    if (!found) throw notFound();
    const about = isSuspended(state, found.login) ? { suspended_at: '2026-01-05T09:00:00Z' } : {};
    return c.json({ ...wire.publicUser(found.login), ...about });
  });

  app.get('/orgs/:org/members/:login', (c) => {
    enter(state, c, 'read');
    if (person(c.req.param('login'))?.state !== 'active') throw notFound();
    return c.body(null, 204);
  });

  app.get('/orgs/:org/memberships/:login', (c) => {
    enter(state, c, 'read');
    const found = person(c.req.param('login'));
    if (!found) throw notFound();
    return c.json({
      url: c.req.url,
      state: found.state,
      role: found.role,
      organization_url: 'https://api.github.com/orgs/acme',
      organization: wire.organisation(),
      user: wire.user(found.login),
    });
  });

  app.get('/orgs/:org/teams/:slug/members', (c) => {
    const team = findTeam(state, c, 'read');
    const role = c.req.query('role') ?? 'all';
    const all = listed(team)
      .filter((one) => role === 'all' || one.role === role)
      .filter(({ login }) => !isSuspended(state, login));
    return paged(state, c, all, ({ login, ...about }) => ({
      ...wire.user(login),
      ...(state.tellsRoles && about),
    }));
  });

  app.get('/orgs/:org/teams/:slug/teams', (c) => {
    const { children } = findTeam(state, c, 'read');
    const below = state.teams.filter(({ slug }) => children.includes(slug));
    return paged(state, c, below, wire.team);
  });

  app.get('/orgs/:org/teams/:slug/external-groups', (c) => {
    const team = findTeam(state, c, 'read');
    // An organization without an identity provider has no such page.
    if (!team.synced) throw notFound();
    return c.json({ groups: [wire.externalGroup(team)] });
  });

  const route = '/orgs/:org/teams/:slug/memberships/:login';

  app.get(route, (c) => {
    const team = findTeam(state, c, 'read');
    const found = membersOf(state, team).find(({ login }) => sameLogin(login, c.req.param('login')));
    if (!found) throw notFound();
    return c.json({ url: c.req.url, role: found.role, state: 'active' });
  });

  app.put(route, (c) => {
    const team = written(writable(findTeam(state, c, 'write')));
    const login = c.req.param('login');
    const asked = fields(c).role === 'maintainer' ? 'maintainer' : 'member';
    const found = person(login);
    if (found?.state !== 'active') {
      if (!found) state.organisation.push({ login, role: 'member', state: 'pending' });
      return c.json({ url: c.req.url, role: asked, state: 'pending' });
    }
    // An owner of the organisation is always a maintainer.
    const role = found.role === 'admin' ? 'maintainer' : asked;
    leave(team, found);
    (role === 'maintainer' ? team.maintainers : team.members).push(found.login);
    return c.json({ url: c.req.url, role, state: 'active' });
  });

  app.delete(route, (c) => {
    const team = written(writable(findTeam(state, c, 'write')));
    const login = c.req.param('login');
    if (!membersOf(state, team).some((one) => sameLogin(one.login, login))) throw notFound();
    leave(team, { login });
    return c.body(null, 204);
  });
}

function enter(state: GitHubState, c: GitHubContext, level: 'read' | 'write'): void {
  authorise(state, c, 'members', level);
  if (c.req.param('org')?.toLowerCase() !== 'acme') throw notFound();
}

function findTeam(state: GitHubState, c: GitHubContext, level: 'read' | 'write'): Team {
  enter(state, c, level);
  const team = state.teams.find(({ slug }) => slug === c.req.param('slug')?.toLowerCase());
  if (!team) throw notFound();
  return team;
}

function writable(team: Team): Team {
  if (team.synced) {
    throw new GitHubError(
      403,
      'This team is externally managed. Its membership can only be changed through the identity provider.',
    );
  }
  return team;
}

function leave(team: Team, { login }: Pick<OrganisationMember, 'login'>): void {
  team.members = team.members.filter((one) => !sameLogin(one, login));
  team.maintainers = team.maintainers.filter((one) => !sameLogin(one, login));
}

/** A member of a team, directly or through a child team. */
interface TeamMember {
  login: string;
  role: string;
  inherited: boolean;
}

/** A team's direct members, then those who are in only through a child team. */
function membersOf(state: GitHubState, team: Team): TeamMember[] {
  const direct = [
    ...team.maintainers.map((login) => ({ login, role: 'maintainer', inherited: false })),
    ...team.members.map((login) => ({ login, role: 'member', inherited: false })),
  ];
  const below = state.teams
    .filter(({ slug }) => team.children.includes(slug))
    .flatMap(({ members, maintainers }) => [...members, ...maintainers])
    .filter((login) => !direct.some((one) => sameLogin(one.login, login)));
  return [...direct, ...[...new Set(below)].map((login) => ({ login, role: 'member', inherited: true }))];
}
