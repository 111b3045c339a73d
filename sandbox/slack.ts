import { Hono } from 'hono/quick';
import type { Failure } from './effects.ts';
import type { Call, StandIn } from './server.ts';
import { chatMethods } from './slack/chat.ts';
import { conversationMethods } from './slack/conversations.ts';
import { directMessageMethods } from './slack/direct-messages.ts';
import { checkTeam } from './slack/grid.ts';
import { demand, type SlackCall, SlackError, type SlackMethod } from './slack/method.ts';
import { RateLimits } from './slack/rate-limits.ts';
import { postDue, scheduledMethods } from './slack/scheduled.ts';
import type { SlackState, SlackToken } from './slack/state.ts';
import { userGroupMethods } from './slack/user-groups.ts';
import { userMethods } from './slack/users.ts';

const methods = new Map<string, SlackMethod>(
  Object.entries({
    ...userMethods,
    ...userGroupMethods,
    ...conversationMethods,
    ...directMessageMethods,
    ...chatMethods,
    ...scheduledMethods,
  }),
);

/** A stand-in for Slack's Web API at `/api/<method>`, by GET or POST, with form or JSON arguments. */
export function createSlack(state: SlackState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  const limits = new RateLimits();

  app.all('/api/:method', (c) => {
    postDue(state, now());
    const name = c.req.param('method');
    const method = methods.get(name);
    if (!method) throw new SlackError('unknown_method');
    const authorization = c.req.header('authorization');
    const token = authenticate(state, authorization);

    const wait = state.settings.rateLimits
      ? limits.take(`${name} ${authorization}`, method.perMinute, now())
      : 0;
    if (wait > 0) return c.json({ ok: false, error: 'ratelimited' }, 429, { 'Retry-After': String(wait) });

    if (method.scope !== null) demand(token, method.scope);
    const call: SlackCall = { state, args: readArgs(c.req.query(), c.env.body), token, now: now() };
    checkTeam(name, call);
    // Of every answer, as Slack has it.
    const headers = state.quirks.hidesScopes ? {} : { 'x-oauth-scopes': token.scopes.join(',') };
    return c.json({ ok: true, ...method.run(call) }, 200, headers);
  });

  app.onError((error, c) => {
    if (!(error instanceof SlackError)) throw error;
    return c.json({ ok: false, error: error.message, ...error.details });
  });
  return { name: 'slack', origins: ['https://slack.com'], app, failure };
}

function authenticate({ tokens }: SlackState, authorization: string | undefined): SlackToken {
  const [, key] = /^Bearer (.+)$/.exec(authorization ?? '') ?? [];
  if (key === undefined) throw new SlackError('not_authed');
  const token = tokens[key];
  if (!token) throw new SlackError('invalid_auth');
  if (token.error) throw new SlackError(token.error);
  if (token.kind === 'app') throw new SlackError('not_allowed_token_type');
  return token;
}

function readArgs(query: Record<string, string>, body: unknown): Record<string, string> {
  const fields = Object.entries(typeof body === 'object' && body !== null ? body : {});
  return {
    ...query,
    ...Object.fromEntries(
      fields.map(([name, value]) => [
        name,
        typeof value === 'object' ? JSON.stringify(value) : String(value),
      ]),
    ),
  };
}

/** An error with only a status, worded like Slack. */
function failure(status: number): Failure {
  if (status === 429) return { headers: { 'Retry-After': '1' }, body: { ok: false, error: 'ratelimited' } };
  return { body: { ok: false, error: status === 503 ? 'service_unavailable' : 'internal_error' } };
}
