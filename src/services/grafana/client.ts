import * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { read } from '../../http/wire.ts';
import { Failure } from '../../model.ts';
import type { Connection } from '../registry.ts';

/** A list that comes in pages: the first, and how many more there are. */
export interface List<T> {
  readonly first: readonly T[];
  readonly further: number;
  /** What stands on the other pages, which are read side by side. */
  rest(): Promise<readonly T[]>;
}

/**
 * The HTTP API of Grafana OnCall, today a part of IRM:
 * https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/reference/oncall-api/. All of it throws Failure.
 */
export interface GrafanaClient {
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<T>;
  list<T>(path: string, query: Readonly<Record<string, string>>, item: z.ZodMiniType<T>): Promise<List<T>>;
}

/** More pages than any team has. */
const mostPages = 500;

/** A client that sends through the given Http, with an OnCall API key or the token of a service account. */
export function grafanaClient({ http, values }: Connection): GrafanaClient {
  const token = values['grafana-token'] ?? '';
  const stack = values['grafana-url'];
  const root = `${(values['grafana-api-url'] ?? '').replace(/\/api\/v1$/, '')}/api/v1`;
  const withoutStack = token.startsWith('glsa_') && stack === null;
  const get = async <T>(path: string, schema: z.ZodMiniType<T>): Promise<T> => {
    const answer = await http.send({
      service: 'Grafana',
      method: 'GET',
      url: root + path,
      headers: {
        Accept: 'application/json',
        Authorization: token,
        ...(stack === null ? {} : { 'X-Grafana-URL': stack }),
      },
      fix: (status) => (withoutStack && [401, 403].includes(status) ? noStack : fixes[status]),
    });
    return read(schema, answer, `Grafana’s answer to GET ${path.split('?')[0]}`);
  };
  return {
    get,
    async list(path, query, item) {
      const schema = page(item);
      const ask = (number: number) => {
        const parameters = new URLSearchParams({ ...query, ...(number > 1 && { page: String(number) }) });
        return get(parameters.size === 0 ? path : `${path}?${parameters}`, schema);
      };
      const { items, pages } = await ask(1);
      if (pages > mostPages) {
        const fix = 'Check `grafana-api-url`: no team’s list is that long.';
        throw new Failure(`Grafana’s answer to GET ${path} claims to have ${pages} pages.`, fix);
      }
      return {
        first: items,
        further: pages - 1,
        async rest() {
          const others = Array.from({ length: pages - 1 }, (_, index) => ask(index + 2));
          return (await Promise.all(others)).flatMap((one) => one.items);
        },
      };
    },
  };
}

/**
 * A page. The link to the next one only tells that there is one, and is never followed, so that it can't lead the
 * token elsewhere. Older versions do not say how many pages there are.
 */
const page = <T>(item: z.ZodMiniType<T>) =>
  z.pipe(
    z.object({
      count: z.number(),
      next: z.optional(z.nullable(z.string())),
      results: z.array(item),
      total_pages: z.optional(z.number()),
    }),
    z.transform(({ count, next, results: items, total_pages }) => {
      const pages = total_pages ?? (items.length === 0 ? 1 : Math.ceil(count / items.length));
      return { items, pages: next ? Math.max(1, pages) : 1 };
    }),
  );

const noStack =
  'The token in `grafana-token` is a service account’s: give the stack’s address in `grafana-url`, such as https://acme.grafana.net.';

const refused =
  'Check `grafana-token`: it must be a valid OnCall API key of this stack, or a service account’s token together with the stack’s address in `grafana-url`, and may read schedules and users (the role Viewer is enough).';

const fixes: Readonly<Record<number, string>> = {
  401: refused,
  403: refused,
  404: 'Check `grafana-api-url`: it must be the API address that Grafana shows in the settings of IRM (Admin & API) or OnCall.',
};

/** Whether Grafana itself said that there is no such thing. */
export function isNotFound(error: unknown): boolean {
  return error instanceof HttpFailure && error.status === 404;
}
