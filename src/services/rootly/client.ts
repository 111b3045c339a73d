import type * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { read } from '../../http/wire.ts';
import { Failure, type Person } from '../../model.ts';
import type { Connection } from '../registry.ts';
import { type Page, page } from './wire.ts';

/** Name and value of each part of a query; a name may come more than once. */
export type Query = readonly (readonly [string, string])[];

/** A list to the end, and the users that came with it, by id. */
export interface List<T> {
  readonly entries: readonly T[];
  readonly users: ReadonlyMap<string, Person>;
}

/** Rootly's API v1 with its key: https://docs.rootly.com/api-reference. All of it throws Failure. */
export interface RootlyClient {
  get<T>(path: string, schema: z.ZodMiniType<T>, query?: Query): Promise<T>;
  /** All pages of so many entries; without a size, Rootly chooses. */
  list<T>(path: string, entry: z.ZodMiniType<T>, query: Query, size?: number): Promise<List<T>>;
}

/** So many pages are read of one list. */
const mostPages = 100;

/** A client that sends through the given Http. */
export function rootlyClient({ http, values }: Connection): RootlyClient {
  const get = async <T>(path: string, schema: z.ZodMiniType<T>, query: Query = []) => {
    const search = new URLSearchParams(
      query.map(([name, value]): [string, string] => [name, value]),
    ).toString();
    const answer = await http.send({
      service: 'Rootly',
      method: 'GET',
      url: `${values['rootly-api-url']}${path}${search && `?${search}`}`,
      headers: {
        Accept: 'application/vnd.api+json',
        'Content-Type': 'application/vnd.api+json',
        Authorization: `Bearer ${values['rootly-token']}`,
      },
      fix: (status) => fixes[status],
    });
    return read(schema, answer, `Rootly’s answer to GET ${path}`);
  };
  return {
    get,
    async list(path, entry, query, size) {
      const pages: Page<z.infer<typeof entry>>[] = [];
      while (pages.length < mostPages) {
        const found = await get(path, page(entry), [...query, ...paging(pages.length + 1, size)]);
        pages.push(found);
        const more = found.more ?? found.entries.length >= (size ?? Number.POSITIVE_INFINITY);
        if (!more || found.entries.length === 0) {
          return {
            entries: pages.flatMap(({ entries }) => entries),
            users: new Map(pages.flatMap(({ users }) => [...users])),
          };
        }
      }
      const fix = 'Nothing was taken from this answer. Please report it if your list is really that long.';
      throw new Failure(`Rootly’s list ${path} does not end after ${mostPages} pages.`, fix);
    },
  };
}

/** Which page is asked for. Of a list whose size Rootly chooses, the first needs no word. */
function paging(number: number, size?: number): Query {
  if (size === undefined) return number === 1 ? [] : [['page[number]', String(number)]];
  return [
    ['page[number]', String(number)],
    ['page[size]', String(size)],
  ];
}

const fixes: Readonly<Record<number, string>> = {
  401: 'Check `rootly-token`: it must be an API key of this organisation that is not over or revoked.',
  403: 'The key in `rootly-token` may not do this: its role needs to read on-call schedules, shifts and users.',
  404: 'Check `rootly-api-url`, and whether Rootly On-Call is switched on for this organisation.',
};

/** Whether Rootly itself said that there is no such thing. */
export function isNotFound(error: unknown): boolean {
  return error instanceof HttpFailure && error.status === 404;
}
