import * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { read } from '../../http/wire.ts';
import { segment } from '../kit/segment.ts';
import type { Connection } from '../registry.ts';

/** One request to an API of the site, and the schema of its answer. */
export interface Question<T> {
  /** Path and query below the API's root. */
  readonly path: string;
  readonly schema: z.ZodMiniType<T>;
  /** `GET`, if not said. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** What to do about a status, where this request knows better than the API as a whole. */
  readonly fixes?: Readonly<Record<number, string>>;
}

/** The two APIs of a site that are used, both behind Atlassian's one address. All of it throws Failure. */
export interface JiraClient {
  /** Operations of Jira Service Management: https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/. */
  operations<T>(question: Question<T>): Promise<T>;
  /** Jira's REST API v3: https://developer.atlassian.com/cloud/jira/platform/rest/v3/. */
  jira<T>(question: Question<T>): Promise<T>;
}

/** A client that sends through the given Http with an API token, which is that of a person: Basic authentication. */
export function jiraClient(connection: Connection): JiraClient {
  const { http, values } = connection;
  const credentials = Buffer.from(`${values['jira-email'] ?? ''}:${values['jira-token'] ?? ''}`).toString(
    'base64',
  );
  http.conceal(credentials);
  let site: Promise<string> | undefined;
  const ask =
    (service: string, root: (cloudId: string) => string, fixes: Readonly<Record<number, string>>) =>
    async <T>(question: Question<T>): Promise<T> => {
      site ??= cloudId(connection);
      const { path, schema, method = 'GET', body } = question;
      const answer = await http.send({
        service,
        method,
        url: `${values['jira-api-url']}${root(segment(await site))}${path}`,
        headers: {
          Accept: 'application/json',
          Authorization: `Basic ${credentials}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(method === 'DELETE' ? { expects: 'anything' as const } : {}),
        fix: (status) => question.fixes?.[status] ?? fixes[status],
      });
      return read(schema, answer, `${service}’s answer to ${method} ${path.split('?')[0]}`);
    };
  return {
    operations: ask('Jira Service Management', (id) => `/jsm/ops/api/${id}/v1`, operationsFixes),
    jira: ask('Jira', (id) => `/ex/jira/${id}/rest/api/3`, jiraFixes),
  };
}

const tenant = z.object({ cloudId: z.string().check(z.minLength(1)) });

/** The site's id: as given, else the site itself is asked, which needs no token and therefore gets none. */
async function cloudId({ http, values }: Connection): Promise<string> {
  const given = values['jira-cloud-id'];
  if (given !== null) return given;
  const answer = await http.send({
    service: 'Jira',
    method: 'GET',
    url: `${URL.parse(values['jira-site'] ?? '')?.origin}/_edge/tenant_info`,
    headers: { Accept: 'application/json' },
    fix: () => 'Check `jira-site`, such as https://acme.atlassian.net, or give `jira-cloud-id` in its place.',
  });
  return read(tenant, answer, 'Jira’s answer to GET /_edge/tenant_info').cloudId;
}

const unauthorized =
  'Check `jira-email` and `jira-token`: the API token must belong to that account, not be over, and have the scopes that the documentation names if it is one with scopes (id.atlassian.com → Security → API tokens).';

const operationsFixes: Readonly<Record<number, string>> = {
  401: unauthorized,
  403: 'The account of `jira-email` may not do this: make it a member of the team that the schedule belongs to; for handovers, one with a role that may change the team’s schedules.',
  404: 'Check `jira-site` or `jira-cloud-id`: the site needs Jira Service Management with Operations.',
};

const jiraFixes: Readonly<Record<number, string>> = {
  401: unauthorized,
  403: 'The account of `jira-email` may not do this in Jira: give it access to Jira and the permission that the documentation names.',
  404: 'Check `jira-site` or `jira-cloud-id`, and whether the account of `jira-email` has access to that site.',
};

/** Whether the service itself answered with one of these statuses. */
export function answered(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof HttpFailure && error.status !== null && statuses.includes(error.status);
}

/** Whether the service refused, so that nothing was done. */
export function isFinal(error: unknown): boolean {
  return error instanceof HttpFailure && error.status !== null && error.status >= 400 && error.status < 500;
}
