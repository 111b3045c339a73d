import { beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const root = 'https://oncall-prod-us-central-0.grafana.net/oncall/api/v1';
const ana = 'UANA000000000';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox({ now: () => now });
});

async function ask(path: string, headers: Record<string, string> = { authorization: secrets.grafana }) {
  const answer = await box.fetch(root + path, { headers });
  return { status: answer.status, body: await answer.json(), headers: answer.headers };
}

test('schedules are filtered by exact name and show who is on call', async () => {
  const { body } = await ask('/schedules/?name=Data%20science');
  expect(body).toMatchObject({
    count: 1,
    next: null,
    results: [{ id: 'SSANDBOX00001', name: 'Data science', on_call_now: [ana] }],
    total_pages: 1,
  });
  expect((await ask('/schedules/?name=Data')).body).toMatchObject({ count: 0, results: [] });
  expect((await ask('/schedules/SSANDBOX00002')).body).toMatchObject({ name: 'Platform' });
  expect(await ask('/schedules/S1/')).toMatchObject({ status: 404, body: { detail: 'Not found.' } });
});

test('on_call_now goes by addresses: everybody with the same one, and everybody without one', async () => {
  const onCallNow = async () =>
    ((await ask('/schedules/SSANDBOX00001')).body as { on_call_now: string[] }).on_call_now;
  const [first, second, third] = box.grafana.users;
  if (!first || !second || !third) throw new Error('the seed has too few people');
  second.username = first.email;
  expect(await onCallNow()).toEqual([first.id, second.id]);
  for (const user of [first, third]) user.email = '';
  expect(await onCallNow()).toEqual([first.id, third.id]);
});

test('whole lists can be too slow, and pages without an end', async () => {
  box.grafana.slowLists = true;
  expect([(await ask('/schedules/')).status, (await ask('/users/')).status]).toEqual([504, 504]);
  expect((await ask('/schedules/?name=Platform')).status).toBe(200);
  box.grafana.endless = true;
  expect((await ask('/schedules/?name=Platform')).body).toMatchObject({
    next: expect.stringContaining('page=2'),
  });
});

test('lists come in pages', async () => {
  const first = await ask('/users/?perpage=2');
  expect(first.body).toMatchObject({ count: 5, total_pages: 3, current_page_number: 1 });
  expect((first.body as { next: string }).next).toBe(`${root}/users/?perpage=2&page=2`);
  expect((await ask('/users/?perpage=2&page=3')).body).toMatchObject({
    next: null,
    results: [{ username: 'eva' }],
  });
  expect((await ask(`/users/${ana}/`)).body).toMatchObject({ email: 'ana@example.com', username: 'ana' });
});

describe('final shifts', () => {
  const path = '/schedules/SSANDBOX00001/final_shifts';

  test('are cut off where the span ends, overrides laid over', async () => {
    box.grafana.schedules[0]?.overrides.push({
      from: new Date('2026-03-04T12:00:00Z'),
      until: new Date('2026-03-04T13:00:00Z'),
      user: 'UBEN000000000',
    });
    const { body } = await ask(`${path}?start_date=2026-03-04&end_date=2026-03-05`);
    const { results } = body as { results: Record<string, string>[] };
    expect(results.map((one) => [one.user_username, one.shift_start, one.shift_end])).toEqual([
      ['ana', '2026-03-04T00:00:00Z', '2026-03-04T12:00:00Z'],
      ['ben', '2026-03-04T12:00:00Z', '2026-03-04T13:00:00Z'],
      ['ana', '2026-03-04T13:00:00Z', '2026-03-04T23:59:59Z'],
    ]);
  });

  test.each([
    ['a time with a zone', 'start_date=2026-03-04T00:00:00Z&end_date=2026-03-05'],
    ['no end', 'start_date=2026-03-04'],
    ['more than a year', 'start_date=2026-03-04&end_date=2027-03-05'],
  ])('refuse %s', async (_, query) => expect((await ask(`${path}?${query}`)).status).toBe(400));
});

test('a bad token is a 403; a service account’s needs the stack', async () => {
  expect(await ask('/users/', {})).toMatchObject({ status: 403, body: { detail: 'Invalid token.' } });
  expect((await ask('/users/', { authorization: `Bearer ${secrets.grafana}` })).status).toBe(403);
  const authorization = secrets.grafanaServiceAccount;
  expect((await ask('/users/', { authorization })).status).toBe(403);
  const stack = { 'x-grafana-url': 'https://sandbox.grafana.net' };
  expect((await ask('/users/', { authorization, ...stack })).status).toBe(200);
  const other = await ask('/users/', { authorization, 'x-grafana-url': 'https://other.grafana.net' });
  expect(other).toMatchObject({ status: 429, body: { detail: 'Organization being synced, please retry.' } });
  expect([other.headers.get('retry-after'), other.headers.get('ratelimit-reset')]).toEqual([null, '350']);
});

test('a fault speaks Grafana’s words', async () => {
  box.faults.add({ kind: 'status', status: 429 });
  const { headers, body } = await ask('/users/');
  expect([headers.get('retry-after'), body]).toEqual(['1', { detail: expect.stringContaining('throttled') }]);
});

test('time passes for the schedules', async () => {
  box.passTime(5 * 86_400_000);
  expect((await ask('/schedules/SSANDBOX00001')).body).toMatchObject({ on_call_now: ['UBEN000000000'] });
});
