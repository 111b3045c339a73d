import type * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import type { Http, Lane, Request } from '../../http/request.ts';
import { parseAnswer } from '../../http/wire.ts';

/** The fix for each status, in the service's own terms. */
export type Advice = Readonly<Record<number, string>>;

/** Query parameters by name: a value, several values, or nothing. */
export type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** How to call a service. */
export interface ApiDescription {
  readonly http: Http;
  /** The service's name for people: `Opsgenie`. */
  readonly service: string;
  /** Its address, without a trailing slash. */
  readonly root: string;
  /** Sent with every request, along with `Accept` and `Content-Type`. A function if they have to be fetched first. */
  readonly headers: Readonly<Record<string, string>> | (() => Promise<Readonly<Record<string, string>>>);
  readonly advice: Advice;
  /** Goes before `advice`: a fix that depends on the service's own message. */
  readonly adviceOn?: (says: string) => string | undefined;
  /** The service's own header with the number of seconds to wait. */
  readonly retryHeader?: string;
  /** The error that an answer with a successful status holds, as GraphQL's do. `null`: none. */
  readonly errorIn?: (body: unknown) => HttpFailure | null;
  /** Where its requests wait for each other. Default: a lane of the service's own. */
  readonly lane?: Lane;
  /** Milliseconds to wait after a 429 that does not say how long. */
  readonly limitPause?: number;
  /** Encodes a query. Default: as a form does. */
  readonly writeQuery?: (parts: readonly [name: string, value: string][]) => string;
}

/** One request to a service. */
export interface Call<T> {
  readonly method?: Request['method'];
  /** Relative to the root, with names encoded as segments. */
  readonly path: string;
  readonly query?: Query;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Checks the answer and turns it into what is returned. */
  readonly schema: z.ZodMiniType<T>;
  /** Goes before the service's own. */
  readonly advice?: Advice;
  readonly lane?: Lane;
  readonly expects?: Request['expects'];
  readonly notIdempotent?: boolean;
  /** Changes nothing, even though its method is not GET. */
  readonly isRead?: boolean;
  /** Whether a successful status hides trouble of the service's own, so that it is worth retrying. */
  readonly inTrouble?: Request['inTrouble'];
  /** Reads a lot, and the same can be read in parts: see `orInParts`. */
  readonly bulk?: boolean;
}

/** Sends a request and returns the checked answer. Rejects with a Failure. */
export type Api = <T>(call: Call<T>) => Promise<T>;

/** Creates the API of a service from its client's description. */
export function createApi({
  http,
  service,
  root,
  headers,
  advice,
  adviceOn,
  retryHeader,
  errorIn = () => null,
  lane: ownLane,
  limitPause,
  writeQuery = asForm,
}: ApiDescription): Api {
  const limit: Request['limit'] = ({ status, headers }) =>
    status === 429 && !headers.get('retry-after') ? { after: limitPause ?? null } : null;
  return async ({
    method = 'GET',
    path,
    query,
    body,
    schema,
    lane = ownLane,
    expects,
    notIdempotent,
    isRead = false,
    inTrouble,
    bulk,
    ...own
  }) => {
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
      isRead,
      inTrouble,
      bulk,
      retryHeader,
      ...(limitPause !== undefined && { limit }),
      fix: (status, says) => adviceOn?.(says) ?? own.advice?.[status] ?? advice[status],
    });
    const hidden = errorIn(answer);
    if (hidden) throw hidden;
    const parsed = parseAnswer(schema, answer, `${service}’s answer to ${method} ${path}`);
    if (method !== 'GET' && !isRead) http.wrote();
    return parsed;
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

/**
 * Whether a service refused for good, so that nothing was done. A timeout or a rate limit does not prove that: an earlier
 * attempt may have gone through.
 */
export function isRefusal(error: unknown): error is HttpFailure {
  if (!(error instanceof HttpFailure) || error.status === null) return false;
  return error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429;
}

/** The answer, or `null` if one of these statuses (default: 404) says that there is no such thing. */
export function orNull<T>(asked: Promise<T>, ...statuses: readonly number[]): Promise<T | null> {
  return asked.catch((error) => {
    if (hasStatus(error, ...(statuses.length > 0 ? statuses : [404]))) return null;
    throw error;
  });
}
