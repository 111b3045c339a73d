import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { text } from '../../http/wire.ts';
import type { Api, Query } from '../kit/api.ts';

/** A list that comes in pages: the first, how many more there are, and all of them, which are read side by side. */
export interface List<T> {
  readonly first: readonly T[];
  readonly further: number;
  readonly all: () => Promise<readonly T[]>;
}

/** More pages than any team has. */
const mostPages = 500;

/** Reads the first page of a list. */
export async function readList<T>(
  api: Api,
  path: string,
  item: z.ZodMiniType<T>,
  query: Query = {},
): Promise<List<T>> {
  const schema = page(item);
  const read = (number: number) =>
    api({ path, query: { ...query, page: number > 1 ? number : null }, schema });
  const { items: first, pages } = await read(1);
  if (pages > mostPages) {
    const fix = 'Check `grafana-api-url`: no team’s list is that long.';
    throw new Failure(`Grafana’s answer to GET ${path} claims to have ${pages} pages.`, fix);
  }
  const all = async () => {
    const others = Array.from({ length: pages - 1 }, (_, index) => read(index + 2));
    return [...first, ...(await Promise.all(others)).flatMap(({ items }) => items)];
  };
  return { first, further: pages - 1, all };
}

/** The first page, and all others where these are fewer requests than one for each thing that it lacks. */
export async function readMany<T>(
  api: Api,
  path: string,
  item: z.ZodMiniType<T>,
  missingIn: (first: readonly T[]) => number,
): Promise<readonly T[]> {
  const { first, further, all } = await readList(api, path, item);
  return further > 0 && further <= missingIn(first) ? all() : first;
}

/**
 * A page. The link to the next one only shows that there is one, and is never followed, so that it can't lead the
 * token elsewhere. Older versions do not say how many pages there are.
 */
const page = <T>(item: z.ZodMiniType<T>) =>
  z.pipe(
    z.object({ count: z.number(), next: text, results: z.array(item), total_pages: z.optional(z.number()) }),
    z.transform(({ count, next, results: items, total_pages }) => {
      const pages = total_pages ?? (items.length === 0 ? 1 : Math.ceil(count / items.length));
      return { items, pages: next ? Math.max(1, pages) : 1 };
    }),
  );
