import type { Outcome } from './effects.ts';

/** A failed connection, worded like Node's fetch implementations, with Node's error code. */
export class ConnectionError extends Error {
  override readonly name = 'FetchError';
  readonly code: string;

  constructor(url: string, code: string) {
    super(`request to ${url} failed, reason: ${code}`);
    this.code = code;
  }
}

/** Answers a request. `undefined` if no stand-in has that address. */
export type Answer = (request: Request, signal: AbortSignal | null) => Promise<Outcome> | undefined;

/** `fetch` without sockets: the same promises and failures, with redirects and `signal`. */
export function fetchInProcess(answer: Answer, url: string, init: RequestInit): Promise<Response> {
  const { signal = null } = init;
  return untilAborted(follow(answer, url, init, signal), signal);
}

async function follow(
  answer: Answer,
  url: string,
  init: RequestInit,
  signal: AbortSignal | null,
): Promise<Response> {
  signal?.throwIfAborted();
  const outcome = await (answer(new Request(url, { ...init, signal: null }), signal) ?? 'unknown host');
  if (outcome === 'unknown host') throw new ConnectionError(url, 'ENOTFOUND');
  const response = await receive(outcome, url);
  const location = response.headers.get('location');
  const redirects = response.status >= 300 && response.status < 400 && location !== null;
  if (!redirects || init.redirect === 'manual') return response;
  if (init.redirect === 'error') throw new TypeError(`${url} redirects, and redirect is set to "error"`);

  const next = new URL(location, url);
  const headers = new Headers(init.headers);
  if (next.origin !== new URL(url).origin) headers.delete('authorization');
  return follow(answer, next.href, { ...init, method: 'GET', body: null, headers }, signal);
}

async function receive(outcome: Outcome, url: string): Promise<Response> {
  if (outcome instanceof Response) return decoded(outcome);
  if (outcome === 'hang') return new Promise(() => {});
  if (outcome === 'reset') throw new ConnectionError(url, 'ECONNRESET');
  if (outcome === 'refused') throw new ConnectionError(url, 'ECONNREFUSED');
  // Response itself accepts no status below 200.
  if (outcome === 'upgrade') return Object.defineProperty(new Response(null), 'status', { value: 101 });

  const code = 'content-length' in outcome.headers ? 'ECONNRESET' : 'ERR_STREAM_PREMATURE_CLOSE';
  const half = outcome.body.subarray(0, outcome.body.length / 2);
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(half),
    pull: (controller) => controller.error(new ConnectionError(url, code)),
  });
  return new Response(body, { status: outcome.status, headers: outcome.headers });
}

/** An answer in the character set that it names; without sockets nothing else would look at it. */
async function decoded(response: Response): Promise<Response> {
  const [, charset = 'utf-8'] = /charset=([\w-]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
  if (/^utf-?8$/i.test(charset)) return response;
  const text = new TextDecoder(charset).decode(await response.arrayBuffer());
  return new Response(text, { status: response.status, headers: response.headers });
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal | null): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
