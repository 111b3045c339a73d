import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { opsgenie, slack } from './ask.ts';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
});
afterEach(() => sandbox.close());

test('records what was asked, decoded and with the query sorted', async () => {
  await opsgenie(
    sandbox,
    '/v2/schedules/Data%20Science%20Team_schedule/on-calls?scheduleIdentifierType=name&flat=true',
  );
  await slack(sandbox, 'users.lookupByEmail', { email: 'ana@example.com' });
  await opsgenie(sandbox, '/v2/schedules/x/overrides', { method: 'POST', body: { alias: 'a' } });
  expect(sandbox.requests).toEqual([
    {
      service: 'opsgenie',
      method: 'GET',
      path: '/v2/schedules/Data Science Team_schedule/on-calls?flat=true&scheduleIdentifierType=name',
      body: null,
      status: 200,
      headers: { authorization: 'GenieKey 00000000-fake-4key-8000-sandbox00001' },
    },
    {
      service: 'slack',
      method: 'POST',
      path: '/api/users.lookupByEmail',
      body: { email: 'ana@example.com' },
      status: 200,
      headers: { authorization: 'Bearer xoxb-sandbox-bot' },
    },
    expect.objectContaining({ method: 'POST', body: { alias: 'a' }, status: 404 }),
  ]);
});

test('records what it can’t decode without changes', async () => {
  await sandbox.fetch('https://slack.com/%zz?a=%2B', { method: 'POST', body: 'plain' });
  expect(sandbox.requests).toMatchObject([{ path: '/%zz?a=+', body: 'plain', status: 404 }]);
});

test('calls the hooks after the service has acted', async () => {
  const seen: unknown[] = [];
  sandbox.after.push(({ path, status }) => seen.push([path, status, sandbox.slack.userGroups[0]?.users]));
  await slack(sandbox, 'usergroups.users.update', { usergroup: 'S0DATA0001', users: 'U0BEN00002' });
  expect(seen).toEqual([['/api/usergroups.users.update', 200, ['U0BEN00002']]]);
});

test('knows no other host', async () => {
  await expect(sandbox.fetch('https://example.com/')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  await expect(sandbox.fetch('https://api.eu.opsgenie.com/v2/schedules')).resolves.toHaveProperty(
    'status',
    401,
  );
});

test('serves the same state over sockets, on loopback', async () => {
  const { slackUrl, opsgenieUrl } = await sandbox.listen();
  expect(slackUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/$/);
  const answer = await fetch(`${slackUrl}auth.test`, {
    method: 'POST',
    headers: { authorization: 'Bearer xoxb-sandbox-bot' },
  });
  expect(await answer.json()).toMatchObject({ ok: true, user: 'oncallsync' });
  expect((await fetch(`${opsgenieUrl}/v2/schedules`)).status).toBe(401);
  expect(sandbox.requests.map(({ service, path }) => [service, path])).toEqual([
    ['slack', '/api/auth.test'],
    ['opsgenie', '/v2/schedules'],
  ]);
});

test('a closed service refuses, the others go on', async () => {
  const { slackUrl, opsgenieUrl } = await sandbox.listen();
  await sandbox.close('opsgenie');
  await expect(fetch(opsgenieUrl)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  await expect(fetch(`${slackUrl}auth.test`)).resolves.toHaveProperty('status', 200);
});
