import { beforeEach, expect, test } from '@jest/globals';
import { layerIn } from '../../sandbox/incident-io/overrides.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:00:00Z');
const id = '01G0J1EXE7AXZ2C93K61WBPYS1';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox({ now: () => now });
});

async function ask(path: string, key: string = secrets.incidentIo) {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await box.fetch(`https://api.incident.io${path}`, { headers });
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, body, headers: answer.headers };
}

test('a schedule shows who is on call, with the Slack id', async () => {
  const { body } = await ask(`/v2/schedules/${id}`);
  const user = { name: 'Ana Conceição', email: 'ana@example.com', slack_user_id: 'U0ANA00001' };
  expect(body).toMatchObject({ schedule: { id, name: 'Data science', current_shifts: [{ user }] } });
  box.passTime(5 * 86_400_000);
  expect((await ask(`/v2/schedules/${id}`)).body).toMatchObject({
    schedule: { current_shifts: [{ user: { email: 'ben@example.com' } }] },
  });
});

test('schedules come in pages, each after the last of the one before', async () => {
  const first = await ask('/v2/schedules?page_size=1');
  expect(first.body).toMatchObject({ pagination_meta: { after: id, total_record_count: 2 } });
  const second = await ask(`/v2/schedules?page_size=1&after=${id}`);
  expect(second.body).toMatchObject({ schedules: [{ name: 'Platform' }] });
  expect(second.body.pagination_meta).not.toHaveProperty('after');
});

test('entries come in pages, whose cursor takes the place of the window’s start', async () => {
  box.incidentIo.entriesPerPage = 2;
  const ask14 = (start: string) =>
    ask(
      `/v2/schedule_entries?${new URLSearchParams({
        schedule_id: id,
        entry_window_start: start,
        entry_window_end: '2026-03-18T10:00:00Z',
      })}`,
    );
  const first = await ask14(now.toISOString());
  const { after } = first.body.pagination_meta as { after: string };
  const emails = ({ body }: typeof first) =>
    (body.schedule_entries as { final: { user: { email: string } }[] }).final.map(({ user }) => user.email);
  expect(emails(first)).toEqual(['ana@example.com', 'ben@example.com']);
  const second = await ask14(after);
  expect(emails(second)).toEqual(['cleo@example.com']);
  expect(second.body).not.toHaveProperty('pagination_meta');
});

test.each([
  ['an unknown key', `/v2/schedules`, 'wrong', 401, 'authentication_error'],
  ['an unknown schedule', '/v2/schedules/x', undefined, 404, 'not_found'],
  [
    'a bad time',
    `/v2/schedule_entries?schedule_id=${id}&entry_window_start=x`,
    undefined,
    422,
    'validation_error',
  ],
])('%s is refused', async (_, path, key, status, type) =>
  expect(await ask(path, key)).toMatchObject({ status, body: { status, type } }),
);

test('a fault speaks incident.io’s words', async () => {
  box.faults.add({ kind: 'status', status: 429 });
  const { headers, body } = await ask('/v2/schedules');
  expect(headers.get('retry-after')).toBe('1');
  expect(body).toMatchObject({ type: 'too_many_requests', rate_limit: { remaining: 0 } });
});

test('large pages of schedules can be too slow, and pages empty or without an end', async () => {
  box.incidentIo.slowPages = 10;
  expect((await ask('/v2/schedules?page_size=11')).status).toBe(504);
  expect((await ask('/v2/schedules?page_size=10')).body).toMatchObject({ schedules: [{}, {}] });
  box.incidentIo.emptyFirstPage = true;
  const first = await ask('/v2/schedules?page_size=10');
  expect(first.body).toMatchObject({ schedules: [], pagination_meta: { after: 'first' } });
  expect((await ask('/v2/schedules?page_size=10&after=first')).body).toMatchObject({ schedules: [{}, {}] });
  box.incidentIo.endless = true;
  const next = await ask('/v2/schedules?page_size=10&after=firstx');
  expect(next.body).toMatchObject({ pagination_meta: { after: 'firstxx' } });
});

test('overrides are written for a layer of a rotation, each time anew, with a role of their own', async () => {
  const { body } = await ask(`/v2/schedules/${id}`);
  expect(body).toMatchObject({ schedule: { config: { rotations: [{ layers: [{}] }] } } });
  const users = await ask('/v2/users?email=ben@example.com');
  expect(users.body).toMatchObject({ users: [{ email: 'ben@example.com', is_active: true }] });
  const [found] = users.body.users as { id: string }[];
  const create = async (over: object = {}) => {
    const [start_at, end_at] = [now.toISOString(), new Date(now.getTime() + 3_600_000).toISOString()];
    const rotation = box.incidentIo.schedules[0]?.rotations[0]?.id ?? '';
    const place = { schedule_id: id, rotation_id: rotation, layer_id: layerIn(rotation) };
    const answer = await box.fetch('https://api.incident.io/v2/schedule_overrides', {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.incidentIo}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...place, start_at, end_at, user: { id: found?.id }, ...over }),
    });
    return answer.status;
  };
  const listed = async () => (await ask(`/v2/schedule_overrides?schedule_id=${id}`)).body.overrides;
  expect([await create(), await create()]).toEqual([201, 201]);
  expect(await listed()).toMatchObject([{ user: { email: 'ben@example.com' } }, {}]);
  for (const wrong of ['rotation_id', 'layer_id', 'start_at', 'user'])
    expect(await create({ [wrong]: 'wrong' })).toBe(422);
  box.incidentIo.lag = 1;
  await create();
  expect([await listed(), await listed()]).toMatchObject([
    [{}, {}],
    [{}, {}, {}],
  ]);
  for (const key of Object.values(box.incidentIo.keys))
    Object.assign(key, { editsOverrides: false, viewsUsers: false });
  expect([await create(), (await ask('/v2/users')).status]).toEqual([403, 403]);
});
