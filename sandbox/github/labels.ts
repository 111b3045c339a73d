import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { authorise, fields, type GitHubContext, GitHubError, notFound } from './answers.ts';
import { type GitHubState, type GitHubToken, sameLogin } from './state.ts';
import * as wire from './wire.ts';

/** The labels of the repository `acme/data`: https://docs.github.com/rest/issues/labels. */
export function serveLabels(app: Hono<{ Bindings: Call }>, state: GitHubState): void {
  app.get('/repos/:owner/:repo/labels/:name', (c) => {
    enter(state, c, 'read');
    const known = knownLabel(state, c.req.param('name'));
    if (known === undefined) throw notFound();
    return c.json(wire.label(known));
  });

  app.post('/repos/:owner/:repo/labels', (c) => {
    const token = enter(state, c, 'write');
    const name = String(fields(c).name ?? '');
    if (name === '' || knownLabel(state, name) !== undefined) throw new GitHubError(422, 'Validation Failed');
    return c.json(wire.label(createLabel(state, token, name)), 201);
  });
}

function enter(state: GitHubState, c: GitHubContext, level: 'read' | 'write'): GitHubToken {
  const token = authorise(state, c, 'issues', level);
  if (`${c.req.param('owner')}/${c.req.param('repo')}`.toLowerCase() !== 'acme/data') throw notFound();
  return token;
}

/** The label as it is written in the repository. */
export function knownLabel({ labels }: GitHubState, name: string): string | undefined {
  return labels.find((label) => sameLogin(label, name));
}

/** Creates a label, which takes write access to the repository. */
export function createLabel(state: GitHubState, token: GitHubToken, name: string): string {
  if (token.pushes === false) {
    throw new GitHubError(403, 'You do not have permission to create labels on this repository.');
  }
  state.labels.push(name);
  return name;
}
