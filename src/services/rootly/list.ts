import type * as z from 'zod/mini';
import type { Api, Query } from '../kit/api.ts';
import { readAll } from '../kit/pages.ts';
import type { Users } from './users.ts';
import { page } from './wire.ts';

/** Reads a list to its end, in pages of so many entries; without a size, Rootly chooses. */
export type List = <T>(
  path: string,
  entry: z.ZodMiniType<T>,
  query: Query,
  size?: number,
) => Promise<readonly T[]>;

/** Lists, whose users are kept for whoever asks for them later. */
export function createList(api: Api, users: Pick<Users, 'keep'>): List {
  return <T>(path: string, entry: z.ZodMiniType<T>, query: Query, size?: number) =>
    readAll<T, number>(`Rootly’s list ${path}`, 1, async (number) => {
      // Of a list whose size Rootly chooses, the first page needs no number.
      const isDefault = size === undefined && number === 1;
      const paging = { 'page[number]': isDefault ? null : number, 'page[size]': size };
      const answer = await api({ path, query: { ...query, ...paging }, schema: page(entry) });
      users.keep(answer.users);
      const isLast = !(answer.more ?? answer.entries.length >= (size ?? Number.POSITIVE_INFINITY));
      return { items: answer.entries, next: isLast || answer.entries.length === 0 ? null : number + 1 };
    });
}
