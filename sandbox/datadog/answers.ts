import type { Context } from 'hono';
import type { Failure } from '../effects.ts';
import type { Call } from '../server.ts';
import type { DatadogState, DatadogUser } from './state.ts';

export type DatadogContext = Context<{ Bindings: Call }>;

type Status = 400 | 401 | 403 | 404;

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Rate limit of 10 requests in 10 seconds reached. Please try again later.',
};

/** An error. On-Call words its own as objects, and what all of Datadog has in common as texts. */
export class DatadogError extends Error {
  readonly status: Status;
  readonly detail: string | null;

  constructor(status: Status, detail: string | null = null) {
    super(titles[status]);
    this.status = status;
    this.detail = detail;
  }
}

/** The body of an error. */
export function errorBody(status: number, detail: string | null = null): object {
  const title = titles[status] ?? 'Internal server error';
  return { errors: [detail === null ? title : { status: String(status), title, detail }] };
}

/** An error with only a status, worded like Datadog. `X-RateLimit-Reset` is in seconds from now. */
export function failure(status: number): Failure {
  if (status !== 429) return { body: errorBody(status) };
  const headers = {
    'X-RateLimit-Limit': '10',
    'X-RateLimit-Period': '10',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': '3',
    'X-RateLimit-Name': 'on_call_api',
  };
  return { headers, body: errorBody(429) };
}

/** A page of a list. `metaOf` is what it says about pages. */
export function pageOf(
  c: DatadogContext,
  state: DatadogState,
  all: readonly object[],
  metaOf: (page: { number: number; size: number; last: number; total: number }) => object,
) {
  const number = Number(c.req.query('page[number]') ?? 0);
  const size = Math.min(Number(c.req.query('page[size]') ?? 10), state.pageSize);
  const last = state.endless ? Number.MAX_SAFE_INTEGER : Math.max(0, Math.ceil(all.length / size) - 1);
  const data = all.slice(number * size, (number + 1) * size);
  const meta = metaOf({ number, size, last, total: all.length });
  return c.json(state.withoutMeta ? { data } : { data, meta: { page: meta } });
}

/** On the wire: a user. */
export function wireUser({ id, name, email, disabled }: DatadogUser): object {
  return {
    type: 'users',
    id,
    attributes: {
      name,
      handle: email,
      email,
      title: null,
      verified: true,
      service_account: false,
      disabled,
      status: disabled ? 'Disabled' : 'Active',
    },
  };
}

/** A time in a query or a body. */
export function readTime(written: unknown, name: string): Date {
  if (typeof written !== 'string' || Number.isNaN(Date.parse(written))) {
    throw new DatadogError(400, `attribute "${name}" is not a valid time`);
  }
  return new Date(written);
}

/** The id in a path, which must be a UUID. */
export function readId(c: DatadogContext, name: string): string {
  const id = c.req.param(name) ?? '';
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw new DatadogError(400, `attribute "uuid" [${id}] is not a valid UUID`);
}
