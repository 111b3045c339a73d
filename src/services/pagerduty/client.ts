import * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { read } from '../../http/wire.ts';
import { Failure } from '../../model.ts';
import type { Connection } from '../registry.ts';
import type { Page } from './wire.ts';

/** PagerDuty's REST API, v2 and the v3 paths beside it: https://developer.pagerduty.com/api-reference. */
export interface PagerdutyClient {
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<T>;
  /** Everything in a list, page by page, from an offset on. */
  list<T>(path: string, query: Query, schema: z.ZodMiniType<Page<T>>, from?: number): Promise<readonly T[]>;
  post<T>(path: string, body: unknown, schema: z.ZodMiniType<T>): Promise<T>;
  remove(path: string): Promise<void>;
}

/** What a list is asked; `limit` is how many come at once. */
export type Query = { readonly limit: number } & Readonly<
  Record<string, string | number | readonly string[]>
>;

/** PagerDuty lists nothing beyond this. */
const mostEntries = 10_000;

/** A client that sends through the given Http. All of it throws Failure. */
export function pagerdutyClient({ http, values }: Connection): PagerdutyClient {
  const send = async <T>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    schema: z.ZodMiniType<T>,
    body?: unknown,
  ) => {
    const answer = await http.send({
      service: 'PagerDuty',
      method,
      url: values['pagerduty-api-url'] + path,
      headers: {
        Accept: 'application/vnd.pagerduty+json;version=2',
        Authorization: `Token token=${values['pagerduty-token']}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(method === 'DELETE' ? { expects: 'anything' as const } : {}),
      retryHeader: 'ratelimit-reset',
      fix: (status) => fixes[status],
    });
    return read(schema, answer, `PagerDuty’s answer to ${method} ${path.split('?')[0]}`);
  };
  return {
    get: (path, schema) => send('GET', path, schema),
    async list(path, query, schema, from = 0) {
      const all = [];
      for (let offset = from; offset + query.limit <= mostEntries; ) {
        const page = await send('GET', `${path}?${queryOf({ ...query, offset })}`, schema);
        all.push(...page.entries);
        if (!page.more) return all;
        // A page may hold less than was asked for, and what the key may not see is missing from it.
        offset += Math.min(query.limit, page.limit ?? query.limit);
      }
      const fix = 'Ask for less: fewer schedules in one job, or a shorter `look-ahead`.';
      throw new Failure(`PagerDuty’s list at ${path} is longer than it can give.`, fix);
    },
    post: (path, body, schema) => send('POST', path, schema, body),
    remove: async (path) => {
      await send('DELETE', path, z.unknown());
    },
  };
}

/** A query; a list of values is written as PagerDuty wants it, `name[]=a&name[]=b`. */
export function queryOf(
  query: Readonly<Record<string, string | number | readonly string[]>>,
): URLSearchParams {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'object') written.set(name, String(value));
    else for (const one of value) written.append(`${name}[]`, one);
  }
  return written;
}

const fixes: Readonly<Record<number, string>> = {
  401: 'Check `pagerduty-token`: it must be a REST API key of this account, and for an EU account `pagerduty-api-url` must be https://api.eu.pagerduty.com.',
  402: 'The PagerDuty plan does not include this.',
  403: 'The key in `pagerduty-token` may not do this: use a key of the account (Integrations → API Access Keys), for handovers one that is not read-only; a user’s key can do what that user can.',
};

/** Whether PagerDuty itself answered with one of these statuses. */
export function answered(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof HttpFailure && error.status !== null && statuses.includes(error.status);
}

/** What PagerDuty’s ids look like (`PI7DH85`). Nothing else is ever put into a path as one. */
export function isId(text: string): boolean {
  return /^[A-Z0-9]{6,32}$/.test(text);
}
