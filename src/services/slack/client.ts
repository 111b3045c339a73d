import { type FetchFunction, type Logger, LogLevel, WebClient } from '@slack/web-api';
import * as z from 'zod/mini';
import type { Http } from '../../http/http.ts';
import { read } from '../../http/wire.ts';
import { slackFailure } from './errors.ts';
import { laneOf } from './tiers.ts';

/** Slack's Web API: a method by name, its answer checked and turned into the model. */
export interface SlackClient {
  /** Throws SlackFailure where Slack answers `ok: false`, and Failure for anything else that went wrong. */
  call<T>(method: string, args: Readonly<Record<string, unknown>>, schema: z.ZodMiniType<T>): Promise<T>;
}

/** A client whose requests go through the given Http: retries and time limits are ours alone. */
export function slackClient(http: Http, apiUrl: string, token: string): SlackClient {
  const client = new WebClient(token, {
    slackApiUrl: `${apiUrl}/`,
    fetch: through(http),
    logger: silent,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  return {
    async call(method, args, schema) {
      const answer = await client.apiCall(method, { ...args }).catch((error) => {
        throw slackFailure(method, error);
      });
      return read(schema, answer, `Slack’s answer to ${method}`);
    },
  };
}

/** The client's own retries and messages are replaced; it only builds requests and knows Slack's `ok`. */
function through(http: Http): FetchFunction {
  return async (url, init) => {
    const method = String(url).split('/').at(-1) ?? '';
    const isPost = method === 'chat.postMessage';
    const answer = await http.send({
      service: 'Slack',
      method: 'POST',
      url: String(url),
      headers: Object.fromEntries(Object.entries(init?.headers ?? {})),
      body: String(init?.body ?? ''),
      lane: laneOf(method),
      ...(isPost ? { once: true } : {}),
      inTrouble: (said) => {
        const code = String((said as { error?: unknown } | null)?.error);
        return refusals.has(code) || (!isPost && troubles.has(code));
      },
    });
    const body = read(envelope, answer, `Slack’s answer to ${method}`);
    const text = JSON.stringify(body);
    return {
      ok: true,
      status: 200,
      statusText: 'OK',
      url: String(url),
      headers: { get: () => null, entries: () => [][Symbol.iterator]() },
      text: async () => text,
      json: async () => body,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
    };
  };
}

/** The client takes the shape of what it looks at itself for granted, so that of the metadata it gets but the cursor. */
const envelope = z.looseObject({
  response_metadata: z.pipe(
    z.optional(z.nullable(z.object({ next_cursor: z.optional(z.unknown()) }))),
    z.transform((metadata) => metadata ?? undefined),
  ),
});

/** Errors with status 200 by which Slack says that it did nothing, and that another try may succeed. */
const refusals = new Set(['ratelimited', 'rate_limited', 'request_timeout']);

/** Those after which it may have done something all the same. */
const troubles = new Set(['internal_error', 'service_unavailable']);

const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};
