import { beforeEach, describe, expect, test } from '@jest/globals';
import { objectIdOf, seededTeam } from '../../sandbox/microsoft/seed.ts';
import { webhookUrl } from '../../sandbox/microsoft/state.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

let time: Date;
let sandbox: Sandbox;
beforeEach(() => {
  time = new Date('2026-03-04T10:00:00Z');
  sandbox = createSandbox({ now: () => time });
});

async function login(over: Record<string, string> = {}, tenant = sandbox.microsoft.tenant) {
  const form = {
    client_id: sandbox.microsoft.app.clientId,
    scope: 'https://graph.microsoft.com/.default',
    grant_type: 'client_credentials',
    client_secret: secrets.microsoft,
    ...over,
  };
  const answer = await sandbox.fetch(`https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function graph(path: string, { method = 'GET', body }: { method?: string; body?: object } = {}) {
  const { access_token } = (await login()).body;
  return ask(path, String(access_token), method, body);
}

async function ask(path: string, token: string, method = 'GET', body?: object) {
  const answer = await sandbox.fetch(`https://graph.microsoft.com/v1.0${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) };
}

describe('sign-in', () => {
  test('gives a token that runs out', async () => {
    const { body } = await login();
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
    const token = String(body.access_token);
    expect(await ask('/users', token)).toMatchObject({ status: 200 });
    time = new Date(time.getTime() + 3_600_000);
    expect(await ask('/users', token)).toMatchObject({
      status: 401,
      body: { error: { code: 'InvalidAuthenticationToken', innerError: {} } },
    });
    expect(await ask('/users', 'made-up')).toMatchObject({ status: 401 });
  });

  test.each([
    [401, 'invalid_client', 7000215, { client_secret: 'wrong' }],
    [401, 'invalid_client', 7000218, { client_secret: '' }],
    [400, 'unauthorized_client', 700016, { client_id: 'wrong' }],
    [400, 'invalid_scope', 70011, { scope: 'User.Read' }],
  ])('%d %s %d for %j', async (status, error, number, over) => {
    expect(await login(over)).toMatchObject({
      status,
      body: { error, error_codes: [number], error_description: expect.stringMatching(`^AADSTS${number}: `) },
    });
  });

  test('90002 for another tenant', async () => {
    expect(await login({}, 'acme')).toMatchObject({ status: 400, body: { error_codes: [90002] } });
  });

  test('takes a job’s token where a federated credential says the same', async () => {
    const answer = await sandbox.fetch('https://api.github.com/_oidc?audience=api://AzureADTokenExchange', {
      headers: { authorization: `Bearer ${secrets.githubIdToken}` },
    });
    const { value } = (await answer.json()) as { value: string };
    const form = {
      client_secret: '',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: value,
    };
    expect(await login(form)).toMatchObject({ status: 200 });
    sandbox.microsoft.app.federated = [];
    expect(await login(form)).toMatchObject({ status: 401, body: { error_codes: [700211] } });
    time = new Date(time.getTime() + 300_000);
    expect(await login(form)).toMatchObject({ status: 401, body: { error_codes: [700024] } });
  });
});

describe('users', () => {
  const filter = (text: string) => graph(`/users?$filter=${encodeURIComponent(text)}`);

  test('by filter, in whatever case, with the usual properties', async () => {
    const { body } = await filter("mail eq 'ANA@example.com' or userPrincipalName eq 'o''hara@example.com'");
    expect(body.value).toEqual([
      {
        id: objectIdOf('ana'),
        displayName: 'Ana Conceição',
        mail: 'ana@example.com',
        userPrincipalName: 'ana@sandbox.onmicrosoft.com',
      },
    ]);
  });

  test('by id, with what is selected', async () => {
    expect((await graph(`/users/${objectIdOf('ben')}?$select=id,accountEnabled`)).body).toEqual({
      '@odata.context': expect.any(String),
      id: objectIdOf('ben'),
      accountEnabled: true,
    });
    expect(await graph('/users/nobody')).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    });
  });

  test.each([
    Array.from({ length: 16 }, () => "mail eq 'a'").join(' or '),
    "mail like 'a'",
    "id eq 'no-guid'",
    `mail eq '${'a'.repeat(121)}'`,
  ])('400 for the filter %s', async (text) => {
    expect(await filter(text)).toMatchObject({ status: 400 });
  });

  test('403 without the permission', async () => {
    sandbox.microsoft.app.permissions = [];
    expect(await graph('/users')).toMatchObject({
      status: 403,
      body: { error: { code: 'Authorization_RequestDenied' } },
    });
  });
});

describe('tags', () => {
  const tags = `/teams/${seededTeam}/tags`;
  const onCall = () => sandbox.microsoft.teams[0]?.tags[0]?.id ?? '';

  test('in pages', async () => {
    sandbox.microsoft.settings.pageSize = 1;
    const first = (await graph(tags)).body;
    expect(first.value).toEqual([
      expect.objectContaining({ displayName: 'On call', memberCount: 5, tagType: 'standard' }),
    ]);
    const next = new URL(first['@odata.nextLink']);
    expect(next.origin).toBe('https://graph.microsoft.com');
    const last = (await graph(tags + next.search)).body;
    expect(last.value).toEqual([expect.objectContaining({ displayName: 'Leads' })]);
    expect(last).not.toHaveProperty('@odata.nextLink');
  });

  test('members are removed by membership and added by user', async () => {
    const members = `${tags}/${onCall()}/members`;
    const [ana] = (await graph(members)).body.value;
    expect(ana).toMatchObject({ userId: objectIdOf('ana'), displayName: 'Ana Conceição' });
    expect(ana.id).not.toBe(ana.userId);
    expect(await graph(`${members}/${ana.userId}`, { method: 'DELETE' })).toMatchObject({ status: 404 });
    expect(await graph(`${members}/${ana.id}`, { method: 'DELETE' })).toMatchObject({ status: 204 });
    const add = (userId: string) => graph(members, { method: 'POST', body: { userId } });
    expect(await add(ana.userId)).toMatchObject({ status: 201, body: { userId: ana.userId } });
    expect(await add(ana.userId)).toMatchObject({ status: 409, body: { error: { code: 'Conflict' } } });
    expect(await add('a stranger')).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
  });

  test('403 names the permissions', async () => {
    sandbox.microsoft.app.permissions = ['TeamworkTag.Read.All'];
    expect((await graph(tags)).status).toBe(200);
    expect(await graph(`${tags}/${onCall()}/members`, { method: 'POST', body: {} })).toMatchObject({
      status: 403,
      body: { error: { code: 'Forbidden', message: expect.stringContaining('TeamworkTag.ReadWrite.All') } },
    });
  });

  test('four requests a second in a team, where that is enforced', async () => {
    sandbox.microsoft.settings.rateLimits = true;
    for (let count = 0; count < 4; count += 1) expect((await graph(tags)).status).toBe(200);
    const limited = await graph(tags);
    expect(limited).toMatchObject({ status: 429, body: { error: { code: 'TooManyRequests' } } });
    expect(limited.headers.get('retry-after')).toBe('1');
    time = new Date(time.getTime() + 1000);
    expect((await graph(tags)).status).toBe(200);
  });
});

test('a workflow posts cards as long as it is on and its address is right', async () => {
  const [workflow] = sandbox.microsoft.workflows;
  const post = async () => {
    const url = webhookUrl('https://prod-01.westeurope.logic.azure.com', workflow);
    const body = JSON.stringify({ type: 'message', attachments: [{ content: { type: 'AdaptiveCard' } }] });
    return (await sandbox.fetch(url, { method: 'POST', body })).status;
  };
  expect(await post()).toBe(202);
  workflow.enabled = false;
  expect(await post()).toBe(400);
  workflow.signature = 'new';
  sandbox.microsoft.workflows = [{ ...workflow, signature: 'other' }];
  expect(await post()).toBe(401);
  sandbox.microsoft.workflows = [{ ...workflow, id: 'other' }];
  expect(await post()).toBe(404);
  expect(sandbox.microsoft.posts).toEqual([{ type: 'AdaptiveCard' }]);
});
