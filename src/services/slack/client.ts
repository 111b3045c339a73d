import { type FetchFunction, type Logger, LogLevel, WebClient } from '@slack/web-api';
import * as z from 'zod/mini';
import type { Http } from '../../http/request.ts';
import { parseAnswer } from '../../http/wire.ts';
import type { ValuesOf } from '../kit/input.ts';
import { oncePerRun } from '../kit/once.ts';
import type { Context } from '../kit/service.ts';
import { slackFailure } from './errors.ts';
import type { inputs } from './inputs.ts';
import { isRead, laneOf } from './rate-limits.ts';

/** Slack with its token. */
export type Slack = Context<ValuesOf<typeof inputs, 'slack-token'>>;

/**
 * Calls a method of Slack’s Web API and returns its answer, checked and turned into the model. Rejects with a SlackFailure
 * if Slack answers `ok: false`, and with another Failure if anything else goes wrong.
 */
export type SlackApi = <T>(
  method: string,
  args: Readonly<Record<string, unknown>>,
  schema: z.ZodMiniType<T>,
) => Promise<T>;

/** Slack’s Web API with the app’s token: https://docs.slack.dev/reference/methods. */
export const createClient = oncePerRun((context: Slack) => createApi(context, context.values['slack-token']));

/** Slack’s Web API with the token that may manage user groups. */
export const createUserGroupClient = oncePerRun((context: Slack) =>
  createApi(context, context.values['slack-user-group-token'] ?? context.values['slack-token']),
);

/** Slack’s own client, but its requests go through our Http, which alone handles retries and time limits. */
function createApi({ http, values }: Slack, token: string): SlackApi {
  const team = values['slack-team-id'];
  const client = new WebClient(token, {
    slackApiUrl: `${values['slack-api-url']}/`,
    fetch: fetchThrough(http),
    logger: silent,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  return async (method, args, schema) => {
    const all = { ...args, ...(team !== null && ofTeam.has(method) && { team_id: team }) };
    const answer = await client.apiCall(method, all).catch((error) => {
      throw slackFailure(method, error);
    });
    const parsed = parseAnswer(schema, answer, `Slack’s answer to ${method}`);
    if (!isRead(method)) http.wrote();
    return parsed;
  };
}

/** Methods that need the workspace if the token is for a whole organization. */
const ofTeam = new Set([
  'usergroups.list',
  'usergroups.create',
  'usergroups.users.update',
  'usergroups.enable',
  'usergroups.disable',
  'users.list',
  'conversations.list',
  'chat.scheduledMessages.list',
]);

/** The `fetch` for Slack’s client, which only builds requests and interprets `ok`. */
function fetchThrough(http: Http): FetchFunction {
  return async (url, init) => {
    const method = String(url).split('/').at(-1) ?? '';
    const isPost = method === 'chat.postMessage' || method === 'chat.scheduleMessage';
    let scopes: string | null = null;
    const answer = await http.send({
      service: 'Slack',
      method: 'POST',
      url: String(url),
      headers: Object.fromEntries(Object.entries(init?.headers ?? {})),
      body: String(init?.body ?? ''),
      lane: laneOf(method),
      isRead: isRead(method),
      notIdempotent: isPost,
      onHeaders(headers) {
        scopes = headers.get('x-oauth-scopes');
      },
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
      // The client puts the token’s scopes into the answer.
      headers: {
        get: (name) => (name === 'x-oauth-scopes' ? scopes : null),
        entries: () => [][Symbol.iterator](),
      },
      text: async () => text,
      json: async () => body,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    };
  };
}

/** The client reads the metadata without checking it, so it only gets the cursor and Slack’s messages. */
const envelope = z.looseObject({
  response_metadata: z.pipe(
    z.optional(
      z.nullable(
        z.object({
          next_cursor: z.optional(z.unknown()),
          messages: z.catch(z.optional(z.array(z.string())), undefined),
        }),
      ),
    ),
    z.transform((metadata) => metadata ?? undefined),
  ),
});

const refusal = z.object({ error: z.string() });

/** Errors with status 200 that mean nothing was done, and a retry may succeed. */
const notDone = new Set(['ratelimited', 'rate_limited', 'request_timeout']);

/** Errors with status 200 after which a retry may succeed, although Slack may have done it already. */
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
