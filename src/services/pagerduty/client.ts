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

/** PagerDuty's REST API, v2 and the v3 paths beside it: https://developer.pagerduty.com/api-reference. */
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
      401: 'Check `pagerduty-token`: it must be a REST API key of this account, and for an EU account `pagerduty-api-url` must be https://api.eu.pagerduty.com.',
      402: 'The PagerDuty plan does not include this.',
      403: 'The key in `pagerduty-token` may not do this: use a key of the account (Integrations → API Access Keys), for handovers one that is not read-only; a user’s key can do what that user can.',
    },
  });
}

/** PagerDuty lists nothing beyond this. */
const mostEntries = 10_000;

/** A list, and the part of it to read. */
interface ListCall<T> {
  readonly path: string;
  /** `limit` is how many come at once. */
  readonly query: Query & { readonly limit: number };
  readonly schema: z.ZodMiniType<OffsetPage<T>>;
  /** The offset to start at. */
  readonly from?: number;
}

/** Everything in a list, page by page. Rejects with a Failure. */
export function listAll<T>(api: Api, { path, query, schema, from = 0 }: ListCall<T>): Promise<readonly T[]> {
  return readAll(`PagerDuty’s list at ${path}`, from, async (offset) => {
    if (offset + query.limit > mostEntries) {
      const fix = 'Ask for less: fewer schedules in one job, or a shorter `look-ahead`.';
      throw new Failure(`PagerDuty’s list at ${path} is longer than it can give.`, fix);
    }
    const { items, more, limit } = await api({ path, query: { ...query, offset }, schema });
    // A page may hold less than was asked for, and what the key may not see is missing from it.
    return { items, next: more ? offset + Math.min(query.limit, limit ?? query.limit) : null };
  });
}

/** What PagerDuty’s ids look like (`PI7DH85`). Nothing else is ever put into a path as one. */
export function isId(text: string): boolean {
  return /^[A-Z0-9]{6,32}$/.test(text);
}

/** A time as PagerDuty takes it. */
export function iso(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}
