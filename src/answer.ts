import type { Headers, Request } from './http.ts';
import { Failure } from './model.ts';

/** A request that failed. */
export class HttpFailure extends Failure {
  /** The answer's status; `null`: there was no answer. */
  readonly status: number | null;
  /** Not `null` where another try can succeed, after so many milliseconds if the service says so. */
  readonly again: { readonly after: number | null } | null;

  constructor(
    message: string,
    fix: string,
    {
      status = null,
      again = null,
      cause,
    }: { status?: number | null; again?: HttpFailure['again']; cause?: unknown } = {},
  ) {
    super(message, fix, { cause });
    this.status = status;
    this.again = again;
  }
}

const outage = 'This mends itself when the service is back; the next run tries again.';

/** What came back, without secrets. `body` is `undefined` where it is not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The body of a 2xx with JSON; everything else is thrown as an HttpFailure. */
export function judge(request: Request, { status, headers, body }: Answer, now: Date): unknown {
  const answered = `${request.service} answered ${status} to ${where(request)}`;
  const says = message(body);
  if (status === 429 || status >= 500 || (status < 300 && request.inTrouble?.(body))) {
    const fix =
      status === 429 ? 'Too many requests: run less often, or give the job a longer `timeout`.' : outage;
    throw new HttpFailure(`${answered}${says}.`, fix, {
      status,
      again: { after: waitFrom(headers, request.retryHeader, now) },
    });
  }
  if (status >= 300 && status < 400) {
    const fix =
      'Redirects are not followed, so that no token goes elsewhere: check the API address in the inputs.';
    throw new HttpFailure(`${answered}, a redirect.`, fix, { status });
  }
  if (status >= 400) {
    throw new HttpFailure(`${answered}${says}.`, request.fix?.(status) ?? 'Another try would not help.', {
      status,
    });
  }
  if (body === undefined) {
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
  const why = timeout ?? (code || (cause instanceof Error ? cause.message : String(cause)));
  const message = `${request.service} could not be reached for ${where(request)}: ${why}.`;
  if (about('type') === 'max-size') {
    return new HttpFailure(message, 'No answer should be that large: check the API address in the inputs.', {
      cause,
    });
  }
  const fix = /CERT|SIGNATURE|ISSUER/.test(code)
    ? 'If your network has a certificate authority of its own, name its file in NODE_EXTRA_CA_CERTS.'
    : /ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(code)
      ? 'Check the API address in the inputs, the network, and the proxy settings (https_proxy, no_proxy).'
      : outage;
  return new HttpFailure(message, fix, { again: { after: null }, cause });
}

/** The run ended while this request was on its way. */
export function late(request: Request, cause?: unknown): HttpFailure {
  const fix = 'The service is slow or down; if it is always like this, raise `timeout`.';
  return new HttpFailure(
    `The run’s \`timeout\` was over before ${request.service} answered ${where(request)}.`,
    fix,
    { cause },
  );
}

/** Somebody ended the run while this request was on its way. */
export function cancelled(request: Request, cause?: unknown): HttpFailure {
  const fix = 'The next run finishes the work.';
  return new HttpFailure(`The run was cancelled before ${request.service} answered ${where(request)}.`, fix, {
    cause,
  });
}

/** The service wants a longer wait than the run has left. Milliseconds. */
export function tooLong(failure: HttpFailure, pause: number): HttpFailure {
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

/** `GET /v2/schedules/…`: where, without host and query. */
function where(request: Request): string {
  return `${request.method} ${URL.parse(request.url)?.pathname ?? ''}`;
}

/** What the service itself says went wrong. */
function message(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const { message, error } = body as { message?: unknown; error?: unknown };
  const said = [message, error].find((text) => typeof text === 'string');
  return said === undefined ? '' : `: “${String(said).slice(0, 300)}”`;
}
