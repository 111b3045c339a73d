import { Failure } from '../failure.ts';
import type { Headers, Request } from './request.ts';

/** A request that failed. */
export class HttpFailure extends Failure {
  /** The answer's status; `null`: there was no answer. */
  readonly status: number | null;
  /** Not `null` where another try can succeed, after so many milliseconds if the service says so. */
  readonly retry: { readonly after: number | null } | null;

  constructor(
    message: string,
    fix: string,
    {
      status = null,
      retry = null,
      cause,
    }: { status?: number | null; retry?: HttpFailure['retry']; cause?: unknown } = {},
  ) {
    super(message, fix, { cause });
    this.status = status;
    this.retry = retry;
  }
}

const outage = 'This mends itself when the service is back; the next run tries again.';
const doubt = 'It may have been done all the same, so it is not tried again.';

/** What came back, without secrets. `body` is `undefined` where it is not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
}

/** The body of a 2xx with JSON; everything else is thrown as an HttpFailure. */
export function checkResponse(request: Request, { status, headers, body, text }: Answer, now: Date): unknown {
  const answered = `${request.service} answered ${status} to ${where(request)}`;
  const says = serviceMessage(body);
  if (status === 429 || status >= 500 || (status < 300 && request.inTrouble?.(body))) {
    const inDoubt = request.notIdempotent === true && status >= 500;
    const fix =
      status === 429
        ? 'Too many requests: run less often, or give the job a longer `timeout`.'
        : inDoubt
          ? doubt
          : outage;
    throw new HttpFailure(`${answered}${says}.`, fix, {
      status,
      retry: inDoubt ? null : { after: waitFrom(headers, request.retryHeader, now) },
    });
  }
  if (status >= 300 && status < 400) {
    const fix =
      'Redirects are not followed, so that no token goes elsewhere: check the API address in the inputs.';
    throw new HttpFailure(`${answered}, a redirect.`, fix, { status });
  }
  if (status >= 400) {
    throw new HttpFailure(
      `${answered}${says}.`,
      request.fix?.(status, says) ?? 'Another try would not help.',
      {
        status,
      },
    );
  }
  if (request.expects === 'text') return text;
  if (body === undefined && request.expects !== 'anything') {
    const fix = 'Check the API address in the inputs, and whether a proxy stands in between.';
    throw new HttpFailure(`${answered} with something that is not JSON.`, fix, { status });
  }
  return body;
}

/** There was no answer. `timeout` says so where that is why. */
export function unreachable(request: Request, timeout: string | null, cause: unknown): HttpFailure {
  const about = (field: string) =>
    cause instanceof Error && field in cause ? String(Reflect.get(cause, field)) : '';
  const code = about('code');
  // What fetch says of an error without a code may hold the address.
  const words = cause instanceof Error ? cause.message : String(cause);
  const why = timeout ?? (code || (request.secretUrl ? 'the connection failed' : words));
  const message = `${request.service} could not be reached for ${where(request)}: ${why}.`;
  if (about('type') === 'max-size') {
    return new HttpFailure(message, 'No answer should be that large: check the API address in the inputs.', {
      cause,
    });
  }
  const isUntrusted = /CERT|SIGNATURE|ISSUER/.test(code);
  const isNowhere = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(code);
  const inDoubt = request.notIdempotent === true && !isUntrusted && !isNowhere;
  const fix = isUntrusted
    ? 'If your network has a certificate authority of its own, name its file in NODE_EXTRA_CA_CERTS.'
    : isNowhere
      ? 'Check the API address in the inputs, the network, and the proxy settings (https_proxy, no_proxy).'
      : inDoubt
        ? doubt
        : outage;
  return new HttpFailure(message, fix, { retry: inDoubt ? null : { after: null }, cause });
}

/** The run, or this part of it, ended while this request was on its way. */
export function timedOut(request: Request, cause?: unknown, isPart = false): HttpFailure {
  const fix = 'The service is slow or down; if it is always like this, raise `timeout`.';
  const time = isPart ? 'The part of the run’s `timeout` that is for reading' : 'The run’s `timeout`';
  return new HttpFailure(`${time} was over before ${request.service} answered ${where(request)}.`, fix, {
    cause,
  });
}

/** Somebody ended the run while this request was on its way. */
export function cancelled(request: Request, cause?: unknown): HttpFailure {
  const fix = 'The next run finishes the work.';
  return new HttpFailure(`The run was cancelled before ${request.service} answered ${where(request)}.`, fix, {
    cause,
  });
}

/** The service wants a longer wait than the run has left. Milliseconds. */
export function waitTooLong(failure: HttpFailure, pause: number): HttpFailure {
  const message = `${failure.message} The next try would be in ${Math.ceil(pause / 1000)} s, past the run’s \`timeout\`.`;
  return new HttpFailure(message, failure.fix, { status: failure.status, cause: failure });
}

/** Milliseconds that the service asks to wait, by its own header or Retry-After (seconds, or an HTTP date). */
function waitFrom(headers: Headers, own: string | undefined, now: Date): number | null {
  const written = (own && headers.get(own)) || headers.get('retry-after') || '';
  if (/^\d{1,9}(\.\d+)?$/.test(written)) return Number(written) * 1000;
  return /^[A-Z][a-z]{2}, /.test(written) && Date.parse(written) > now.getTime()
    ? Date.parse(written) - now.getTime()
    : null;
}

/** `GET /v2/schedules/…`: where, without host and query, or without all of it where it is a secret. */
function where({ method, url, secretUrl }: Request): string {
  return secretUrl ? `${method} (a secret address)` : `${method} ${URL.parse(url)?.pathname ?? ''}`;
}

/**
 * What the service itself says went wrong, wherever the services put it: in `message`, `error_description`, `detail` or
 * `error`, in `errorMessages`, and in `errors`, which may stand inside `error`.
 */
function serviceMessage(body: unknown): string {
  const { message, error_description, detail, error, errors, errorMessages } = fieldsOf(body);
  const inner = fieldsOf(error);
  const first = [message, error_description, detail, inner.message, error].find(isText);
  const said = [first, ...textsIn(inner.errors), ...textsIn(errors), ...textsIn(errorMessages)].filter(
    isText,
  );
  return said.length === 0 ? '' : `: “${[...new Set(said)].join('; ').slice(0, 300)}”`;
}

/** The texts in a list, or in lists by the field that they are about; or the titles and messages of its entries. */
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
