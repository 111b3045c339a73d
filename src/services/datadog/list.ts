import type * as z from 'zod/mini';
import type { Api, Call, Query } from '../kit/api.ts';
import { readAll } from '../kit/pages.ts';
import type { Page } from './wire.ts';

/** The largest page. */
const size = 100;

/** A list to read to its end. */
export interface ListCall<T> extends Pick<Call<unknown>, 'path' | 'bulk' | 'advice'> {
  readonly query?: Query;
  readonly schema: z.ZodMiniType<Page<T>>;
}

/** Reads a list page by page. Rejects with a Failure. */
export function listAll<T>(api: Api, { query, ...call }: ListCall<T>): Promise<readonly T[]> {
  return readAll<T, number>(`Datadog’s list ${call.path}`, 0, async (number) => {
    const paging = { 'page[size]': size, 'page[number]': number };
    const { entries, next } = await api({ ...call, query: { ...query, ...paging } });
    // If the answer does not say, a page that is not full is the last.
    const isLast = next === undefined ? entries.length < size : next === null;
    return { items: entries, next: isLast ? null : (next ?? number + 1) };
  });
}
