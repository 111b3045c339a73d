import pRetry from 'p-retry';
import { cancelled, HttpFailure, judge, late, tooLong, unreachable } from './answer.ts';
import { parseJson } from './json.ts';

/** The part of response headers that is used. */
export interface Headers {
  get(name: string): string | null;
}

/** The part of fetch that is used: node-fetch, the global one, or a stand-in. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string;
    redirect: 'manual';
    signal: AbortSignal;
  },
) => Promise<{ readonly status: number; readonly headers: Headers; text(): Promise<string> }>;

/** What the program takes from the world around it. */
export interface World {
  readonly fetch: Fetch;
  readonly now: () => Date;
  /** Waits so many milliseconds; rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A signal that is aborted after so many milliseconds. */
  readonly after: (milliseconds: number) => AbortSignal;
  /** From 0 up to 1, for the jitter of retries. */
  readonly random: () => number;
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
  /** Aborted when somebody ends the run from outside. */
  readonly cancelled: AbortSignal;
}

/** One request to a service. */
export interface Request {
  /** The service's name for people: `Opsgenie`. */
  readonly service: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** The service's own header that says how many seconds to wait; `Retry-After` is read anyway. */
  readonly retryHeader?: string;
  /** What to do about a final error, in this service's terms. */
  readonly fix?: (status: number) => string | undefined;
  /** Whether a 200 says that the service is in trouble, so that another try is worth it. */
  readonly inTrouble?: (body: unknown) => boolean;
}

/** Sends requests. Throws HttpFailure for anything but a 2xx with JSON. */
export interface Http {
  /** The answer's JSON. */
  send(request: Request): Promise<unknown>;
  /** How many requests were sent so far, repetitions included. */
  readonly sent: number;
}

/** One try of a request may take so long, to the last byte of the answer. In milliseconds. */
const patience = 10_000;
/** Tries after the first. */
const retries = 4;

/** Whatever a service says, tries are so far apart. In milliseconds. */
const shortestPause = 500;

/** An Http that retries connection errors, time-outs, 429 and 5xx, and never goes on past the deadline. */
export function createHttp(world: World, deadline: Date): Http {
  let sent = 0;
  const over = world.after(Math.max(0, deadline.getTime() - world.now().getTime()));
  const ended = AbortSignal.any([over, world.cancelled]);
  const unanswered = (request: Request, cause?: unknown) =>
    world.cancelled.aborted ? cancelled(request, cause) : late(request, cause);
  const once = async (request: Request): Promise<unknown> => {
    if (ended.aborted) throw unanswered(request);
    sent += 1;
    const limit = world.after(patience);
    try {
      const response = await world.fetch(request.url, {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        redirect: 'manual',
        signal: AbortSignal.any([ended, limit]),
      });
      const body = parseJson(await response.text(), world.redact);
      return judge(request, { status: response.status, headers: response.headers, body }, world.now());
    } catch (error) {
      if (error instanceof HttpFailure) throw error;
      if (ended.aborted) throw unanswered(request, error);
      throw unreachable(request, limit.aborted ? `no answer within ${patience / 1000} s` : null, error);
    }
  };
  const wait = async (request: Request, failure: HttpFailure, attempt: number) => {
    const backoff = 500 * 2 ** (attempt - 1) * (1 + world.random());
    const pause = Math.max(failure.again?.after ?? backoff, shortestPause);
    if (world.now().getTime() + pause >= deadline.getTime()) throw tooLong(failure, pause);
    await world.sleep(pause, ended).catch((error) => {
      throw unanswered(request, error);
    });
  };
  return {
    send: (request) =>
      pRetry(() => once(request), {
        retries,
        minTimeout: 0,
        shouldRetry: async ({ error, attemptNumber }) => {
          if (!(error instanceof HttpFailure) || !error.again) return false;
          await wait(request, error, attemptNumber);
          return true;
        },
      }),
    get sent() {
      return sent;
    },
  };
}
