import type { Context } from 'hono';
import type { Failure } from '../effects.ts';
import type { Call } from '../server.ts';

/** An error in the form of Django REST framework. */
export class GrafanaError extends Error {
  readonly status: 400 | 403 | 404 | 429 | 504;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: GrafanaError['status'], body: unknown, headers: Record<string, string> = {}) {
    super(`Grafana ${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const details: Record<number, string> = {
  401: 'Invalid token.',
  403: 'You do not have permission to perform this action.',
  404: 'Not found.',
  429: 'Request was throttled. Expected available in 1 second.',
};

/** An error with only a status, worded like Grafana. */
export function failure(status: number): Failure {
  const body = { detail: details[status] ?? 'A server error occurred.' };
  return status === 429 ? { headers: { 'Retry-After': '1', 'RateLimit-Reset': '1' }, body } : { body };
}

/** One page of a list. Past the end it is the last page. */
export function page<T>(
  c: Context<{ Bindings: Call }>,
  items: readonly T[],
  standard: number,
  endless: boolean,
): object {
  const positive = (text: string | undefined, otherwise: number) => {
    const number = Number.parseInt(text ?? '', 10);
    return number > 0 ? number : otherwise;
  };
  const size = positive(c.req.query('perpage'), standard);
  const pages = endless ? Number.MAX_SAFE_INTEGER : Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(positive(c.req.query('page'), 1), pages);
  const link = (to: number) => {
    const url = new URL(c.req.url);
    url.searchParams.set('page', String(to));
    return url.href;
  };
  return {
    count: items.length,
    next: number < pages ? link(number + 1) : null,
    previous: number > 1 ? link(number - 1) : null,
    results: items.slice((number - 1) * size, number * size),
    page_size: size,
    current_page_number: number,
    total_pages: pages,
  };
}

/** A time as Python writes it in UTC. */
export function isoTime(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

/** A day or a minute in UTC, the only formats that `final_shifts` accepts. */
export function readDay(text: string | undefined, field: string): Date {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text ?? '') || Number.isNaN(Date.parse(`${text}`))) {
    const format = 'YYYY-MM-DDThh:mm, YYYY-MM-DD';
    const wrong = `Datetime has wrong format. Use one of these formats instead: ${format}.`;
    throw new GrafanaError(400, { [field]: [text === undefined ? 'This field is required.' : wrong] });
  }
  return new Date(text?.includes('T') ? `${text}Z` : `${text}T00:00Z`);
}
