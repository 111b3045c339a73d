import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { authorise, GitHubError } from './answers.ts';
import { type GitHubState, type Issue, sameLogin } from './state.ts';
import * as wire from './wire.ts';

/** The search for issues and pull requests, with some of its qualifiers: https://docs.github.com/rest/search/search. */
export function serveSearch(app: Hono<{ Bindings: Call }>, state: GitHubState): void {
  app.get('/search/issues', (c) => {
    authorise(state, c, 'issues', 'read');
    const q = c.req.query('q') ?? '';
    const words = [...q.matchAll(/(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, plain]) => ({
      key,
      value: quoted ?? plain ?? '',
    }));
    const is = words.filter(({ key }) => key === 'is').map(({ value }) => value);
    if (!is.some((value) => /^(issue|pr|pull-request)$/.test(value))) {
      throw new GitHubError(422, "Query must include 'is:issue' or 'is:pull-request'");
    }
    if (words.some(({ key, value }) => key === 'repo' && !sameLogin(value, 'acme/data'))) {
      throw new GitHubError(
        422,
        'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.',
      );
    }
    const found = state.issues
      .filter((issue) => words.every(({ key, value }) => fits(issue, key, value)))
      .toSorted((a, b) => b.number - a.number);
    const size = Math.min(Number(c.req.query('per_page') ?? 30), state.settings.pageSize);
    const items = found.slice(0, size).map((issue) => ({ ...wire.issue(issue), score: 1 }));
    return c.json({ total_count: found.length, incomplete_results: false, items });
  });
}

function fits(
  { title, state, labels, isPullRequest }: Issue,
  key: string | undefined,
  value: string,
): boolean {
  if (key === undefined) return title.toLowerCase().includes(value.toLowerCase());
  if (key === 'label') return labels.some((label) => sameLogin(label, value));
  if (key !== 'is') return true;
  if (value === 'open' || value === 'closed') return state === value;
  return (value === 'issue') !== isPullRequest;
}
