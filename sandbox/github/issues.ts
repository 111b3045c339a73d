import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { authorise, fields, type GitHubContext, GitHubError, notFound, paged } from './answers.ts';
import { type GitHubState, type Issue, isSuspended, sameLogin } from './state.ts';
import * as wire from './wire.ts';

/** The most assignees of an issue. */
const mostAssignees = 10;

/** The issues of the repository `acme/data`, and who they are assigned to. */
export function serveIssues(app: Hono<{ Bindings: Call }>, state: GitHubState): void {
  app.get('/repos/:owner/:repo/issues', (c) => {
    enter(state, c, 'read');
    const wanted = (c.req.query('labels') ?? '').split(',').filter((label) => label !== '');
    const open = c.req.query('state') ?? 'open';
    const found = state.issues
      .filter((issue) => open === 'all' || issue.state === open)
      .filter(({ labels }) => wanted.every((label) => labels.some((one) => sameLogin(one, label))))
      .toSorted((a, b) => b.number - a.number);
    return paged(state, c, found, wire.issue);
  });

  const route = '/repos/:owner/:repo/issues/:number/assignees';

  app.post(route, (c) => {
    const issue = findIssue(state, c);
    for (const login of logins(c)) {
      const known = state.assignable.find((one) => sameLogin(one, login) && !isSuspended(state, login));
      const isThere = issue.assignees.some((one) => sameLogin(one, login));
      if (known && !isThere && issue.assignees.length < mostAssignees) issue.assignees.push(known);
    }
    return c.json(wire.issue(issue), 201);
  });

  app.delete(route, (c) => {
    const issue = findIssue(state, c);
    const gone = logins(c);
    issue.assignees = issue.assignees.filter((one) => !gone.some((login) => sameLogin(one, login)));
    return c.json(wire.issue(issue));
  });
}

function enter(state: GitHubState, c: GitHubContext, level: 'read' | 'write'): void {
  authorise(state, c, 'issues', level);
  if (`${c.req.param('owner')}/${c.req.param('repo')}`.toLowerCase() !== 'acme/data') throw notFound();
  if (!state.hasIssues) throw new GitHubError(410, 'Issues has been disabled in this repository.');
}

function findIssue(state: GitHubState, c: GitHubContext): Issue {
  enter(state, c, 'write');
  const issue = state.issues.find(({ number }) => number === Number(c.req.param('number')));
  if (!issue) throw notFound();
  return issue;
}

function logins(c: GitHubContext): string[] {
  const { assignees } = fields(c);
  return Array.isArray(assignees) ? assignees.map(String) : [];
}
