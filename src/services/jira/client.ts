import type * as z from 'zod/mini';
import { parseAnswer } from '../../http/wire.ts';
import { type Advice, type Api, createApi, type Query } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import type { ValuesOf } from '../kit/input.ts';
import { once, oncePerRun } from '../kit/once.ts';
import { type Page, readAll } from '../kit/pages.ts';
import { segment } from '../kit/segment.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';
import { page, tenant } from './wire.ts';

/** A Jira site, and the account used there. */
export type Jira = Context<ValuesOf<typeof inputs, 'jira-email' | 'jira-token'>>;

/** Schedules and who is on call in them. Two products of Atlassian have the same API for that. */
export interface Operations {
  /** The product: `Jira Service Management`. */
  readonly service: string;
  readonly api: Api;
}

/** The APIs of a site, all behind Atlassian’s address. */
export interface Client {
  readonly jsm: Operations;
  readonly compass: Operations;
  /** Jira’s REST API v3: https://developer.atlassian.com/cloud/jira/platform/rest/v3/. */
  readonly jira: Api;
}

const unauthorized =
  'Check `jira-email` and `jira-token`: the API token must belong to that account, must not have expired, and, if it is a token with scopes, needs those in the documentation (id.atlassian.com → Security → API tokens).';

const withoutScopes =
  'Check `jira-email` and `jira-token`: the API token must belong to that account, must be one without scopes, and must not have expired (id.atlassian.com → Security → API tokens).';

/** Basic authentication: an API token belongs to a person, and is sent with that person’s address. */
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
  const createOperations = (
    service: string,
    pathOf: (cloudId: string) => string,
    fix: string,
    advice: Advice = {},
  ): Operations => ({
    service,
    api: createSiteApi(service, pathOf, {
      ...advice,
      403: 'The `jira-email` account is not allowed to do this: add it to the team that owns the schedule. For handovers it needs a role that can change the team’s schedules.',
      404: `Check \`jira-site\` or \`jira-cloud-id\`: ${fix}`,
    }),
  });
  return {
    // https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/
    jsm: createOperations(
      'Jira Service Management',
      (id) => `/jsm/ops/api/${id}/v1`,
      'the site needs Jira Service Management with Operations.',
    ),
    // https://developer.atlassian.com/cloud/compass/rest/v1/
    compass: createOperations(
      'Compass',
      (id) => `/compass/cloud/${id}/ops/v1`,
      'the site needs Compass, with schedules in it.',
      { 401: withoutScopes },
    ),
    jira: createSiteApi('Jira', (id) => `/ex/jira/${id}/rest/api/3`, {
      403: 'The `jira-email` account is not allowed to do this in Jira: give it access to Jira and the permissions in the documentation.',
      404: 'Check `jira-site` or `jira-cloud-id`, and that the `jira-email` account has access to the site.',
    }),
  };
});

/** The site’s id: as given, or from the site itself. That request needs no token, so it gets none. */
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

/** The largest page of a list. */
const pageSize = 50;

/**
 * All entries of a list of operations, however short its pages are. Only the offset of the link to the next page is
 * used. The link itself is never followed, because it could lead the token elsewhere.
 */
export function listAll<T>(
  { service, api }: Operations,
  path: string,
  entry: z.ZodMiniType<T>,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly T[]> {
  return readAll(`${service}’s list at ${path}`, 0, (offset: number) =>
    readPage(api, path, entry, offset, { query }),
  );
}

/** The whole list, if it has at most so many pages; `null` if it has more, or if it is too much for the service. */
export async function listWithin<T>(
  { service, api }: Operations,
  path: string,
  entry: z.ZodMiniType<T>,
  most: number,
): Promise<readonly T[] | null> {
  let [pages, isWhole] = [0, false];
  const asked = readAll(`${service}’s list at ${path}`, 0, async (offset: number) => {
    const { items, next } = await readPage(api, path, entry, offset, { bulk: true });
    pages += 1;
    isWhole = next === null;
    return { items, next: pages < most ? next : null };
  });
  const all = await orInParts(asked);
  return isWhole ? all : null;
}

async function readPage<T>(
  api: Api,
  path: string,
  entry: z.ZodMiniType<T>,
  offset: number,
  { query = {}, bulk = false }: { readonly query?: Query; readonly bulk?: boolean },
): Promise<Page<T, number>> {
  const asked = { path, query: { ...query, size: pageSize, offset }, schema: page(entry), bulk };
  const { values, next } = await api(asked);
  return {
    items: values,
    next: next === null ? null : (offsetIn(next) ?? offset + (values.length || pageSize)),
  };
}

/** `/v1/schedules?offset=50&size=50`: 50. */
function offsetIn(link: string): number | null {
  const [, offset] = /[?&]offset=(\d{1,9})(?:&|$)/.exec(link) ?? [];
  return offset === undefined ? null : Number(offset);
}
