import type { Context } from 'hono';
import type { Failure } from '../effects.ts';
import type { Call } from '../server.ts';
import type { GitHubState, GitHubToken, Permission } from './state.ts';

export type GitHubContext = Context<{ Bindings: Call }>;

/** An error in GitHub's form. */
export class GitHubError extends Error {
  readonly status: 401 | 403 | 404 | 409 | 410 | 422;

  constructor(status: GitHubError['status'], message: string) {
    super(message);
    this.status = status;
  }
}

const documentation = 'https://docs.github.com/rest';

/** The body of an error. */
export function errorBody(status: number, message: string): object {
  return { message, documentation_url: documentation, status: String(status) };
}

const messages: Record<number, string> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  410: 'Issues has been disabled in this repository.',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};

/** An error with only a status, worded like GitHub. */
export function failure(status: number): Failure {
  const body = errorBody(status, messages[status] ?? 'Server Error');
  return status === 429 ? { headers: { 'retry-after': '1' }, body } : { body };
}

/** The error for something that does not exist or is not visible. */
export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found');
}

/** Checks the token of a request and its permissions. */
export function authorise(
  { tokens }: GitHubState,
  c: GitHubContext,
  permission: Permission,
  level: 'read' | 'write',
): GitHubToken {
  const token = tokenOf({ tokens }, c);
  const has = token.permissions[permission];
  if (has === undefined || (level === 'write' && has === 'read')) {
    throw new GitHubError(403, 'Resource not accessible by integration');
  }
  return token;
}

/** The token of a request. */
export function tokenOf({ tokens }: Pick<GitHubState, 'tokens'>, c: GitHubContext): GitHubToken {
  const [, key = ''] = /^(?:bearer|token) (\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const token = tokens[key];
  if (!token) throw new GitHubError(401, 'Bad credentials');
  tell(c, token);
  return token;
}

/** The headers with which GitHub describes personal access tokens. */
function tell(c: GitHubContext, { scopes, expires }: GitHubToken): void {
  if (scopes) c.header('x-oauth-scopes', scopes.join(', '));
  if (expires !== undefined) c.header('github-authentication-token-expiration', expires);
}

/** A page of a list, with links to the others. */
export function paged<T>(
  { settings }: GitHubState,
  c: GitHubContext,
  all: readonly T[],
  wire: (one: T) => object,
): Response {
  const size = Math.min(Math.max(Number(c.req.query('per_page') ?? 30) || 30, 1), settings.pageSize);
  const page = Math.max(Number(c.req.query('page') ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const link = (to: number, rel: string) => {
    const url = new URL(c.req.url);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  if (page < last) c.header('link', [link(page + 1, 'next'), link(last, 'last')].join(', '));
  return c.json(all.slice((page - 1) * size, page * size).map(wire));
}

/** The fields of a JSON body. */
export function fields(c: GitHubContext): Record<string, unknown> {
  const { body } = c.env;
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
