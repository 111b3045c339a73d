import { beforeEach, expect, test } from '@jest/globals';
import { ilertId } from '../../sandbox/ilert/seed.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
});

interface Entry {
  id: number;
  user?: { id: number; email?: string };
}

async function ask(path: string, method = 'GET', body?: object, key: string = secrets.ilert) {
  const answer = await sandbox.fetch(`https://api.ilert.com/api${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Entry & Entry[] };
}

test('a key that is unknown is a 401 in ilert’s form', async () => {
  expect(await ask('/schedules', 'GET', undefined, 'wrong')).toMatchObject({
    status: 401,
    body: { status: 401, code: 'UNAUTHORIZED', message: expect.any(String) },
  });
});

test('schedules in a bare array, by pages, and by id', async () => {
  expect((await ask('/schedules?start-index=1&max-results=20')).body).toMatchObject([{ name: 'Platform' }]);
  expect((await ask('/schedules/41001')).body).toMatchObject({ name: 'Data science' });
  expect((await ask('/schedules/9')).status).toBe(404);
});

test('on-calls come once for every level, with users in full on request, and not for a schedule in no policy', async () => {
  const { body } = await ask('/on-calls?schedules=41001&expand=user');
  expect(body.map(({ user }) => user?.email)).toEqual(Array(3).fill('ana@example.com'));
  expect((await ask('/on-calls?schedules=41001')).body[0]?.user?.email).toBeUndefined();
  const later = `from=${inDays(4)}&until=${inDays(12)}`;
  const users = (await ask(`/on-calls?schedules=41001&${later}`)).body.map(({ user }) => user?.id);
  expect(users).toEqual(['ben', 'ben', 'cleo', 'cleo', 'ana'].map((name) => Number(ilertId(name))));
  for (const schedule of sandbox.ilert.schedules) schedule.levels = 0;
  expect((await ask('/on-calls?schedules=41001')).body).toHaveLength(1);
  expect((await ask(`/on-calls?from=${inDays(0)}&until=${inDays(93)}`)).status).toBe(400);
});

test('an override is laid over the others, unless it is over, or by somebody who may only take over themselves', async () => {
  const user = { id: Number(ilertId('ben')) };
  const path = '/schedules/41001/overrides';
  const over = { user, start: inDays(0), end: inDays(1) };
  expect((await ask(path, 'POST', over)).status).toBe(405);
  expect((await ask(path, 'PUT', { ...over, start: inDays(-2), end: inDays(-1) })).status).toBe(400);
  expect((await ask(path, 'PUT', { ...over, user: { id: 1 } })).status).toBe(400);
  sandbox.ilert.lag = 1;
  expect(await ask(path, 'PUT', over)).toMatchObject({ status: 200, body: { id: 41_001 } });
  expect((await ask(path)).body).toEqual([]);
  expect((await ask(path)).body).toMatchObject([{ user, end: '2026-03-05T10:00:00Z' }]);
  const span = `from=${inDays(0)}&until=${inDays(0.1)}`;
  expect((await ask(`/schedules/41001/shifts?${span}`)).body).toMatchObject([{ user }]);
  const without = await ask(`/schedules/41001/shifts?${span}&exclude-overrides=true`);
  expect(without.body).toMatchObject([{ user: { email: 'ana@example.com' } }]);
  for (const one of sandbox.ilert.users) one.role = 'RESPONDER';
  expect((await ask(path, 'PUT', over)).status).toBe(403);
});

test('users by address and by id', async () => {
  const search = (email: string) => ask('/users/search-email', 'POST', { email });
  expect((await search('BEN@example.com')).body.id).toBe(Number(ilertId('ben')));
  expect((await search('nobody@example.com')).status).toBe(404);
  expect((await ask(`/users/${ilertId('eva')}`)).body).toMatchObject({ email: 'eva@example.com' });
  expect((await ask('/users/1')).status).toBe(404);
});

test('time passes for its schedules, and a 429 does not say when to try again', async () => {
  sandbox.passTime(4 * 86_400_000);
  expect((await ask('/on-calls?schedules=41001')).body[0]?.user?.id).toBe(Number(ilertId('ben')));
  sandbox.faults.add({ kind: 'status', status: 429 });
  expect(await ask('/schedules')).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
});
