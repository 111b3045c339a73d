import * as z from 'zod/mini';
import type { Lane } from '../../http/http.ts';
import { read } from '../../http/wire.ts';
import { Failure } from '../../model.ts';
import type { Connection } from '../registry.ts';

/** What a request to Graph is about. */
export interface Call {
  /** The path after the API's address, its segments encoded. */
  readonly path: string;
  /** Query by name: `$filter`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly lane?: Lane;
  /** What to do about a final error, by its status. */
  readonly fixes: Readonly<Record<number, string>>;
}

/** Microsoft Graph v1.0: https://learn.microsoft.com/graph/use-the-api. All of it throws Failure. */
export interface Graph {
  get<T>(call: Call, schema: z.ZodMiniType<T>): Promise<T>;
  /** All entries of a collection, to the last page. */
  list<T>(call: Call, entry: z.ZodMiniType<T>): Promise<readonly T[]>;
  post(call: Call, body: unknown): Promise<void>;
  delete(call: Call): Promise<void>;
}

/** No collection that is read here has so many pages. */
const mostPages = 200;

const refused =
  'Check `microsoft-tenant` and `microsoft-client-id`: Graph does not take the token that Entra gave for them.';

/** A client that sends through the given Http, signed in by `token`. */
export function graphClient({ http, values }: Connection, token: () => Promise<string>): Graph {
  const send = async (method: 'GET' | 'POST' | 'DELETE', call: Call, body?: unknown) => {
    const { path, query = {}, lane, fixes } = call;
    const said = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return http.send({
      service: 'Microsoft Graph',
      method,
      url: values['microsoft-api-url'] + path + (said.length > 0 ? `?${said.join('&')}` : ''),
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${await token()}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(lane && { lane }),
      expects: method === 'GET' ? 'json' : 'anything',
      fix: (status) => fixes[status] ?? (status === 401 ? refused : undefined),
    });
  };
  const get = async <T>(call: Call, schema: z.ZodMiniType<T>) =>
    read(schema, await send('GET', call), `Graph’s answer to GET ${call.path}`);
  return {
    get,
    async list(call, entry) {
      const page = pageOf(entry);
      const entries = [];
      let next: Readonly<Record<string, string>> | null = {};
      for (let pages = 0; next !== null; pages += 1) {
        if (pages >= mostPages) throw endless(call);
        const answer: z.infer<typeof page> = await get({ ...call, query: { ...call.query, ...next } }, page);
        entries.push(...answer.value);
        next = onward(answer['@odata.nextLink'] ?? null, call);
      }
      return entries;
    },
    async post(call, body) {
      await send('POST', call, body);
    },
    async delete(call) {
      await send('DELETE', call);
    },
  };
}

/** One page of a collection: https://learn.microsoft.com/graph/paging. */
function pageOf<T>(entry: z.ZodMiniType<T>) {
  return z.object({ value: z.array(entry), '@odata.nextLink': z.optional(z.nullable(z.string())) });
}

/** What to add to the query for the next page. The link itself is never followed: it could lead a token elsewhere. */
function onward(link: string | null, call: Call): Readonly<Record<string, string>> | null {
  if (link === null) return null;
  const asked = URL.parse(link)?.searchParams;
  for (const name of ['$skiptoken', '$skip']) {
    const value = asked?.get(name);
    if (value) return { [name]: value };
  }
  throw new Failure(
    `Graph says that there is more after GET ${call.path}, but not how to ask for it.`,
    'Nothing was taken from this answer; the next run asks again.',
  );
}

function endless({ path }: Call): Failure {
  const fix = 'Check `microsoft-api-url`, and whether a proxy stands in between.';
  return new Failure(`Graph’s answer to GET ${path} has no end: ${mostPages} pages and more.`, fix);
}
