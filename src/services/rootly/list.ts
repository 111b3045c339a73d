import type * as z from 'zod/mini';
import type { Api, Query } from '../kit/api.ts';
import { readAll } from '../kit/pages.ts';
import type { Users } from './users.ts';
import { page } from './wire.ts';

/** How a list is read. */
export interface Reading {
  /** Entries per page. Default: Rootly's own choice. */
  readonly size?: number;
  /** The list covers many things, each of which has a list of its own. */
  readonly bulk?: boolean;
}

/** Reads a list to its end, page by page. */
export type List = <T>(
  path: string,
  entry: z.ZodMiniType<T>,
  query: Query,
  reading?: Reading,
) => Promise<readonly T[]>;

/** Reads lists, and keeps the users that come with them for later look-ups. */
export function createList(api: Api, users: Pick<Users, 'keep'>): List {
  return <T>(path: string, entry: z.ZodMiniType<T>, query: Query, { size, bulk = false }: Reading = {}) =>
    readAll<T, number>(`Rootly’s list ${path}`, 1, async (number) => {
      // If Rootly chooses the size, the first page needs no number.
      const isDefault = size === undefined && number === 1;
      const paging = { 'page[number]': isDefault ? null : number, 'page[size]': size };
      const answer = await api({ path, query: { ...query, ...paging }, schema: page(entry), bulk });
      users.keep(answer.users);
      // If the answer does not say, a page that is not full is the last.
      const isLast = !(answer.more ?? answer.entries.length >= (size ?? Number.POSITIVE_INFINITY));
      return { items: answer.entries, next: isLast ? null : number + 1 };
    });
}
