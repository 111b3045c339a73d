import { Failure } from '../failure.ts';
import { ProxyError } from './proxy.ts';
import type { Answer, Headers, Request } from './request.ts';

/** A request that failed. */
export class HttpFailure extends Failure {
  /** The answer's status. `null`: there was no answer. */
  readonly status: number | null;
  /** `null` if retrying can't succeed. `after`: milliseconds to wait, if the service gave them. */
  readonly retry: { readonly after: number | null } | null;
  /** The answer took too long or was too large, or the service failed: asking for less may work. */
  readonly tooMuch: boolean;
  /** The headers of a redirect or a refusal. */
  readonly headers: Headers | null;

  constructor(
    message: string,
    fix: string,
    {
      status = null,
      retry = null,
      tooMuch = status !== null && status >= 500,
      headers = null,
      cause,
    }: {
      status?: number | null;
      retry?: HttpFailure['retry'];
      tooMuch?: boolean;
      headers?: Headers | null;
      cause?: unknown;
    } = {},
  ) {
    super(message, fix, { cause });
    this.status = status;
    this.retry = retry;
    this.tooMuch = tooMuch;
    this.headers = headers;
  }
}

const outage = 'This is usually temporary: the next run tries again.';
const doubt = 'It may have gone through anyway, so it is not retried.';
const tooMany = 'Too many requests: run less often, or raise `timeout`.';

/** Returns the body of a 2xx answer with JSON. Throws an HttpFailure for everything else. */
export function checkResponse(request: Request, answer: Answer, now: Date): unknown {
  const { status, headers, body } = answer;
  const answered = `${request.service} answered ${status} to ${where(request)}`;
  const says = serviceMessage(body);
  if (status < 200) {
    throw new HttpFailure(`${answered}, which switches to another protocol.`, wrongAddress(request), {
      status,
    });
  }
  const limit = request.limit?.(answer, now) ?? null;
  const isLimit = limit !== null || status === 429;
  if (isLimit || status >= 500 || (status < 300 && request.inTrouble?.(body))) {
    const inDoubt = request.notIdempotent === true && status >= 500;
    const own = request.fix?.(isLimit ? 429 : status, says);
    const fix = inDoubt ? doubt : (own ?? (isLimit ? tooMany : outage));
    throw new HttpFailure(`${answered}${ended(says)}`, fix, {
      status: isLimit ? 429 : status,
      retry: inDoubt ? null : { after: limit?.after ?? waitFrom(headers, request.retryHeader, now) },
    });
  }
  if (status >= 300 && status < 400) {
    const fix = `Redirects are not followed, so that tokens are never sent elsewhere. Check ${addressOf(request)}.`;
    throw new HttpFailure(`${answered}, a redirect.`, fix, { status, headers });
  }
  if (status >= 400) {
    throw new HttpFailure(
      `${answered}${ended(says)}`,
      request.fix?.(status, says) ?? 'Retrying would not help.',
      {
        status,
        headers,
      },
    );
  }
  request.onHeaders?.(headers);
  if (request.expects === 'text') return answer.text;
  if (body === undefined && request.expects !== 'anything') {
    throw new HttpFailure(`${answered} with something other than JSON.`, wrongAddress(request), { status });
  }
  return body;
}

/** The error if there was no answer. `timeout` describes the timeout, if that is why. */
export function unreachable(request: Request, timeout: string | null, cause: unknown): HttpFailure {
  const about = (field: string) => {
    const value: unknown = cause instanceof Error && field in cause ? Reflect.get(cause, field) : null;
    return typeof value === 'string' ? value : '';
  };
  const code = about('code');
  // fetch's message for an error without a code may contain the address.
  const words = cause instanceof Error ? cause.message : String(cause);
  const why = timeout ?? (code || (request.secretUrl ? 'the connection failed' : words));
  const failed = (why: string) => `${request.service} could not be reached for ${where(request)}: ${why}.`;
  if (about('type') === 'max-size') {
    const fix = `No answer should be that large: check ${addressOf(request)}.`;
    return new HttpFailure(failed(why), fix, { tooMuch: true, cause });
  }
  const isUntrusted = /CERT|SIGNATURE|ISSUER/.test(code);
  const certificate =
    'If your network uses its own certificate authority, set NODE_EXTRA_CA_CERTS to its certificate file.';
  if (cause instanceof ProxyError) {
    // The service itself has not received anything yet.
    const retry = cause.isFinal ? null : { after: null };
    return new HttpFailure(failed(cause.message), isUntrusted ? certificate : cause.fix, { retry, cause });
  }
  const isNowhere = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(code);
  const inDoubt = request.notIdempotent === true && !isUntrusted && !isNowhere;
  const fix = isUntrusted
    ? certificate
    : isNowhere
      ? `Check ${addressOf(request)}, the network, and the proxy settings (https_proxy, no_proxy).`
      : inDoubt
        ? doubt
        : outage;
  const tooMuch = timeout !== null;
  return new HttpFailure(failed(why), fix, { retry: inDoubt ? null : { after: null }, tooMuch, cause });
}

/** The error if the run, or this part of it, ran out of time during a request. */
export function timedOut(request: Request, cause?: unknown, isPart = false): HttpFailure {
  const time = isPart ? 'The part of the run’s `timeout` reserved for reading' : 'The run’s `timeout`';
  const before = `${time} expired before ${request.service} answered ${where(request)}`;
  return cause instanceof ProxyError
    ? new HttpFailure(`${before}: ${cause.message}.`, cause.fix, { cause })
    : new HttpFailure(
        `${before}.`,
        'The service is slow or down. If this keeps happening, raise `timeout`.',
        { cause },
      );
}

/** The error if somebody cancelled the run during a request. */
export function cancelled(request: Request, cause?: unknown): HttpFailure {
  const fix = 'The next run finishes the work.';
  return new HttpFailure(`The run was cancelled before ${request.service} answered ${where(request)}.`, fix, {
    cause,
  });
}

/** The error if the service asks for a longer wait than the run has time for. `pause` is in milliseconds. */
export function waitTooLong(failure: HttpFailure, pause: number): HttpFailure {
  const message = `${failure.message} The next try would be in ${Math.ceil(pause / 1000)} s, past the run’s \`timeout\`.`;
  return new HttpFailure(message, failure.fix, { status: failure.status, cause: failure });
}

/** The error if a request's turn would come too late, because the service allows only so many at a time. */
export function noTurn({ message, cause }: HttpFailure): HttpFailure {
  const fix =
    'There are more requests than the service allows in that time: run less often, or raise `timeout`.';
  return new HttpFailure(message, fix, { cause });
}

/** The error if a write is not started because it might not be answered before the run ends. */
export function tooLate(request: Request, cause: HttpFailure): HttpFailure {
  const message = `Not written in time: the run’s \`timeout\` leaves no time for ${request.service} to answer ${where(request)}.`;
  const why = cause.cause instanceof HttpFailure ? ` ${cause.message}` : '';
  return new HttpFailure(
    `${message}${why}`,
    'The next run continues. If this keeps happening, raise `timeout`.',
    {
      status: cause.status,
      cause,
    },
  );
}

/** The error after the last try. A service's own error may be permanent, and then the fix says so. */
export function persistent(failure: HttpFailure): HttpFailure {
  const { message, status, fix, tooMuch } = failure;
  const mayPass = status === null || status < 500 || [502, 503, 504].includes(status);
  if (mayPass || fix !== outage) return failure;
  const own =
    'Every try got the same answer, so this may not be temporary. Check the service’s status page; if it shows no problem, report this to the service.';
  return new HttpFailure(message, own, { status, tooMuch, cause: failure });
}

/** Milliseconds that the service asks us to wait, from its own header or Retry-After (seconds or an HTTP date). */
function waitFrom(headers: Headers, own: string | undefined, now: Date): number | null {
  const written = (own && headers.get(own)) || headers.get('retry-after') || '';
  if (/^\d{1,9}(\.\d+)?$/.test(written)) return Number(written) * 1000;
  return /^[A-Z][a-z]{2}, /.test(written) && Date.parse(written) > now.getTime()
    ? Date.parse(written) - now.getTime()
    : null;
}

function wrongAddress(request: Request): string {
  return `Check ${addressOf(request)}, and whether a proxy is in the way.`;
}

/** What a request was sent to, for somebody who may have written it wrong. */
function addressOf({ url, secretUrl }: Request): string {
  return secretUrl ? 'the address in the secret' : `the address (${URL.parse(url)?.host ?? url})`;
}

/** The request for errors, without host and query: `GET /v2/schedules/…`. A secret address is left out. */
function where({ method, url, secretUrl }: Request): string {
  return secretUrl ? `${method} (a secret address)` : `${method} ${URL.parse(url)?.pathname ?? ''}`;
}

/**
 * The service's own description of the error, from any of the fields that services use: `message`,
 * `error_description`, `detail`, `error`, `messages`, `errorMessages`, `errors`, which may be inside `error`, and `error_message`
 * inside `meta`.
 */
function serviceMessage(body: unknown): string {
  const { message, messages, error_description, detail, error, errors, errorMessages, meta } = fieldsOf(body);
  const inner = fieldsOf(error);
  const about = fieldsOf(meta).error_message;
  const first = [message, error_description, detail, inner.message, error, errors, about].find(isText);
  const lists = [inner.errors, errors, errorMessages, messages];
  const said = [first, ...lists.flatMap(textsIn)].filter(isText);
  return said.length === 0 ? '' : `: “${[...new Set(said)].join('; ').slice(0, 300)}”`;
}

/** The service's description as the end of a sentence, whose full stop it may bring itself. */
function ended(says: string): string {
  return /[.!?]”$/.test(says) ? says : `${says}.`;
}

/** The strings in a list, or in lists by field name; or the messages and titles of its entries. */
function textsIn(list: unknown): readonly unknown[] {
  return Object.values(fieldsOf(list))
    .flat()
    .map((entry) => {
      const { message, title, detail } = fieldsOf(entry);
      return [entry, message, detail, title].find(isText);
    });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
