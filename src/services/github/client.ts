import type { getOctokit } from '@actions/github';
import type * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import type { Lane } from '../../http/http.ts';
import { read } from '../../http/wire.ts';
import { Failure } from '../../model.ts';
import type { Connection } from '../registry.ts';

/** GitHub's REST API: https://docs.github.com/rest. All of it throws Failure. */
export interface GitHubClient {
  /** One request, `GET /repos/{owner}/{repo}`: its parameters are encoded, its answer is checked. */
  call<T>(route: string, parameters: Parameters, schema: z.ZodMiniType<T>, about?: About): Promise<T>;
  /** A list, to its last page. */
  list<T>(
    route: string,
    parameters: Parameters,
    schema: z.ZodMiniType<readonly T[]>,
    about?: About,
  ): Promise<readonly T[]>;
}

type Parameters = Readonly<Record<string, unknown>>;

/** What to do about a final error, by its status and what GitHub says of it; and the lane of a request. */
export interface About {
  readonly fix?: (status: number, says: string) => string | undefined;
  readonly lane?: Lane;
}

type Octokit = ReturnType<typeof getOctokit>;

/** The most entries that a page holds. */
const pageSize = 100;
/** No list that is read here is near so many pages. */
const mostPages = 100;

/** A client whose requests go through the given Http: retries and time limits are ours alone. */
export function githubClient({ http, values }: Pick<Connection, 'http' | 'values'>): GitHubClient {
  let opened: Promise<Octokit> | undefined;
  const open = () => {
    opened ??= import('@actions/github').then(({ getOctokit }) =>
      getOctokit(values['github-token'] ?? '', { baseUrl: values['github-api-url'] }),
    );
    return opened;
  };
  const call: GitHubClient['call'] = async (route, parameters, schema, about = {}) => {
    for (const [, name = ''] of route.matchAll(/\{(\w+)\}/g)) refuseDots(String(parameters[name]));
    const octokit = await open();
    const sent = octokit.request(route, { ...parameters, request: { fetch: through(http, about) } });
    const { data } = await sent.catch((error) => {
      throw githubFailure(error);
    });
    return read(schema, data, `GitHub’s answer to ${route}`);
  };
  return {
    call,
    async list(route, parameters, schema, about) {
      const all = [];
      // Pages are counted and no link is followed, since a link could lead the token elsewhere.
      for (let page = 1; page <= mostPages; page += 1) {
        const found = await call(route, { ...parameters, per_page: pageSize, page }, schema, about);
        all.push(...found);
        if (found.length < pageSize) return all;
      }
      throw new Failure(`GitHub’s answer to ${route} does not end.`, 'Nothing was taken from it.');
    },
  };
}

/** GitHub's client only builds requests here; this is the `fetch` that it is given. */
function through(http: Connection['http'], { fix, lane }: About) {
  return async (url: string, init: { method: string; headers: Record<string, string>; body?: string }) => {
    const body = await http.send({
      service: 'GitHub',
      method: init.method as 'GET',
      url,
      headers: init.headers,
      ...(init.body && { body: init.body }),
      ...(lane && { lane }),
      // Only what is deleted may be answered with nothing.
      expects: init.method === 'DELETE' ? 'anything' : 'json',
      fix: (status, says) => whoever(status, says) ?? fix?.(status, says),
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

/** What to do where it does not matter what was asked for. */
function whoever(status: number, says: string): string | undefined {
  if (status === 401) {
    return 'Check `github-token`: it is over, was taken back, or belongs to another GitHub than `github-api-url`.';
  }
  if (status !== 403) return undefined;
  if (/rate limit/i.test(says)) {
    return 'The token has asked too much in this hour: run less often, or use a token of its own.';
  }
  return /SAML/.test(says)
    ? 'The organisation has single sign-on: authorise the token for it (Settings → Developer settings → Configure SSO).'
    : undefined;
}

/** What the client threw, as the Failure that it is. */
function githubFailure(error: unknown): unknown {
  const failure = error instanceof Error && error.cause instanceof Failure ? error.cause : error;
  if (!(failure instanceof HttpFailure) || !isRedirect(failure)) return failure;
  const fix = 'It was renamed or moved: write its new name. Redirects are not followed.';
  return new HttpFailure(failure.message, fix, { status: failure.status, cause: failure });
}

function isRedirect({ status }: HttpFailure): boolean {
  return status !== null && status >= 300 && status < 400;
}

/** Whether GitHub itself said that there is no such thing, or none that the token may see. */
export function isNotFound(error: unknown): error is HttpFailure {
  return error instanceof HttpFailure && error.status === 404;
}

/** A name of dots alone would be taken for a way up in the address. */
function refuseDots(name: string): void {
  if (/^\.*$/.test(name)) throw new Failure(`“${name}” is no name on GitHub.`, 'Check how it is written.');
}

/** `acme/data` in its two parts. Throws a Failure if it is something else. */
export function twoParts(name: string): readonly [string, string] {
  const [, owner, rest] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  if (owner === undefined || rest === undefined) {
    throw new Failure(`“${name}” is no name on GitHub.`, 'It must look like `acme/data`.');
  }
  return [owner, rest];
}
