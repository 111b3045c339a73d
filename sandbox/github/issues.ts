import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { authorise, fields, type GitHubContext, GitHubError, notFound, paged, tokenOf } from './answers.ts';
import { createLabel, knownLabel } from './labels.ts';
import { type GitHubState, type GitHubToken, type Issue, isSuspended, sameLogin } from './state.ts';
import * as wire from './wire.ts';

/** The most assignees of an issue. */
const mostAssignees = 10;

/** The issues of the repository `acme/data`, and who they are assigned to. */
export function serveIssues(app: Hono<{ Bindings: Call }>, state: GitHubState): void {
  /** Issues that the list still lacks, and for how many reads. */
  const late = new Map<Issue, number>();
  const listed = () => {
    const shown = state.issues.filter((issue) => state.settings.issueLag === 0 || !late.get(issue));
    for (const [issue, reads] of late) late.set(issue, Math.max(0, reads - 1));
    return shown;
  };

  app.get('/repos/:owner/:repo/issues', (c) => {
    enter(state, c, 'read');
    const wanted = (c.req.query('labels') ?? '').split(',').filter((label) => label !== '');
    const open = c.req.query('state') ?? 'open';
    const found = listed()
      .filter((issue) => open === 'all' || issue.state === open)
      .filter(({ labels }) => wanted.every((label) => labels.some((one) => sameLogin(one, label))))
      .toSorted((a, b) => (c.req.query('direction') === 'asc' ? a.number - b.number : b.number - a.number));
    return paged(state, c, found, wire.issue);
  });

  app.post('/repos/:owner/:repo/issues', (c) => {
    const token = enter(state, c, 'write');
    const { title, body } = fields(c);
    if (typeof title !== 'string' || title.trim() === '') {
      throw new GitHubError(422, 'Invalid request.\n\n"title" wasn\'t supplied.');
    }
    const labels = settable(state, token, strings(c, 'labels') ?? []);
    const issue: Issue = {
      number: Math.max(0, ...state.issues.map(({ number }) => number)) + 1,
      title,
      state: 'open',
      labels,
      assignees: assignable(state, token, strings(c, 'assignees') ?? []),
      isPullRequest: false,
      body: typeof body === 'string' ? body : null,
      author:
        token.login === undefined
          ? { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' }
          : { login: token.login, type: 'User', association: token.pushes === false ? 'NONE' : 'MEMBER' },
    };
    state.issues.push(issue);
    late.set(issue, state.settings.issueLag);
    return c.json(wire.issue(issue), 201);
  });

  app.patch('/repos/:owner/:repo/issues/:number', (c) => {
    const issue = findIssue(state, c);
    const token = tokenOf(state, c);
    if (token.pushes === false && issue.author?.login !== token.login)
      throw new GitHubError(403, 'Must have admin rights to Repository.');
    const { title, body, state: next, state_reason } = fields(c);
    if (typeof title === 'string') issue.title = title;
    if (typeof body === 'string') issue.body = body;
    if (next === 'open' || next === 'closed') {
      issue.state = next;
      if (typeof state_reason === 'string') issue.reason = state_reason;
    }
    const [labels, assignees] = [strings(c, 'labels'), strings(c, 'assignees')];
    if (labels && token.pushes !== false) issue.labels = settable(state, token, labels);
    if (assignees && token.pushes !== false) issue.assignees = assignable(state, token, assignees);
    return c.json(wire.issue(issue));
  });

  app.get('/repos/:owner/:repo/assignees/:login', (c) => {
    enter(state, c, 'read');
    const login = c.req.param('login');
    if (!state.assignable.some((one) => sameLogin(one, login)) || isSuspended(state, login)) throw notFound();
    return c.body(null, 204);
  });

  // https://docs.github.com/rest/users/users#get-the-authenticated-user: an app’s token is nobody’s.
  app.get('/user', (c) => {
    const { login } = tokenOf(state, c);
    if (login === undefined) throw new GitHubError(403, 'Resource not accessible by integration');
    return c.json(wire.publicUser(login));
  });

  const route = '/repos/:owner/:repo/issues/:number/assignees';

  app.post(route, (c) => {
    const issue = findIssue(state, c);
    for (const login of strings(c, 'assignees') ?? []) {
      const known = state.assignable.find((one) => sameLogin(one, login) && !isSuspended(state, login));
      const isThere = issue.assignees.some((one) => sameLogin(one, login));
      if (known && !isThere && issue.assignees.length < mostAssignees) issue.assignees.push(known);
    }
    return c.json(wire.issue(issue), 201);
  });

  app.delete(route, (c) => {
    const issue = findIssue(state, c);
    const gone = strings(c, 'assignees') ?? [];
    issue.assignees = issue.assignees.filter((one) => !gone.some((login) => sameLogin(one, login)));
    return c.json(wire.issue(issue));
  });
}

function enter(state: GitHubState, c: GitHubContext, level: 'read' | 'write'): GitHubToken {
  const token = authorise(state, c, 'issues', level);
  if (`${c.req.param('owner')}/${c.req.param('repo')}`.toLowerCase() !== 'acme/data') throw notFound();
  if (!state.hasIssues) throw new GitHubError(410, 'Issues has been disabled in this repository.');
  return token;
}

function findIssue(state: GitHubState, c: GitHubContext): Issue {
  enter(state, c, 'write');
  const issue = state.issues.find(({ number }) => number === Number(c.req.param('number')));
  if (!issue) throw notFound();
  return issue;
}

/** Labels are silently dropped if the token’s owner can’t write to the repository; unknown ones are created. */
function settable(state: GitHubState, token: GitHubToken, labels: readonly string[]): string[] {
  const known = labels.map((label) => knownLabel(state, label) ?? createLabel(state, token, label));
  return token.pushes === false ? [] : known;
}

/** Whoever can’t be assigned is silently dropped. */
function assignable(state: GitHubState, token: GitHubToken, logins: readonly string[]): string[] {
  const known = logins.flatMap(
    (login) => state.assignable.find((one) => sameLogin(one, login) && !isSuspended(state, login)) ?? [],
  );
  return token.pushes === false ? [] : [...new Set(known)].slice(0, mostAssignees);
}

function strings(c: GitHubContext, name: string): string[] | null {
  const list = fields(c)[name];
  return Array.isArray(list) ? list.map(String) : null;
}
