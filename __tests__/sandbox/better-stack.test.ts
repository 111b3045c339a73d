import { beforeEach, expect, test } from '@jest/globals';
import { betterStackId } from '../../sandbox/better-stack/seed.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
});

async function ask(
  path: string,
  { method = 'GET', body, key = secrets.betterStack }: { method?: string; body?: object; key?: string } = {},
) {
  const answer = await sandbox.fetch(`https://uptime.betterstack.com/api/v2${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : null };
}

test('a token that is unknown is a 401; one that can only read writes nothing', async () => {
  expect(await ask('/on-calls', { key: 'wrong' })).toMatchObject({
    status: 401,
    body: { errors: expect.stringContaining('Invalid Team API token') },
  });
  const token = sandbox.betterStack.tokens[secrets.betterStack];
  if (token) token.readOnly = true;
  expect((await ask('/on-calls')).status).toBe(200);
  expect((await ask('/on-calls/12342/events', { method: 'POST', body: {} })).status).toBe(403);
});

test('all schedules with who is on call, by pages; the default one has no name', async () => {
  const { body } = await ask('/on-calls');
  expect(body).toMatchObject({
    data: [
      { attributes: { name: null, default_calendar: true } },
      {
        relationships: {
          on_call_users: { data: [{ id: betterStackId('ana'), meta: { email: 'ana@example.com' } }] },
        },
      },
      { attributes: { name: 'Platform' } },
    ],
    pagination: { prev: null, next: null },
  });
  expect(body.included.map(({ id }: { id: string }) => id)).toEqual([
    betterStackId('eva'),
    betterStackId('ana'),
    betterStackId('dan'),
  ]);
  expect((await ask('/on-calls?per_page=1&page=2')).body).toMatchObject({
    data: [{ id: '12342' }],
    pagination: { next: expect.stringContaining('page=3') },
  });
  sandbox.betterStack.slowBulk = true;
  expect((await ask('/on-calls?per_page=250')).status).toBe(504);
});

test('one schedule, by its id or as the default, at any time', async () => {
  expect((await ask('/on-calls/default')).body).toMatchObject({ data: { id: '12341' } });
  expect((await ask(`/on-calls/12342?date=${inDays(4)}`)).body).toMatchObject({
    included: [{ id: betterStackId('ben') }],
  });
  expect((await ask('/on-calls/9')).status).toBe(404);
});

test('events: written from today on, changed and removed unless they are over', async () => {
  const path = '/on-calls/12342/events';
  const event = { starts_at: inDays(0), ends_at: inDays(1), users: ['eva@example.com'], override: true };
  const { status, body } = await ask(path, { method: 'POST', body: event });
  expect([status, body]).toEqual([200, { ...event, id: body.id }]);
  const before = (await ask(path)).body.events.length;
  for (const over of [
    { starts_at: inDays(-1) },
    { ends_at: inDays(-0.1) },
    { users: ['nobody@example.com'] },
    { starts_at: 7 },
  ])
    expect(await ask(path, { method: 'POST', body: { ...event, ...over } })).toMatchObject({
      status: 422,
      body: { errors: 'Sorry, these attributes have unsupported values' },
    });
  expect((await ask(path)).body.events).toHaveLength(before);
  const one = `${path}/${body.id}`;
  expect((await ask(one, { method: 'PATCH', body: { ends_at: inDays(0.5) } })).body).toMatchObject({
    ends_at: inDays(0.5),
  });
  expect((await ask(one, { method: 'DELETE' })).status).toBe(204);
  expect((await ask(one, { method: 'DELETE' })).status).toBe(404);
  sandbox.betterStack.calendars[1]?.overrides.push({
    id: 1,
    user: betterStackId('eva'),
    from: new Date(inDays(-3)),
    until: new Date(inDays(-2)),
  });
  expect((await ask(`${path}/1`, { method: 'DELETE' })).status).toBe(422);
  await ask(path, { method: 'PUT', body: { events: [] } });
  expect((await ask(path)).body.events).toEqual([]);
});

test('members by address; a global token has to name the team', async () => {
  expect((await ask('/team-members?email=ana@example.com')).body).toMatchObject({
    data: { id: betterStackId('ana'), type: 'team_member' },
  });
  const [ana] = sandbox.betterStack.users;
  if (ana) ana.invited = true;
  expect((await ask('/team-members?email=ana@example.com')).body).toMatchObject({
    data: { type: 'team_member_invitation' },
  });
  expect((await ask('/team-members?email=nobody@example.com')).status).toBe(404);
  const token = sandbox.betterStack.tokens[secrets.betterStack];
  if (token) token.isGlobal = true;
  expect((await ask('/team-members?email=ana@example.com')).status).toBe(422);
  expect((await ask('/team-members?email=ana@example.com&team_name=Data')).status).toBe(200);
});
