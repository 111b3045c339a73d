import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { authorise, notFound, tokenOf } from './answers.ts';
import type { GitHubState } from './state.ts';
import * as wire from './wire.ts';

/** What the token may do, as far as GitHub tells, and the workflows of the repository `acme/data`. */
export function serveWorkflows(app: Hono<{ Bindings: Call }>, state: GitHubState): void {
  app.get('/rate_limit', (c) => {
    tokenOf(state, c);
    const core = { limit: 5000, used: 0, remaining: 5000, reset: 1767225600 };
    return c.json({ resources: { core, search: core }, rate: core });
  });

  app.get('/repos/:owner/:repo/actions/workflows', (c) => {
    authorise(state, c, 'actions', 'read');
    if (`${c.req.param('owner')}/${c.req.param('repo')}`.toLowerCase() !== 'acme/data') throw notFound();
    const { workflows } = state;
    return c.json({ total_count: workflows.length, workflows: workflows.map(wire.workflow) });
  });
}
