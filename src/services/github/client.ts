import type * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { HttpFailure } from '../../http/answer.ts';
import type { Answer, Http, Lane, Request } from '../../http/request.ts';
import { parseAnswer } from '../../http/wire.ts';
import { minute } from '../../time.ts';
import type { ValuesOf } from '../kit/input.ts';
import { once, oncePerRun } from '../kit/once.ts';
import { type Page, readAll } from '../kit/pages.ts';
import type { Connection } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** GitHub with its token. */
export type GitHub = Connection<ValuesOf<typeof inputs, 'github-token'>>;

/** One request of GitHub's REST API. */
export interface Call<T> {
  /** `GET /repos/{owner}/{repo}`, filled in from the parameters; the others go into the query or the body. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly schema: z.ZodMiniType<T>;
  /** What to do about an error that is about what was requested. */
  readonly fix?: Request['fix'];
  readonly onHeaders?: Request['onHeaders'];
  readonly onlyTry?: Request['onlyTry'];
  readonly notIdempotent?: Request['notIdempotent'];
  /** Its answer may be nothing, as that to any DELETE. Default: it is JSON. */
  readonly mayBeEmpty?: boolean;
}

/** GitHub's REST API: https://docs.github.com/rest. Rejects with a Failure. */
export interface Client {
  /** One request: its parameters are encoded, its answer is checked. */
  readonly call: <T>(call: Call<T>) => Promise<T>;
  /** One page of a list, counted from 1. */
  readonly page: <T>(call: Call<readonly T[]>, page: number) => Promise<Page<T, number>>;
  /** A list, to its last page. */
  readonly list: <T>(call: Call<readonly T[]>) => Promise<readonly T[]>;
}

/** The most entries that a page holds. */
const pageSize = 100;

/** GitHub asks to write one after another, with a second in between. */
const writes: Lane = { name: 'GitHub’s writes', abreast: 1, apart: 1000 };

/** A client whose requests go through our own Http: retries and time limits are ours alone. */
export const createClient = oncePerRun(({ http, values }: GitHub): Client => {
  const load = once(async () => {
    const { getOctokit } = await import('@actions/github');
    return getOctokit(values['github-token'], { baseUrl: values['github-api-url'] });
  });
  const call: Client['call'] = async ({ route, parameters, schema, ...details }) => {
    for (const [, name = ''] of route.matchAll(/\{(\w+)\}/g)) rejectDots(String(parameters[name]));
    const octokit = await load();
    const request = { fetch: fetchThrough(http, details) };
    const { data } = await octokit.request(route, { ...parameters, request }).catch((error) => {
      throw githubFailure(error);
    });
    const parsed = parseAnswer(schema, data, `GitHub’s answer to ${route}`);
    if (!route.startsWith('GET ')) http.wrote();
    return parsed;
  };
  const page: Client['page'] = async ({ parameters, ...details }, page) => {
    let isLast = true;
    const items = await call({
      ...details,
      parameters: { ...parameters, per_page: pageSize, page },
      onHeaders(headers) {
        isLast = !/\brel="?next\b/i.test(headers.get('link') ?? '');
      },
    });
    return { items, next: isLast && items.length < pageSize ? null : page + 1 };
  };
  return {
    call,
    // A link only says that there is more: pages are counted and no link is followed, since it could lead the token elsewhere.
    page,
    list: (details) =>
      readAll(`GitHub’s answer to ${details.route}`, 1, (next: number) => page(details, next)),
  };
});

/** The `fetch` for GitHub's client, which only builds the requests. */
function fetchThrough(
  http: Http,
  {
    fix,
    onHeaders,
    onlyTry,
    notIdempotent,
    mayBeEmpty,
  }: Omit<Call<unknown>, 'route' | 'parameters' | 'schema'>,
) {
  return async (url: string, init: Pick<Request, 'method' | 'headers' | 'body'>) => {
    const { method, headers } = init;
    const body = await http.send({
      service: 'GitHub',
      method,
      url,
      headers,
      body: init.body || undefined,
      lane: method === 'GET' ? undefined : writes,
      limit,
      onHeaders,
      onlyTry,
      notIdempotent,
      expects: method === 'DELETE' || mayBeEmpty ? 'anything' : 'json',
      fix: (status, says) => generalFix(status, says) ?? fix?.(status, says),
    });
    const text = body === undefined ? '' : JSON.stringify(body);
    return {
      status: body === undefined ? 204 : 200,
      url,
      headers: new Map([['content-type', 'application/json']]),
      text: async () => text,
      json: async () => body,
    };
  };
}

/**
 * GitHub's limits, most of which come as 403: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api.
 * The secondary one names a time to wait, or means a minute; the primary one says when it ends, in seconds of Unix time.
 */
function limit({ status, headers, text }: Answer, now: Date): { readonly after: number | null } | null {
  if (status !== 403 && status !== 429) return null;
  if (headers.get('retry-after')) return { after: null };
  const reset = Number(headers.get('x-ratelimit-reset')) * 1000 - now.getTime();
  if (headers.get('x-ratelimit-remaining') === '0') return { after: reset > 0 ? reset : null };
  return /secondary rate limit|abuse detection/i.test(text) ? { after: minute } : null;
}

/** What to do whatever was requested. */
function generalFix(status: number, says: string): string | undefined {
  if (status === 401) {
    return 'Check `github-token`: it has expired, was revoked, or is for a different GitHub than `github-api-url`.';
  }
  if (status !== 403) return undefined;
  if (/account (was|is|has been) suspended|installation has been suspended/i.test(says)) {
    return 'The account or app behind `github-token` is suspended: unsuspend it (an app: the organization’s Settings → GitHub Apps), or use another token.';
  }
  if (/rate limit/i.test(says)) {
    return 'The token has used up its rate limit for this hour: run less often, or use a separate token.';
  }
  return /SAML/.test(says)
    ? 'The organization uses single sign-on: authorize the token for it (Settings → Developer settings → Configure SSO).'
    : undefined;
}

/** What GitHub's client threw, as the Failure behind it. */
function githubFailure(error: unknown): unknown {
  const failure = error instanceof Error && error.cause instanceof Failure ? error.cause : error;
  if (!(failure instanceof HttpFailure) || !isRedirect(failure)) return failure;
  const fix = 'It was renamed or moved: use its new name. Redirects are not followed.';
  return new HttpFailure(failure.message, fix, { status: failure.status, cause: failure });
}

function isRedirect({ status }: HttpFailure): boolean {
  return status !== null && status >= 300 && status < 400;
}

/** A name of dots alone would be taken for a way up in the address. */
function rejectDots(name: string): void {
  if (/^\.*$/.test(name))
    throw new Failure(`“${name}” is not a valid name on GitHub.`, 'Check the spelling.');
}

/** Splits `acme/data`. Throws a Failure for anything else. */
export function twoParts(name: string): readonly [string, string] {
  const [, owner, rest] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  if (owner === undefined || rest === undefined) {
    throw new Failure(`“${name}” is not a valid name on GitHub.`, 'It must look like `acme/data`.');
  }
  return [owner, rest];
}
