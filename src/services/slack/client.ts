import { type FetchFunction, type Logger, LogLevel, WebClient } from '@slack/web-api';
import * as z from 'zod/mini';
import type { Http } from '../../http/request.ts';
import { parseAnswer } from '../../http/wire.ts';
import type { ValuesOf } from '../kit/input.ts';
import { oncePerRun } from '../kit/once.ts';
import type { Context } from '../kit/service.ts';
import { slackFailure } from './errors.ts';
import type { inputs } from './inputs.ts';
import { laneOf } from './rate-limits.ts';

/** Slack with its token. */
export type Slack = Context<ValuesOf<typeof inputs, 'slack-token'>>;

/**
 * Calls a method of Slack’s Web API and gives its answer, checked and turned into the model. Rejects with a SlackFailure
 * where Slack answers `ok: false`, and with another Failure for anything else that goes wrong.
 */
export type SlackApi = <T>(
  method: string,
  args: Readonly<Record<string, unknown>>,
  schema: z.ZodMiniType<T>,
) => Promise<T>;

/** Slack’s Web API as the app: https://docs.slack.dev/reference/methods. */
export const createClient = oncePerRun((context: Slack) => createApi(context, context.values['slack-token']));

/** Slack’s Web API as whoever may manage user groups. */
export const createUserGroupClient = oncePerRun((context: Slack) =>
  createApi(context, context.values['slack-user-group-token'] ?? context.values['slack-token']),
);

/** Slack’s own client, whose requests go through our Http: retries and time limits are ours alone. */
function createApi({ http, values }: Slack, token: string): SlackApi {
  const client = new WebClient(token, {
    slackApiUrl: `${values['slack-api-url']}/`,
    fetch: fetchThrough(http),
    logger: silent,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  return async (method, args, schema) => {
    const answer = await client.apiCall(method, { ...args }).catch((error) => {
      throw slackFailure(method, error);
    });
    return parseAnswer(schema, answer, `Slack’s answer to ${method}`);
  };
}

/** The client’s own retries and messages are replaced; it only builds requests and knows Slack’s `ok`. */
function fetchThrough(http: Http): FetchFunction {
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
      notIdempotent: isPost,
      inTrouble: (body) => {
        const { error = '' } = z.safeParse(refusal, body).data ?? {};
        return notDone.has(error) || (!isPost && inDoubt.has(error));
      },
    });
    const body = parseAnswer(envelope, answer, `Slack’s answer to ${method}`);
    const text = JSON.stringify(body);
    return {
      ok: true,
      status: 200,
      statusText: 'OK',
      url: String(url),
      headers: { get: () => null, entries: () => [][Symbol.iterator]() },
      text: async () => text,
      json: async () => body,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    };
  };
}

/** The client does not check what it reads of the metadata, so it only gets the cursor. */
const envelope = z.looseObject({
  response_metadata: z.pipe(
    z.optional(z.nullable(z.object({ next_cursor: z.optional(z.unknown()) }))),
    z.transform((metadata) => metadata ?? undefined),
  ),
});

const refusal = z.object({ error: z.string() });

/** Errors with status 200 by which Slack says that it did nothing, and that another try may succeed. */
const notDone = new Set(['ratelimited', 'rate_limited', 'request_timeout']);

/** Errors with status 200 after which another try may succeed, although Slack may have done it already. */
const inDoubt = new Set(['internal_error', 'service_unavailable']);

const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};
