import { beforeEach, expect, test } from '@jest/globals';
import { datadogId } from '../../sandbox/datadog/seed.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const id = '3653d3c6-0000-4000-8000-000000000001';
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
const all = 'include=responders,responders.shifts,responders.shifts.user';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
});

interface Answer {
  data: { id: string; attributes: object }[];
  included?: { type: string; attributes: object }[];
  meta?: object;
}

async function ask(path: string, init: { method?: string; body?: object; keys?: object } = {}) {
  const { method = 'GET', body, keys = {} } = init;
  const answer = await sandbox.fetch(`https://api.datadoghq.com/api/v2${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'dd-api-key': secrets.datadogApi,
      'dd-application-key': secrets.datadogApp,
      ...keys,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : null) as Answer };
}

test('an unknown API key is a 401, an application key without the scope a 403', async () => {
  expect(await ask('/on-call/schedules', { keys: { 'dd-api-key': 'wrong' } })).toMatchObject({
    status: 401,
    body: { errors: ['Unauthorized'] },
  });
  sandbox.datadog.appKeys[secrets.datadogApp] = ['on_call_read'];
  expect((await ask('/on-call/schedules')).status).toBe(200);
  expect(await ask('/users')).toMatchObject({ status: 403, body: { errors: ['Forbidden'] } });
  expect((await ask(`/on-call/schedules/${id}/overrides`, { method: 'POST', body: {} })).status).toBe(403);
});

test('schedules by a part of the name, by pages, and by id', async () => {
  expect((await ask('/on-call/schedules?filter[query]=data')).body.data).toMatchObject([{ id }]);
  expect((await ask('/on-call/schedules?filter[query]=team.x:y')).status).toBe(400);
  expect((await ask('/on-call/schedules?page[size]=1&page[number]=1')).body).toMatchObject({
    data: [{ attributes: { name: 'Platform', time_zone: 'Europe/Berlin' } }],
    meta: { page: { next_number: null, prev_number: 0, total: 2 } },
  });
  expect((await ask(`/on-call/schedules/${id}`)).body).toMatchObject({ data: { id } });
  expect((await ask('/on-call/schedules/3653d3c6-0000-4000-8000-000000000009')).status).toBe(404);
  expect(await ask('/on-call/schedules/A')).toMatchObject({
    status: 400,
    body: { errors: [{ detail: 'attribute "uuid" [A] is not a valid UUID' }] },
  });
});

test('responders: by position, at any time, with what is asked for', async () => {
  const path = `/on-call/schedules/${id}/responders`;
  expect((await ask(path)).body).not.toHaveProperty('included');
  const { body } = await ask(`${path}?${all}&filter[position]=previous,current,next`);
  expect(body.included?.filter(({ type }) => type === 'schedule_oncall_responder')).toMatchObject(
    ['previous', 'current', 'next'].map((position) => ({ attributes: { position } })),
  );
  expect(body.included?.filter(({ type }) => type === 'users')).toHaveLength(3);
  const shift = (await ask(`${path}?${all}&filter[at_ts]=${inDays(4)}`)).body.included?.[1];
  expect(shift).toMatchObject({
    attributes: { start: inDays(4).replace('Z', '000000Z') },
    relationships: { user: { data: { id: datadogId('ben') } } },
  });
  for (const schedule of sandbox.datadog.schedules) schedule.shifts = [];
  expect((await ask(`${path}?${all}&filter[position]=current,next`)).body).toMatchObject({
    data: { relationships: { responders: { data: [] } } },
  });
});

test('overrides are written, listed by their start, and deleted', async () => {
  const path = `/on-call/schedules/${id}/overrides`;
  const item = (user: string, from = 0, until = 1) => ({
    type: 'overrides',
    attributes: { start: inDays(from), end: inDays(until) },
    relationships: { user: { data: { type: 'users', id: user } } },
  });
  const made = await ask(path, { method: 'POST', body: { data: [item(datadogId('eva'))] } });
  expect(made).toMatchObject({ status: 201, body: { data: [item(datadogId('eva'))] } });
  for (const wrong of [
    item('nobody'),
    item(datadogId('eva'), 1, 0),
    { ...item(datadogId('eva')), type: 'x' },
  ])
    expect((await ask(path, { method: 'POST', body: { data: [wrong] } })).status).toBe(400);
  expect((await ask(path)).status).toBe(400);
  const listed = (from: number) => ask(`${path}?filter[start]=${inDays(from)}&filter[end]=${inDays(9)}`);
  expect((await listed(-1)).body.data).toHaveLength(1);
  expect((await listed(0.5)).body.data).toHaveLength(0);
  const one = `${path}/${made.body.data[0]?.id}`;
  expect((await ask(one, { method: 'DELETE' })).status).toBe(204);
  expect((await ask(one, { method: 'DELETE' })).status).toBe(404);
});

test('users by a part of name or address; a 429 says how many seconds to wait', async () => {
  expect((await ask('/users?filter=ana@example.com')).body.data).toMatchObject([{ id: datadogId('ana') }]);
  expect((await ask(`/users/${datadogId('ana')}`)).body).toMatchObject({
    data: { attributes: { email: 'ana@example.com', status: 'Active' } },
  });
  expect((await ask('/users/nobody')).status).toBe(404);
  sandbox.faults.add({ kind: 'status', status: 429, service: 'datadog' });
  expect((await ask('/users')).headers.get('x-ratelimit-reset')).toBe('3');
});
