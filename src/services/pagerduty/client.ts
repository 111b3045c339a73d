import type * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { type Api, createApi, type Query } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import { readAll } from '../kit/pages.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';
import type { OffsetPage } from './wire.ts';

/** PagerDuty with its key. */
export type PagerDuty = Context<ValuesOf<typeof inputs, 'pagerduty-token'>>;

/** PagerDuty's REST API, v2 and v3: https://developer.pagerduty.com/api-reference. */
export function createClient({ http, values }: PagerDuty): Api {
  return createApi({
    http,
    service: 'PagerDuty',
    root: values['pagerduty-api-url'],
    headers: {
      Accept: 'application/vnd.pagerduty+json;version=2',
      Authorization: `Token token=${values['pagerduty-token']}`,
    },
    retryHeader: 'ratelimit-reset',
    advice: {
      401: 'Check `pagerduty-token`: it must be a REST API key of this account. For an EU account, set `pagerduty-api-url` to https://api.eu.pagerduty.com.',
      402: 'The PagerDuty plan does not include this.',
      403: 'The key in `pagerduty-token` is not allowed to do this. Use a key of the account (Integrations → API Access Keys); for handovers it must not be read-only. A user’s key has the permissions of that user.',
    },
  });
}

/** PagerDuty lists no entries beyond this. */
const mostEntries = 10_000;

/** A list, and the part of it to read. */
interface ListCall<T> {
  readonly path: string;
  /** `limit` is the size of a page. */
  readonly query: Query & { readonly limit: number };
  readonly schema: z.ZodMiniType<OffsetPage<T>>;
  /** The offset to start at. */
  readonly from?: number;
  readonly bulk?: boolean;
}

/** Reads a whole list, page by page. Rejects with a Failure. */
export function listAll<T>(
  api: Api,
  { path, query, schema, from = 0, bulk = false }: ListCall<T>,
): Promise<readonly T[]> {
  return readAll(`PagerDuty’s list at ${path}`, from, async (offset) => {
    if (offset + query.limit > mostEntries) {
      const fix = 'Use fewer schedules in one job, or a shorter `look-ahead`.';
      throw new Failure(`PagerDuty’s list at ${path} is longer than PagerDuty can return.`, fix);
    }
    const { items, more, limit } = await api({ path, query: { ...query, offset }, schema, bulk });
    // A page may be smaller than requested, and lacks what the key can't see.
    const step = Math.max(0, Math.min(query.limit, limit ?? query.limit));
    return { items, next: more ? offset + step : null };
  });
}

/** Whether a text looks like an id of PagerDuty (`PI7DH85`). Nothing else is ever put into a path. */
export function isId(text: string): boolean {
  return /^[A-Z0-9]{6,32}$/.test(text);
}

/** Formats a time for PagerDuty. */
export function iso(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}
