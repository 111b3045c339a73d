import * as z from 'zod/mini';
import { text } from '../../http/wire.ts';
import type { Api, Call, Query } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import { endless, mostPages, readAll } from '../kit/pages.ts';

/** A paged list: its first page, how many more pages there are, and a way to read them all. */
export interface List<T> {
  readonly first: readonly T[];
  readonly further: number;
  readonly all: () => Promise<readonly T[]>;
}

/** Reads the first page of a list. */
export async function readList<T>(
  api: Api,
  path: string,
  item: z.ZodMiniType<T>,
  { query = {}, bulk = false }: Pick<Call<T>, 'query' | 'bulk'> = {},
): Promise<List<T>> {
  const what = `Grafana’s list ${path}`;
  const schema = page(item);
  const read = async (number: number) => {
    const paged: Query = { ...query, page: number > 1 ? number : null };
    const answer = await api({ path, query: paged, schema, bulk });
    // The last page can't be followed by another, and no team has this many pages.
    if (answer.more && (number >= answer.pages || answer.pages > mostPages)) throw endless(what);
    return { items: answer.items, pages: answer.pages, next: answer.more ? number + 1 : null };
  };
  const { items: first, pages, next } = await read(1);
  const all = async () => (next === null ? first : [...first, ...(await readAll(what, next, read))]);
  return { first, further: next === null ? 0 : pages - 1, all };
}

/**
 * Reads the first page, and the rest if that takes fewer requests than fetching each missing item on its own. `null` if
 * the list is too much for Grafana.
 */
export function readMany<T>(
  api: Api,
  path: string,
  item: z.ZodMiniType<T>,
  missingIn: (first: readonly T[]) => number,
): Promise<readonly T[] | null> {
  const list = async () => {
    const { first, further, all } = await readList(api, path, item, { bulk: true });
    return further > 0 && further <= missingIn(first) ? all() : first;
  };
  return orInParts(list());
}

/**
 * A page. The link to the next one only shows that there is one. It is never followed, so it can't send the token
 * elsewhere. Older versions do not give the number of pages.
 */
const page = <T>(item: z.ZodMiniType<T>) =>
  z.pipe(
    z.object({ count: z.number(), next: text, results: z.array(item), total_pages: z.optional(z.number()) }),
    z.transform(({ count, next, results: items, total_pages }) => {
      const pages = total_pages ?? (items.length === 0 ? 0 : Math.ceil(count / items.length));
      return { items, pages, more: Boolean(next) };
    }),
  );
