import pRetry from 'p-retry';
import { cancelled, HttpFailure, judge, late, tooLong, unreachable } from './answer.ts';
import { parseJson } from './json.ts';
import { createLanes } from './lanes.ts';

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
  /** Has a secret that came to be during the run masked from now on. */
  readonly conceal: (secret: string) => void;
  /** The text of a file, or `null` if there is none. */
  readonly readFile: (path: string) => Promise<string | null>;
  /** Aborted when somebody ends the run from outside. */
  readonly cancelled: AbortSignal;
}

/** One request to a service. */
export interface Request {
  /** The service's name for people: `Opsgenie`. */
  readonly service: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** What a 2xx must hold: JSON, if not said; any text; or nothing that matters, then it is JSON or `undefined`. */
  readonly expects?: 'json' | 'text' | 'anything';
  /** The address is a secret itself: no part of it is ever shown. */
  readonly secretUrl?: true;
  /** It must not be done twice: it is tried again only where it certainly was not done. */
  readonly once?: true;
  /** Requests of one lane wait for each other if there are many; if not said, it is the service's. */
  readonly lane?: Lane;
  /** The service's own header that says how many seconds to wait; `Retry-After` is read anyway. */
  readonly retryHeader?: string;
  /** What to do about a final error, in this service's terms. `says` is what the service says of it, or empty. */
  readonly fix?: (status: number, says: string) => string | undefined;
  /** Whether a 200 says that the service is in trouble, so that another try is worth it. */
  readonly inTrouble?: (body: unknown) => boolean;
}

/** How many requests of a kind may be on their way, and how many a service takes in a minute. */
export interface Lane {
  readonly name: string;
  readonly abreast: number;
  readonly perMinute?: number;
}

/** Sends requests. Throws HttpFailure for anything but a 2xx with JSON. */
export interface Http {
  /** The answer's JSON, or its text where that is expected. */
  send(request: Request): Promise<unknown>;
  /** Keeps a secret that a service gave us (an access token) out of everything that is shown. */
  conceal(secret: string): void;
  /** A part of the run is done, and the time that was kept for the next may be used. */
  moveOn(): void;
  /** How many requests were sent so far, repetitions included. */
  readonly sent: number;
  /** Fulfilled when the first request is on its way. */
  readonly begun: Promise<void>;
}

/** One try of a request may take so long, to the last byte of the answer. In milliseconds. */
const patience = 10_000;
/** Tries after the first. */
const retries = 4;

/** So many requests of a service are on their way at once, if not said otherwise. */
const abreast = 20;

/** Whatever a service says, tries are so far apart. In milliseconds. */
const shortestPause = 500;

/**
 * An Http that retries connection errors, time-outs, 429 and 5xx, and never goes on past the deadline. `kept` is how long
 * before it each part of the run but the last must be over, in milliseconds: what hangs must not take all the time.
 */
export function createHttp(world: World, deadline: Date, kept: readonly number[] = []): Http {
  let sent = 0;
  const begun = Promise.withResolvers<void>();
  const endOf = (part: number) => {
    const time = deadline.getTime() - (kept[part] ?? 0);
    const over = world.after(Math.max(0, time - world.now().getTime()));
    return { part, time, ended: AbortSignal.any([over, world.cancelled]) };
  };
  let end = endOf(0);
  const unanswered = (request: Request, cause?: unknown) =>
    world.cancelled.aborted ? cancelled(request, cause) : late(request, cause, (kept[end.part] ?? 0) > 0);
  const once = async (request: Request): Promise<unknown> => {
    const { ended } = end;
    if (ended.aborted) throw unanswered(request);
    sent += 1;
    const limit = world.after(patience);
    try {
      const asked = world.fetch(request.url, {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        redirect: 'manual',
        signal: AbortSignal.any([ended, limit]),
      });
      begun.resolve();
      const response = await asked;
      const text = await response.text();
      const body = parseJson(text, world.redact);
      const { status, headers } = response;
      return judge(request, { status, headers, body, text: world.redact(text) }, world.now());
    } catch (error) {
      if (error instanceof HttpFailure) throw error;
      // Where the run has moved on in the meantime, there is time for another try.
      if (end.ended.aborted) throw unanswered(request, error);
      const patient = limit.aborted ? `no answer within ${patience / 1000} s` : null;
      throw unreachable(request, patient ?? (ended.aborted ? 'no answer in time' : null), error);
    }
  };
  const inLane = createLanes(world.now);
  const nap = (request: Request, pause: number) =>
    world.sleep(pause, end.ended).catch((error) => {
      throw unanswered(request, error);
    });
  /** A request waits for its place in the lane: also one that then has no time left is told so at once. */
  const queue = async (request: Request, pause: number) => {
    if (world.now().getTime() + pause >= end.time) throw unanswered(request);
    await nap(request, pause);
  };
  const wait = async (request: Request, failure: HttpFailure, attempt: number) => {
    const backoff = 500 * 2 ** (attempt - 1) * (1 + world.random());
    const pause = Math.max(failure.again?.after ?? backoff, shortestPause);
    if (world.now().getTime() + pause >= end.time) throw tooLong(failure, pause);
    await nap(request, pause);
  };
  const patiently = (request: Request) =>
    pRetry(() => once(request), {
      retries,
      minTimeout: 0,
      shouldRetry: async ({ error, attemptNumber }) => {
        if (!(error instanceof HttpFailure) || !error.again) return false;
        await wait(request, error, attemptNumber);
        return true;
      },
    });
  return {
    send: (request) =>
      inLane(
        request.lane ?? { name: request.service, abreast },
        (pause) => queue(request, pause),
        () => patiently(request),
      ),
    conceal: world.conceal,
    moveOn() {
      if (end.part === kept.length) return;
      const part = end.part + 1;
      // Two signals for one moment would fire one after the other.
      end = (kept[part] ?? 0) === kept[end.part] ? { ...end, part } : endOf(part);
    },
    get sent() {
      return sent;
    },
    begun: begun.promise,
  };
}
