import * as z from 'zod/mini';
import type { Api, Query } from '../kit/api.ts';
import { readAll } from '../kit/pages.ts';

/** A list of ilert, which comes in pages. */
export interface Listing<T> {
  readonly path: string;
  readonly query?: Query;
  readonly entry: z.ZodMiniType<T>;
  /** Entries per page that are asked for. */
  readonly size: number;
  /** Entries per page that ilert returns if nothing is asked for. A page with fewer is the last, because ilert does not say. */
  readonly usual: number;
  readonly bulk?: boolean;
}

/** Reads a list to its end. */
export function readList<T>(
  api: Api,
  { path, query, entry, size, usual, bulk = false }: Listing<T>,
): Promise<readonly T[]> {
  return readAll<T, number>(`ilert’s list ${path}`, 0, async (start) => {
    const paging = { 'start-index': start, 'max-results': size };
    const items = await api({ path, query: { ...query, ...paging }, schema: z.array(entry), bulk });
    return { items, next: items.length < usual ? null : start + items.length };
  });
}
