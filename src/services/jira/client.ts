import type * as z from 'zod/mini';
import { parseAnswer } from '../../http/wire.ts';
import { type Advice, type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import { once, oncePerRun } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { segment } from '../kit/segment.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';
import { page, tenant } from './wire.ts';

/** A Jira site with the account that asks. */
export type Jira = Context<ValuesOf<typeof inputs, 'jira-email' | 'jira-token'>>;

/** The two APIs of a site that are used, both behind Atlassian’s one address. */
export interface Client {
  /** Operations of Jira Service Management: https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/. */
  readonly operations: Api;
  /** Jira’s REST API v3: https://developer.atlassian.com/cloud/jira/platform/rest/v3/. */
  readonly jira: Api;
}

const unauthorized =
  'Check `jira-email` and `jira-token`: the API token must belong to that account, must not have expired, and needs the scopes that the documentation names if it is one with scopes (id.atlassian.com → Security → API tokens).';

/** An API token is that of a person, and goes with the person’s address: Basic authentication. */
export const createClient = oncePerRun((context: Jira): Client => {
  const { http, values } = context;
  const credentials = Buffer.from(`${values['jira-email']}:${values['jira-token']}`).toString('base64');
  http.mask(credentials);
  const cloudId = once(() => findCloudId(context));
  const createSiteApi = (service: string, pathOf: (cloudId: string) => string, advice: Advice): Api => {
    const open = once(async () =>
      createApi({
        http,
        service,
        root: `${values['jira-api-url']}${pathOf(segment(await cloudId()))}`,
        headers: { Authorization: `Basic ${credentials}` },
        advice: { 401: unauthorized, ...advice },
      }),
    );
    return async (call) => (await open())(call);
  };
  return {
    operations: createSiteApi('Jira Service Management', (id) => `/jsm/ops/api/${id}/v1`, {
      403: 'The account of `jira-email` may not do this: make it a member of the team that the schedule belongs to; for handovers, one with a role that may change the team’s schedules.',
      404: 'Check `jira-site` or `jira-cloud-id`: the site needs Jira Service Management with Operations.',
    }),
    jira: createSiteApi('Jira', (id) => `/ex/jira/${id}/rest/api/3`, {
      403: 'The account of `jira-email` may not do this in Jira: give it access to Jira and the permission that the documentation names.',
      404: 'Check `jira-site` or `jira-cloud-id`, and whether the account of `jira-email` has access to that site.',
    }),
  };
});

/** The site’s id: as given, else the site itself is asked, which needs no token and therefore gets none. */
async function findCloudId({ http, values }: Jira): Promise<string> {
  const { 'jira-cloud-id': given, 'jira-site': site } = values;
  if (given !== null) return given;
  const answer = await http.send({
    service: 'Jira',
    method: 'GET',
    // One of the two inputs is required.
    url: `${new URL(site ?? '').origin}/_edge/tenant_info`,
    headers: { Accept: 'application/json' },
    fix: () => 'Check `jira-site`, such as https://acme.atlassian.net, or set `jira-cloud-id` instead.',
  });
  return parseAnswer(tenant, answer, 'Jira’s answer to GET /_edge/tenant_info').cloudId;
}

/** The most that a list gives at once. */
const pageSize = 50;

/**
 * Everything in a list of the operations API. The link to the next page only says that there is one: it is never
 * followed, so that it can’t lead the token elsewhere.
 */
export function listAll<T>(
  { operations }: Client,
  path: string,
  entry: z.ZodMiniType<T>,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly T[]> {
  const schema = page(entry);
  return readAll(`Jira Service Management’s list at ${path}`, 0, async (offset: number) => {
    const { values, more } = await operations({ path, query: { ...query, size: pageSize, offset }, schema });
    return { items: values, next: more && values.length > 0 ? offset + values.length : null };
  });
}
