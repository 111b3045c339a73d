import type * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import type { Http, Lane, Request } from '../../http/request.ts';
import { parseAnswer } from '../../http/wire.ts';

/** What to do about an answer's status, in the service's own terms. */
export type Advice = Readonly<Record<number, string>>;

/** Parts of a query: a value, several values of one name, or nothing. */
export type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** How a service is asked. */
export interface ApiDescription {
  readonly http: Http;
  /** The service's name for people: `Opsgenie`. */
  readonly service: string;
  /** Its address, without a slash at the end. */
  readonly root: string;
  /** Sent with every request, beside `Accept` and `Content-Type`; a function where they must be asked for first. */
  readonly headers: Readonly<Record<string, string>> | (() => Promise<Readonly<Record<string, string>>>);
  readonly advice: Advice;
  /** The service's own header that says how many seconds to wait. */
  readonly retryHeader?: string;
  /** Writes a query; as a form does, if not given. */
  readonly writeQuery?: (parts: readonly [name: string, value: string][]) => string;
}

/** One request of a service. */
export interface Call<T> {
  readonly method?: Request['method'];
  /** From the root, with names as segments. */
  readonly path: string;
  readonly query?: Query;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Checks the answer and turns it into what is returned. */
  readonly schema: z.ZodMiniType<T>;
  /** Before the service's own. */
  readonly advice?: Advice;
  readonly lane?: Lane;
  readonly expects?: Request['expects'];
  readonly notIdempotent?: boolean;
}

/** Sends a request and gives the answer, checked. Rejects with a Failure. */
export type Api = <T>(call: Call<T>) => Promise<T>;

/** The API of a service, as its client describes it. */
export function createApi({
  http,
  service,
  root,
  headers,
  advice,
  retryHeader,
  writeQuery = asForm,
}: ApiDescription): Api {
  return async ({ method = 'GET', path, query, body, schema, lane, expects, notIdempotent, ...own }) => {
    const search = writeQuery(partsOf(query ?? {}));
    const given = typeof headers === 'function' ? await headers() : headers;
    const answer = await http.send({
      service,
      method,
      url: `${root}${path}${search && `?${search}`}`,
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...given,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      lane,
      expects,
      notIdempotent,
      retryHeader,
      fix: (status) => own.advice?.[status] ?? advice[status],
    });
    return parseAnswer(schema, answer, `${service}’s answer to ${method} ${path}`);
  };
}

function partsOf(query: Query): readonly [name: string, value: string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  );
}

function asForm(parts: readonly [name: string, value: string][]): string {
  return new URLSearchParams([...parts]).toString();
}

/** Whether a service itself answered with one of these statuses. */
export function hasStatus(error: unknown, ...statuses: readonly number[]): error is HttpFailure {
  return error instanceof HttpFailure && error.status !== null && statuses.includes(error.status);
}

/** Whether a service refused for good, so that nothing was done; a time-out or a limit may follow on a lost answer. */
export function isRefusal(error: unknown): error is HttpFailure {
  if (!(error instanceof HttpFailure) || error.status === null) return false;
  return error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429;
}

/** What was asked for, or `null` where one of these statuses (404, if none is given) says that there is no such thing. */
export function orNull<T>(asked: Promise<T>, ...statuses: readonly number[]): Promise<T | null> {
  return asked.catch((error) => {
    if (hasStatus(error, ...(statuses.length > 0 ? statuses : [404]))) return null;
    throw error;
  });
}
