import { Hono } from 'hono/quick';
import { errorBody, failure, GitHubError } from './github/answers.ts';
import { serveContents } from './github/contents.ts';
import { serveIssues } from './github/issues.ts';
import { serveLabels } from './github/labels.ts';
import { createLimits } from './github/limits.ts';
import { serveSearch } from './github/search.ts';
import type { GitHubState } from './github/state.ts';
import { serveTeams } from './github/teams.ts';
import { serveWorkflows } from './github/workflows.ts';
import type { Call, StandIn } from './server.ts';

/**
 * A stand-in for GitHub's REST API: files, teams and issues. `/_oidc` stands in for the runner's address where a job
 * requests a token that proves its identity.
 */
export function createGitHub(state: GitHubState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  const limits = createLimits(state, now);
  app.use('*', async (c, next) => {
    const refusal = limits(c.req.method);
    if (refusal) return c.json(refusal.body, 403, refusal.headers);
    return next();
  });
  app.get('/_oidc', (c) => {
    if (c.req.header('authorization')?.toLowerCase() !== `bearer ${state.idTokenRequest}`.toLowerCase()) {
      throw new GitHubError(401, 'Bad credentials');
    }
    const value = idToken(c.req.query('audience') ?? 'https://github.com/acme', now());
    return c.json({ count: value.length, value });
  });
  serveContents(app, state);
  serveTeams(app, state);
  serveIssues(app, state);
  serveLabels(app, state);
  serveSearch(app, state);
  serveWorkflows(app, state);

  app.notFound((c) => c.json(errorBody(404, 'Not Found'), 404));
  app.onError((error, c) => {
    if (!(error instanceof GitHubError)) throw error;
    return c.json(errorBody(error.status, error.message), error.status);
  });
  return { name: 'github', origins: ['https://api.github.com'], app, failure };
}

/** `header.payload.signature`, as a job gets it, but without a real signature. */
function idToken(audience: string, now: Date): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  const seconds = Math.floor(now.getTime() / 1000);
  const payload = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:acme/data:ref:refs/heads/main',
    aud: audience,
    repository: 'acme/data',
    iat: seconds,
    exp: seconds + 300,
  };
  return [part({ typ: 'JWT', alg: 'RS256', kid: 'sandbox' }), part(payload), 'c2lnbmF0dXJl'].join('.');
}
