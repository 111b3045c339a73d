import type * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { read } from '../../http/wire.ts';
import { Failure } from '../../model.ts';
import type { Connection } from '../registry.ts';

/** A part of a list, and the cursor of the part after it; `null`: it was the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly after: string | null;
}

/** incident.io's API: https://api-docs.incident.io. All of it throws Failure. */
export interface IncidentIoClient {
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<T>;
  /**
   * A list to its end. `next` says what to ask for after a cursor, or `null`: no more is wanted. The links to further
   * pages are never followed, so that they can't lead the token elsewhere.
   */
  list<T>(
    path: string,
    query: Readonly<Record<string, string>>,
    schema: z.ZodMiniType<Page<T>>,
    next: (after: string) => Readonly<Record<string, string>> | null,
  ): Promise<readonly T[]>;
}

/** More pages than any team has. */
const mostPages = 100;

/** A client that sends through the given Http with an API key. */
export function incidentIoClient({ http, values }: Connection): IncidentIoClient {
  const get = async <T>(path: string, schema: z.ZodMiniType<T>): Promise<T> => {
    const answer = await http.send({
      service: 'incident.io',
      method: 'GET',
      url: values['incident-io-api-url'] + path,
      headers: { Accept: 'application/json', Authorization: `Bearer ${values['incident-io-token']}` },
      fix: (status) => fixes[status],
    });
    return read(schema, answer, `incident.io’s answer to GET ${path.split('?')[0]}`);
  };
  return {
    get,
    async list(path, query, schema, next) {
      const all = [];
      const cursors = new Set<string>();
      let asked: Readonly<Record<string, string>> | null = query;
      while (asked !== null) {
        const page: z.infer<typeof schema> = await get(`${path}?${new URLSearchParams(asked)}`, schema);
        all.push(...page.items);
        if (page.after === null) return all;
        if (cursors.has(page.after) || cursors.size >= mostPages) throw endless(path);
        cursors.add(page.after);
        const more = next(page.after);
        asked = more && { ...query, ...more };
      }
      return all;
    },
  };
}

function endless(path: string): Failure {
  const fix =
    'The service changed or something stands in between (a proxy?). Nothing was taken from this answer.';
  return new Failure(`incident.io’s answer to GET ${path} goes on without an end.`, fix);
}

const fixes: Readonly<Record<number, string>> = {
  401: 'Check `incident-io-token`: it must be a valid API key of this account (Settings → API keys).',
  403: 'The key in `incident-io-token` may not read schedules: make one that may view them (Settings → API keys).',
  404: 'Check `incident-io-api-url`.',
};

/** Whether incident.io itself answered with one of these statuses. */
export function answered(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof HttpFailure && error.status !== null && statuses.includes(error.status);
}
