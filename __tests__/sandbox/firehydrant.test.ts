import { beforeEach, expect, test } from '@jest/globals';
import { firehydrantId, rotationId } from '../../sandbox/firehydrant/seed.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
const team = '/teams/7ea00000-0000-4000-8000-000000000001/on_call_schedules';
const id = '5c4ed01e-0000-4000-8000-0000000000f1';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
});

async function ask(path: string, body?: object, key: string = secrets.firehydrant) {
  const answer = await sandbox.fetch(`https://api.firehydrant.io/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as object };
}

const window = (from: number, until: number) =>
  `shift_time_window_start=${inDays(from)}&shift_time_window_end=${inDays(until)}`;

test('a key that is unknown is a 401, one that may only read a 403 to a write, in FireHydrant’s form', async () => {
  expect(await ask('/users', undefined, 'wrong')).toMatchObject({
    status: 401,
    body: { detail: 'Unauthorized', messages: [], code: 'unauthorized' },
  });
  sandbox.firehydrant.keys[secrets.firehydrant] = { readOnly: true };
  expect((await ask(`${team}/${id}/rotations/x/overrides`, {})).status).toBe(403);
});

test('who is on call comes without an address, and is null if nobody is', async () => {
  const answer = await ask('/signals_on_call');
  expect(answer.body).toMatchObject({
    data: [{ id, name: 'Data science', current_shift: { user: { id: firehydrantId('ana') } } }, {}],
    pagination: { count: 2, page: 1, next: null },
  });
  expect(JSON.stringify(answer.body)).not.toContain('@');
  for (const rotation of sandbox.firehydrant.schedules.flatMap(({ rotations }) => rotations))
    rotation.shifts = [];
  const nobody = { current_shift: null, rotations: [{ current_shift: null }] };
  expect((await ask('/signals_on_call')).body).toMatchObject({ data: [nobody, nobody] });
  sandbox.firehydrant.omitsEmpty = true;
  expect((await ask('/signals_on_call')).body).toMatchObject({ data: [] });
});

test('a team’s schedules have the shifts that overlap or touch a window', async () => {
  const { body } = await ask(`${team}/${id}?${window(4, 5)}`);
  const users = ['ana', 'ben'].map((name) => ({ user: { id: firehydrantId(name) } }));
  expect(body).toMatchObject({ slack_user_group_id: null, shifts: users, rotations: [{ shifts: users }] });
  expect((await ask(`${team}?${window(4, 5)}`)).body).toMatchObject({ data: [{ id }] });
  expect((await ask(`${team}/nothing`)).status).toBe(404);
  expect((await ask(`${team}/${id}?shift_time_window_start=soon`)).status).toBe(400);
});

test('an override changes the shifts, and leaves no mark', async () => {
  const path = `${team}/${id}/rotations/${rotationId(1, 1)}/overrides`;
  const over = { start_time: inDays(0), end_time: inDays(1), user_id: firehydrantId('cleo') };
  expect((await ask(path, { ...over, user_id: 'x' })).status).toBe(422);
  expect((await ask(path, { ...over, start_time: inDays(-2), end_time: inDays(-1) })).status).toBe(422);
  expect((await ask(path.replace(rotationId(1, 1), 'x'), over)).status).toBe(404);
  expect(await ask(path, over)).toMatchObject({ status: 201, body: { end_time: inDays(1) } });
  expect((await ask(`${team}/${id}?${window(0.1, 1.1)}`)).body).toMatchObject({
    shifts: [{ user: { id: firehydrantId('cleo') } }, { user: { id: firehydrantId('ana') } }],
  });
});

test('users by id and by a part of name or address, with their Slack ids', async () => {
  const user = { email: 'ben@example.com', slack_user_id: 'U0BEN00002', 'slack_linked?': true };
  expect((await ask(`/users/${firehydrantId('ben')}`)).body).toMatchObject(user);
  expect((await ask('/users?query=BEN@ex')).body).toMatchObject({ data: [user] });
  expect((await ask('/users?page=2&per_page=2')).body).toMatchObject({
    data: [{}, {}],
    pagination: { pages: 3, prev: 1, next: 3 },
  });
  expect((await ask('/users/nobody')).status).toBe(404);
});

test('time passes for its schedules, and a 429 says when to try again', async () => {
  sandbox.passTime(4 * 86_400_000);
  expect((await ask('/signals_on_call')).body).toMatchObject({
    data: [{ current_shift: { user: { id: firehydrantId('ben') } } }, {}],
  });
  sandbox.faults.add({ kind: 'status', status: 429 });
  const { headers, body } = await ask('/teams');
  expect(body).toEqual({ error: 'rate limit exceeded' });
  expect([headers.get('retry-after'), headers.get('ratelimit-limit')]).toEqual(['3', '50']);
});
