import pRetry from 'p-retry';
import { cancelled, checkResponse, HttpFailure, timedOut, unreachable, waitTooLong } from './answer.ts';
import { parseJson } from './json.ts';
import { createLanes } from './lanes.ts';
import type { Http, Request, Stage, World } from './request.ts';

/** One try of a request may take so long, to the last byte of the answer. In milliseconds. */
const patience = 10_000;
/** Tries after the first. */
const retries = 4;

/** So many requests of a service are on their way at once, if not said otherwise. */
const abreast = 20;

/** Whatever a service says, tries are so far apart. In milliseconds. */
const shortestPause = 500;

/**
 * An Http that retries connection errors, time-outs, 429 and 5xx, and never goes on past the deadline. `reserved` is how
 * long before it each stage of the run must be over, in milliseconds: what hangs must not take all the time.
 */
export function createHttp(
  world: World,
  deadline: Date,
  reserved: Readonly<Partial<Record<Stage, number>>> = {},
): Http {
  let sent = 0;
  const begun = Promise.withResolvers<void>();
  const endOf = (stage: Stage) => {
    const time = deadline.getTime() - (reserved[stage] ?? 0);
    const over = world.after(Math.max(0, time - world.now().getTime()));
    return { stage, time, ended: AbortSignal.any([over, world.cancelled]) };
  };
  let end = endOf('sources');
  const unanswered = (request: Request, cause?: unknown) =>
    world.cancelled.aborted
      ? cancelled(request, cause)
      : timedOut(request, cause, (reserved[end.stage] ?? 0) > 0);
  const once = async (request: Request): Promise<unknown> => {
    const { ended } = end;
    if (ended.aborted) throw unanswered(request);
    sent += 1;
    const limit = world.after(patience);
    try {
      const asked = world.fetch(request.url, {
        method: request.method,
        headers: request.headers,
        ...(request.body !== undefined && { body: request.body }),
        redirect: 'manual',
        signal: AbortSignal.any([ended, limit]),
      });
      // The request leaves before anything else keeps the process busy.
      setImmediate(begun.resolve);
      const response = await asked;
      const text = await response.text();
      const body = parseJson(text, world.redact);
      const { status, headers } = response;
      return checkResponse(request, { status, headers, body, text: world.redact(text) }, world.now());
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
    const pause = Math.max(failure.retry?.after ?? backoff, shortestPause);
    if (world.now().getTime() + pause >= end.time) throw waitTooLong(failure, pause);
    await nap(request, pause);
  };
  const patiently = (request: Request) =>
    pRetry(() => once(request), {
      retries,
      minTimeout: 0,
      shouldRetry: async ({ error, attemptNumber }) => {
        if (!(error instanceof HttpFailure) || !error.retry) return false;
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
    mask: world.mask,
    stage(name) {
      begun.resolve();
      // Two signals for one moment would fire one after the other.
      end = (reserved[name] ?? 0) === (reserved[end.stage] ?? 0) ? { ...end, stage: name } : endOf(name);
    },
    get sent() {
      return sent;
    },
    begun: begun.promise,
  };
}
