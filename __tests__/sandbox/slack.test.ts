import { beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { slack } from './ask.ts';

let time = Date.parse('2026-03-04T10:00:00Z');
let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => new Date(time) });
});

test('auth.test says whose token it is', async () => {
  expect(await slack(sandbox, 'auth.test')).toMatchObject({
    status: 200,
    body: {
      ok: true,
      url: 'https://sandbox.slack.com/',
      team_id: 'T0SANDBOX1',
      user: 'oncallsync',
      user_id: 'U0BOT00001',
      bot_id: 'B0BOT00001',
    },
  });
  const { body } = await slack(sandbox, 'auth.test', {}, secrets.slackAdmin);
  expect(body).toMatchObject({ user: 'eva' });
  expect(body).not.toHaveProperty('bot_id');
});

test('arguments by query, form or JSON', async () => {
  const headers = { authorization: `Bearer ${secrets.slack}` };
  const url = 'https://slack.com/api/users.info';
  const json = { method: 'POST', headers, body: JSON.stringify({ user: 'U0ANA00001' }) };
  for (const answer of [
    await sandbox.fetch(`${url}?user=U0ANA00001`, { headers }),
    await sandbox.fetch(url, json),
    await sandbox.fetch(url, { method: 'POST', headers, body: new URLSearchParams({ user: 'U0ANA00001' }) }),
  ]) {
    expect(await answer.json()).toMatchObject({ ok: true, user: { name: 'ana' } });
  }
});

describe('errors come with status 200', () => {
  test.each([
    ['unknown_method', 'users.delete', secrets.slack],
    ['unknown_method', 'constructor', secrets.slack],
    ['invalid_auth', 'auth.test', 'xoxb-wrong'],
    ['not_authed', 'auth.test', ''],
  ])('%s', async (error, method, token) => {
    expect(await slack(sandbox, method, {}, token)).toMatchObject({
      status: 200,
      body: { ok: false, error },
    });
  });

  test.each(['token_revoked', 'account_inactive', 'token_expired'] as const)('%s', async (error) => {
    sandbox.slack.tokens.old = { kind: 'bot', scopes: [], userId: 'U0BOT00001', error };
    expect((await slack(sandbox, 'auth.test', {}, 'old')).body).toEqual({ ok: false, error });
  });

  test('not_allowed_token_type', async () => {
    sandbox.slack.tokens.app = { kind: 'app', scopes: [], userId: 'U0BOT00001' };
    expect((await slack(sandbox, 'auth.test', {}, 'app')).body.error).toBe('not_allowed_token_type');
  });

  test('missing_scope says which, and which there are', async () => {
    const scopes = ['users:read', 'usergroups:read'];
    sandbox.slack.tokens.reader = { kind: 'bot', scopes, userId: 'U0BOT00001' };
    expect((await slack(sandbox, 'usergroups.users.update', {}, 'reader')).body).toEqual({
      ok: false,
      error: 'missing_scope',
      needed: 'usergroups:write',
      provided: 'users:read,usergroups:read',
    });
  });

  test('missing_argument', async () => {
    for (const method of ['users.info', 'users.lookupByEmail', 'usergroups.enable']) {
      expect((await slack(sandbox, method)).body.error).toBe('missing_argument');
    }
  });
});

describe('rate limits', () => {
  /** How many calls in a row pass. */
  async function passing(method: string): Promise<number> {
    for (let count = 0; ; count += 1) if ((await slack(sandbox, method)).status === 429) return count;
  }

  test('are off by default', async () => {
    for (let count = 0; count < 30; count += 1) expect((await slack(sandbox, 'users.list')).status).toBe(200);
  });

  test('count by method and token, with a small burst', async () => {
    sandbox.slack.settings.rateLimits = true;
    expect(await passing('usergroups.list')).toBe(22);
    expect(await passing('users.lookupByEmail')).toBe(55);
    expect(await passing('users.info')).toBe(110);
    expect((await slack(sandbox, 'usergroups.list', {}, secrets.slackAdmin)).status).toBe(200);
  });

  test('say how long to wait, and then let through', async () => {
    sandbox.slack.settings.rateLimits = true;
    await slack(sandbox, 'users.list');
    time += 15_500;
    expect(await passing('users.list')).toBe(21);
    const limited = await slack(sandbox, 'users.list');
    expect(limited).toMatchObject({ status: 429, body: { ok: false, error: 'ratelimited' } });
    expect(limited.headers.get('retry-after')).toBe('45');
    time += 45_000;
    expect((await slack(sandbox, 'users.list')).status).toBe(200);
  });
});
