import type { AnswerFault } from './faults.ts';

/** A status, worded like the service. */
export interface Failure {
  headers?: Record<string, string>;
  body: unknown;
}

/** An answer that breaks off: half of `body` is sent. Chunked, without a content-length. */
export interface Truncated {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** The outcome of a request. `in-process.ts` and `listener.ts` each turn it into a real answer or error. */
export type Outcome = Response | Truncated | 'reset' | 'refused' | 'hang' | 'upgrade';

/** What a fault needs from its stand-in. */
export interface Hit {
  /** Lets the service process the request. */
  serve(): Promise<Response>;
  /** Creates an answer with this status, worded like the service. */
  failure(status: number): Failure;
  sleep(ms: number): Promise<unknown>;
  /** The client's, in process. */
  signal: AbortSignal | null;
}

const json = { 'content-type': 'application/json' };

/** Turns a request that a fault applies to into what the client receives. */
export async function disturb(fault: AnswerFault, hit: Hit): Promise<Outcome> {
  if ('acts' in fault && fault.acts) await hit.serve();
  switch (fault.kind) {
    case 'refuse':
      return 'refused';
    case 'reset':
    case 'hang':
    case 'upgrade':
      return fault.kind;
    case 'status':
      return statusAnswer(fault, hit.failure(fault.status));
    case 'garbage':
      return new Response('{"ok":true,"data":[{"id":', { headers: json });
    case 'wrong-shape':
      return Response.json(fault.body);
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: fault.to } });
    case 'truncated': {
      const served = await hit.serve();
      const body = await served.bytes();
      const headers = Object.fromEntries(served.headers);
      if (!fault.chunked) headers['content-length'] = String(body.length);
      return { status: served.status, headers, body };
    }
    case 'drip':
      return drip(await hit.serve(), fault.intervalMs, hit);
  }
}

function statusAnswer(fault: AnswerFault & { kind: 'status' }, failure: Failure): Response {
  const { status, html } = fault;
  if (html !== undefined) {
    return new Response(html, { status, headers: { 'content-type': 'text/html', ...fault.headers } });
  }
  const headers = { ...json, ...failure.headers, ...fault.headers };
  return new Response(JSON.stringify(fault.body ?? failure.body), { status, headers });
}

async function drip(served: Response, intervalMs: number, { sleep, signal }: Hit): Promise<Response> {
  const bytes = await served.bytes();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(signal.reason), { once: true });
    },
    async pull(controller) {
      await sleep(intervalMs);
      if (signal?.aborted) return;
      if (sent === bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(sent, sent + 1));
      sent += 1;
    },
  });
  const headers = new Headers(served.headers);
  headers.set('content-length', String(bytes.length));
  return new Response(body, { status: served.status, headers });
}
