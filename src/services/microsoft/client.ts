import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { type Api, type Call, createApi } from '../kit/api.ts';
import { oncePerRun } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { teamFix } from './team-fix.ts';
import { createTokenProvider, type EntraApp } from './token.ts';

/** Microsoft Graph v1.0: https://learn.microsoft.com/graph/use-the-api. Rejects with a Failure. */
export interface Graph {
  readonly call: Api;
  /** All entries of a collection, to the last page; the schema is of one entry. */
  readonly list: <T>(call: Call<T>) => Promise<readonly T[]>;
  /** The access token that Entra issued. */
  readonly token: () => Promise<string>;
}

/** Graph, signed in when something is requested. */
export const createClient = oncePerRun((app: EntraApp): Graph => {
  const token = createTokenProvider(app);
  const call = createApi({
    http: app.http,
    service: 'Microsoft Graph',
    root: app.values['microsoft-api-url'],
    headers: async () => ({ Authorization: `Bearer ${await token()}` }),
    writeQuery: (parts) => parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
    adviceOn: teamFix,
    advice: {
      401: 'Check `microsoft-tenant` and `microsoft-client-id`: Graph rejected the token that Entra issued for them.',
    },
  });
  return {
    call,
    token,
    list({ schema, ...collection }) {
      const page = pageOf(schema);
      const { path } = collection;
      // A cursor is a part of a query, `%24skiptoken=…`, or nothing for the first page.
      return readAll(`Microsoft Graph’s answer to GET ${path}`, '', async (cursor: string) => {
        const query = { ...collection.query, ...Object.fromEntries(new URLSearchParams(cursor)) };
        const { value, '@odata.nextLink': link = null } = await call({ ...collection, query, schema: page });
        return { items: value, next: link === null ? null : cursorIn(link, path) };
      });
    },
  };
});

/** One page of a collection: https://learn.microsoft.com/graph/paging. */
function pageOf<T>(entry: z.ZodMiniType<T>) {
  return z.object({ value: z.array(entry), '@odata.nextLink': z.optional(z.nullable(z.string())) });
}

/** What the link to the next page adds to the query. The link itself is never followed: it could lead a token elsewhere. */
function cursorIn(link: string, path: string): string {
  const query = URL.parse(link)?.searchParams;
  for (const name of ['$skiptoken', '$skip']) {
    const value = query?.get(name);
    if (value) return new URLSearchParams({ [name]: value }).toString();
  }
  throw new Failure(
    `Microsoft Graph says that GET ${path} has more pages, but not how to get them.`,
    'Nothing in this answer was used. The next run tries again.',
  );
}
