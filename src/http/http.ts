import pRetry from 'p-retry';
import {
  cancelled,
  checkResponse,
  HttpFailure,
  noTurn,
  persistent,
  timedOut,
  tooLate,
  unreachable,
  waitTooLong,
} from './answer.ts';
import { parseJson } from './json.ts';
import { createLanes, type Turn } from './lanes.ts';
import type { Answer, Http, Request, Stage, World } from './request.ts';

/** Time limit for one try of a request, up to the last byte of the answer, in milliseconds. */
const patience = 10_000;
/** How old what a write is based on may be. In milliseconds. */
const freshness = 2_000;
/** Tries after the first. */
const retries = 4;

/** Concurrent requests to a service, unless its lane says otherwise. */
const abreast = 20;

/** The shortest pause between tries, whatever a service says, in milliseconds. */
const shortestPause = 500;

/**
 * Creates an Http that retries connection errors, timeouts, 429 and 5xx, and never continues past the deadline. A write
 * starts only if it can be answered by then, because a write that is cut off may or may not have happened. `reserved` is
 * how many milliseconds before the deadline each stage must end, so that one that hangs can't use up all the time.
 * `isReadOnly`: no write is ever sent.
 */
export function createHttp(
  world: World,
  deadline: Date,
  reserved: Readonly<Partial<Record<Stage, number>>> = {},
  isReadOnly = false,
): Http {
  let sent = 0;
  let writes = 0;
  let late: { readonly check: () => Promise<void>; at: number; checked: Promise<void> } | null = null;
  const begun = Promise.withResolvers<void>();
  const endOf = (stage: Stage) => {
    const time = deadline.getTime() - (reserved[stage] ?? 0);
    const over = world.after(Math.max(0, time - world.now().getTime()));
    return { stage, time, ended: AbortSignal.any([over, world.cancelled]) };
  };
  let end = endOf('sources');
  /** The time allowed for a write. A short run has no time for a slow one. */
  const needed = Math.min(patience, (deadline.getTime() - world.now().getTime()) / 4);
  const isWrite = ({ method, isRead }: Request) => end.stage === 'writes' && method !== 'GET' && !isRead;
  /** Whether a request may still start after this pause. */
  const hasTime = (request: Request, pause: number) =>
    world.now().getTime() + pause < end.time - (isWrite(request) ? needed : 0);
  const unanswered = (request: Request, cause?: unknown) =>
    world.cancelled.aborted
      ? cancelled(request, cause)
      : timedOut(request, cause, (reserved[end.stage] ?? 0) > (reserved.writes ?? 0));
  /** What a write is based on may have changed while it waited. One check serves all that start within a moment. */
  const checkLate = (request: Request): Promise<void> | null => {
    if (!late || !isWrite(request)) return null;
    const now = world.now().getTime();
    if (now - late.at > freshness) late = { ...late, at: now, checked: late.check() };
    return late.checked;
  };
  const once = async (request: Request): Promise<unknown> => {
    const { ended } = end;
    if (ended.aborted) throw unanswered(request);
    sent += 1;
    const most = request.onlyTry ?? patience;
    const limit = world.after(most);
    try {
      const asked = world.fetch(request.url, {
        method: request.method,
        headers: request.headers,
        ...(request.body !== undefined && { body: request.body }),
        redirect: 'manual',
        signal: AbortSignal.any([ended, limit]),
      });
      // The request is sent before anything else keeps the process busy.
      setImmediate(begun.resolve);
      const response = await asked;
      const text = await response.text();
      const body = parseJson(text, world.redact);
      const { status, headers } = response;
      const answer: Answer = {
        status,
        headers,
        body,
        get text() {
          return world.redact(text);
        },
      };
      return checkResponse(request, answer, world.now());
    } catch (error) {
      if (error instanceof HttpFailure) throw error;
      // If the run has moved on to another stage in the meantime, there is time for another try.
      if (end.ended.aborted) throw unanswered(request, error);
      const patient = limit.aborted ? `no answer within ${most / 1000} s` : null;
      throw unreachable(request, patient ?? (ended.aborted ? 'no answer in time' : null), error);
    }
  };
  const inLane = createLanes(world.now);
  const nap = (request: Request, pause: number) =>
    world.sleep(pause, end.ended).catch((error) => {
      throw unanswered(request, error);
    });
  const noTime = (request: Request, failure: HttpFailure) =>
    isWrite(request) && !world.cancelled.aborted ? tooLate(request, failure) : failure;
  /** Waits for a turn in the lane. Throws immediately if no time would be left then. */
  const queue = (request: Request, pause: number) => {
    if (!hasTime(request, pause)) throw noTime(request, noTurn(unanswered(request)));
    return nap(request, pause);
  };
  /** Waits before the next try. After a rate limit, the whole lane waits. */
  const wait = async (request: Request, turn: Turn, failure: HttpFailure, attempt: number) => {
    const backoff = 500 * 2 ** (attempt - 1) * (1 + world.random());
    const pause = Math.max(failure.retry?.after ?? backoff, shortestPause);
    const isLimit = failure.status !== null && failure.status < 500;
    if (isLimit) turn.refused(pause);
    if (!hasTime(request, pause)) throw noTime(request, waitTooLong(failure, pause));
    if (!isLimit) await nap(request, pause);
  };
  const patiently = async (request: Request, turn: Turn) => {
    let tries = 0;
    const attempt = async () => {
      await turn.start();
      await checkLate(request);
      if (!hasTime(request, 0)) throw noTime(request, unanswered(request));
      tries += 1;
      return once(request);
    };
    try {
      return await pRetry(attempt, {
        retries,
        minTimeout: 0,
        shouldRetry: async ({ error, attemptNumber }) => {
          if (!(error instanceof HttpFailure) || !error.retry || request.onlyTry) return false;
          if (request.bulk && error.tooMuch) return false;
          await wait(request, turn, error, attemptNumber);
          return true;
        },
      });
    } catch (error) {
      throw tries > retries && error instanceof HttpFailure ? persistent(error) : error;
    }
  };
  return {
    async send(request) {
      if (isReadOnly && request.method !== 'GET' && !request.isRead)
        throw new Error(`a run that writes nothing was about to send ${request.service} a ${request.method}`);
      return inLane(
        request.lane ?? { name: request.service, abreast },
        (pause) => queue(request, pause),
        (turn) => patiently(request, turn),
      );
    },
    mask: world.mask,
    async pause(milliseconds) {
      if (world.now().getTime() + milliseconds >= end.time) return false;
      return world.sleep(milliseconds, end.ended).then(
        () => true,
        () => false,
      );
    },
    stage(name) {
      begun.resolve();
      // Two signals for the same moment would fire one after the other.
      end = (reserved[name] ?? 0) === (reserved[end.stage] ?? 0) ? { ...end, stage: name } : endOf(name);
    },
    checkLateWrites(check) {
      late = { check, at: world.now().getTime(), checked: Promise.resolve() };
    },
    wrote() {
      writes += 1;
    },
    get writes() {
      return writes;
    },
    get sent() {
      return sent;
    },
    begun: begun.promise,
  };
}
