import { beforeEach, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const id = 'a8f6f785-0000-4000-8000-000000000001';
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
});

async function ask(path: string, key: string = secrets.rootly) {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await sandbox.fetch(`https://api.rootly.com${path}`, { headers });
  const body = (await answer.json()) as { data: { id: string; attributes: object }[]; included?: object[] };
  return { status: answer.status, headers: answer.headers, body };
}

test('a key that is unknown is a 401 in JSON:API’s form', async () => {
  expect(await ask('/v1/schedules', 'wrong')).toMatchObject({
    status: 401,
    body: { errors: [{ title: 'Invalid or missing API token', status: '401' }] },
  });
});

test('schedules by exact name, by id, and by pages', async () => {
  expect((await ask('/v1/schedules?filter[name]=Data%20science')).body.data.map(({ id }) => id)).toEqual([
    id,
  ]);
  expect((await ask('/v1/schedules?filter[name]=Data')).body.data).toEqual([]);
  expect((await ask(`/v1/schedules/${id}`)).body).toMatchObject({
    data: { attributes: { name: 'Data science' } },
  });
  expect((await ask('/v1/schedules/nothing')).status).toBe(404);
  const first = await ask('/v1/schedules?page[number]=1&page[size]=1');
  expect(first.body).toMatchObject({ data: [{ id }], meta: { next_page: 2, total_pages: 2 } });
  const second = await ask('/v1/schedules?page[number]=2&page[size]=1');
  expect(second.body).toMatchObject({ meta: { next_page: null }, links: { next: null } });
});

test('on-calls come once for every level, users on request, and not without Rootly On-Call', async () => {
  const { body } = await ask(`/v1/oncalls?filter[schedule_ids]=${id}&include=user`);
  expect(body.data.map(({ attributes }) => attributes)).toMatchObject([
    { schedule_id: id, user_id: 9001, escalation_level: 1, starts_at: inDays(-3), ends_at: inDays(4) },
    { user_id: 9001, escalation_level: 2 },
  ]);
  expect(body.included).toHaveLength(5);
  expect((await ask(`/v1/oncalls?since=${inDays(4)}`)).body).toMatchObject({
    data: [{ attributes: { user_id: 9002 } }, {}, {}],
  });
  sandbox.rootly.onCallEnabled = false;
  expect((await ask('/v1/oncalls')).status).toBe(404);
});

test('shifts: spans have a limit, later ones are returned for one schedule only, a shadow is marked', async () => {
  const span = (from: number, to: number) => `from=${inDays(from)}&to=${inDays(to)}`;
  expect((await ask(`/v1/shifts?${span(-60, 1)}`)).status).toBe(422);
  expect((await ask(`/v1/schedules/${id}/shifts?${span(0, 31)}`)).status).toBe(422);
  expect((await ask(`/v1/shifts?${span(40, 60)}`)).body.data).toEqual([]);
  expect((await ask(`/v1/schedules/${id}/shifts?${span(40, 60)}`)).body.data).toHaveLength(3);
  sandbox.rootly.schedules[0]?.shadows.push('9005');
  const { body } = await ask(`/v1/shifts?${span(0, 1)}&schedule_ids[]=${id}`);
  expect(body.data.map(({ attributes }) => attributes)).toMatchObject([
    { user_id: 9001, is_shadow: false },
    { user_id: 9005, is_shadow: true },
  ]);
});

test('time passes for its schedules too, and a 429 says when in seconds since 1970', async () => {
  sandbox.passTime(4 * 86_400_000);
  expect((await ask(`/v1/oncalls?filter[schedule_ids]=${id}`)).body).toMatchObject({
    data: [{ attributes: { user_id: 9002 } }, {}],
  });
  sandbox.faults.add({ kind: 'status', status: 429 });
  const { headers, body } = await ask('/v1/schedules');
  expect(body).toEqual({ error: 'Rate limit exceeded. Try again later.' });
  expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(1e9);
});

test('what is about many schedules can be too slow, and pages empty or without an end', async () => {
  sandbox.rootly.slowBulk = true;
  for (const path of ['/v1/schedules', `/v1/oncalls?filter[schedule_ids]=${id},x`])
    expect((await ask(path)).status).toBe(504);
  expect((await ask(`/v1/oncalls?filter[schedule_ids]=${id}`)).status).toBe(200);
  const named = '/v1/schedules?filter[name]=Platform';
  sandbox.rootly.emptyFirstPage = true;
  expect((await ask(named)).body).toMatchObject({ data: [], meta: { next_page: 2 } });
  expect((await ask(`${named}&page[number]=2`)).body).toMatchObject({
    data: [{}],
    meta: { next_page: null },
  });
  sandbox.rootly.endless = true;
  expect((await ask(`${named}&page[number]=2`)).body).toMatchObject({ meta: { next_page: 3 } });
});

test('overrides: created, found again, in place of those that they overlap, and deleted', async () => {
  const path = `/v1/schedules/${id}/override_shifts`;
  const headers = { authorization: `Bearer ${secrets.rootly}`, 'content-type': 'application/vnd.api+json' };
  const create = async (user_id: number, from: number, to: number) => {
    const attributes = { starts_at: inDays(from), ends_at: inDays(to), user_id };
    const body = JSON.stringify({ data: { type: 'shifts', attributes } });
    const answer = await sandbox.fetch(`https://api.rootly.com${path}`, { method: 'POST', headers, body });
    return answer.status;
  };
  const listed = async () => (await ask(`${path}?include=user`)).body.data;
  expect([await create(9002, 0, 2), await create(9002, 0, 2)]).toEqual([201, 200]);
  expect([await create(1, 0, 2), await create(9002, 2, 0)]).toEqual([422, 422]);
  sandbox.rootly.lag = 1;
  expect(await create(9003, 1, 3)).toBe(201);
  expect(await listed()).toMatchObject([{ attributes: { user_id: 9002 } }]);
  const [only, ...others] = await listed();
  expect([only?.attributes, others]).toMatchObject([{ user_id: 9003, is_override: true }, []]);
  const remove = async () => {
    const url = `https://api.rootly.com/v1/override_shifts/${only?.id}`;
    return (await sandbox.fetch(url, { method: 'DELETE', headers })).status;
  };
  expect([await remove(), await remove(), await listed()]).toEqual([200, 404, []]);
  sandbox.rootly.overridesAllowed = false;
  expect(await create(9003, 1, 3)).toBe(403);
});

test('users by a part of their address', async () => {
  expect((await ask('/v1/users?filter[email]=ana@example.com')).body.data).toMatchObject([{ id: '9001' }]);
  expect((await ask('/v1/users?filter[email]=example.com')).body.data).toHaveLength(5);
});
