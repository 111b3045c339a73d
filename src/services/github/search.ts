import * as z from 'zod/mini';
import { shape } from '../../http/wire.ts';
import type { Client } from './client.ts';

/** What a search found. */
export interface Found {
  /** How many there are, which may be more than those returned. */
  readonly total: number;
  readonly items: readonly FoundIssue[];
}

/** An issue or a pull request. */
export interface FoundIssue {
  readonly title: string;
  /** Its page. */
  readonly url: string;
}

/** https://docs.github.com/rest/search/search#search-issues-and-pull-requests */
const results = shape(
  {
    total_count: z.int(),
    items: z.array(
      shape({ title: z.string(), html_url: z.string() }, ({ title, html_url: url }) => ({ title, url })),
    ),
  },
  ({ total_count, items }): Found => ({ total: total_count, items }),
);

/** The most results that are read. */
const most = 30;

/** Searches issues and pull requests, the newest first. `what` names the query in errors: `` `query` ``. */
export function searchIssues(client: Client, query: string, what: string): Promise<Found> {
  return client.call({
    route: 'GET /search/issues',
    parameters: { q: query, sort: 'created', order: 'desc', per_page: most },
    schema: results,
    fix: (status) => advice(what)[status],
  });
}

/** A query for one repository, unless it names others. */
export function inRepository(query: string, repository: string): string {
  return /(^|\s)(repo|org|user):/i.test(query) ? query : `repo:${repository} ${query}`;
}

/** The query for open issues with a label. */
export function openIssues(label: string, repository: string): string {
  return inRepository(`is:issue is:open label:"${label.replaceAll('"', '')}"`, repository);
}

function advice(what: string): Readonly<Record<number, string>> {
  return {
    403: `To search for ${what}, give the job \`permissions\` with \`issues: write\` and \`pull-requests: read\`.`,
    422: `Check ${what}: it is a search as on GitHub’s page, must contain \`is:issue\` or \`is:pull-request\`, and \`github-token\` must be able to read the repositories in it.`,
  };
}
