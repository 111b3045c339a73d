import { beforeEach, expect, test } from '@jest/globals';
import type { Schedule } from '../../sandbox/pagerduty/state.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const now = new Date('2026-03-04T10:30:00Z');

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
});

async function ask(path: string, { key = secrets.pagerduty, body }: { key?: string; body?: object } = {}) {
  const answer = await sandbox.fetch(`https://api.pagerduty.com${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Token token=${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Record<string, unknown>,
  };
}

const schedule = (name: string) => sandbox.pagerduty.schedules.find((one) => one.name === name) as Schedule;

test('on-calls come back for every policy and level, with their real start and end', async () => {
  const { body } = await ask('/oncalls?schedule_ids[]=PSDATA1');
  expect(body).toMatchObject({ limit: 25, offset: 0, more: false, total: null });
  expect(body.oncalls).toHaveLength(3);
  expect(body.oncalls).toContainEqual({
    escalation_policy: expect.objectContaining({ id: 'PEPLAT1', type: 'escalation_policy_reference' }),
    escalation_level: 2,
    user: expect.objectContaining({ id: 'PUANA01', type: 'user_reference', summary: 'Ana Conceição' }),
    schedule: expect.objectContaining({ id: 'PSDATA1', type: 'schedule_reference', summary: 'Data science' }),
    start: '2026-03-01T10:00:00Z',
    end: '2026-03-08T10:00:00Z',
  });
});

test('on-calls without a filter name those who are in a policy themselves', async () => {
  const { body } = await ask('/oncalls?include[]=users');
  expect(body.oncalls).toContainEqual(
    expect.objectContaining({
      user: expect.objectContaining({ type: 'user', email: 'eva@example.com' }),
      schedule: null,
      start: null,
      end: null,
    }),
  );
});

test('on-calls of a schedule that no policy uses are none', async () => {
  expect((await ask('/oncalls?schedule_ids[]=PSFINA1')).body).toMatchObject({ oncalls: [] });
});

test('lists come in pages, and each API lists its own kind of schedules', async () => {
  const names = ({ body }: { body: Record<string, unknown> }) =>
    (body.schedules as { summary: string; type: string }[]).map(({ summary, type }) => [summary, type]);
  const first = await ask('/schedules?limit=2&total=true');
  expect(first.body).toMatchObject({ limit: 2, more: true, total: 3 });
  expect(names(first)).toEqual([
    ['Data science', 'schedule'],
    ['Platform', 'schedule'],
  ]);
  expect(names(await ask('/schedules?query=FIN'))).toEqual([['Finance', 'schedule']]);
  const shiftBased = await ask('/v3/schedules');
  expect(names(shiftBased)).toEqual([['Security', 'schedule_v3_reference']]);
  expect(shiftBased.body).not.toHaveProperty('total');
});

test.each([
  ['/schedules/PSSECU1', 400, 'This is a shift-based schedule. Use the v3 Schedules API to access it.'],
  ['/v3/schedules/PSDATA1', 400, 'This is a layer-based schedule. Use the v2 Schedules API to access it.'],
  ['/schedules/PNOTHERE', 404, 'Not Found'],
  ['/users/PNOTHERE', 404, 'Not Found'],
  ['/schedules/PSDATA1/overrides', 400, 'Invalid Input Provided'],
  ['/users?limit=100&offset=9950', 400, 'Invalid Input Provided'],
])('%s is refused with %d', async (path, status, message) => {
  expect(await ask(path)).toMatchObject({ status, body: { error: { message, code: expect.any(Number) } } });
});

test('an unknown key is refused, and one that is read-only may not write', async () => {
  expect((await ask('/users', { key: 'x' })).status).toBe(401);
  sandbox.pagerduty.keys.reader = { readOnly: true };
  expect((await ask('/schedules/PSDATA1/overrides', { key: 'reader', body: {} })).status).toBe(403);
});

test('too many requests are refused with the seconds to wait', async () => {
  sandbox.faults.add({ service: 'pagerduty', kind: 'status', status: 429 });
  const { status, headers } = await ask('/users');
  expect([status, headers.get('ratelimit-reset')]).toEqual([429, '1']);
});

test('a legacy schedule’s overrides are answered one by one, and the last one written wins', async () => {
  const item = (id: string, end: string) => ({ start: now, end, user: { id, type: 'user_reference' } });
  const overrides = [
    item('PUEVA01', '2026-03-04T12:00:00Z'),
    item('PUDAN01', '2026-03-04T12:00:00Z'),
    item('PUDAN01', '2026-03-04T10:00:00Z'),
  ];
  const { status, body } = await ask('/schedules/PSDATA1/overrides', { body: { overrides } });
  expect([status, body]).toMatchObject([201, [{ status: 201 }, { status: 201 }, { status: 400 }]]);
  expect((await ask('/oncalls?schedule_ids[]=PSDATA1')).body).toMatchObject({
    oncalls: [{ user: { id: 'PUDAN01' }, end: '2026-03-04T12:00:00Z' }, {}, {}],
  });
});

test('a shift-based schedule may have several on call, and an empty slot', async () => {
  const [rotation] = schedule('Security').rotations;
  for (const shift of rotation?.shifts ?? []) shift.user = null;
  schedule('Security').customShifts.push({
    id: 'C1',
    from: now,
    until: new Date('2026-03-05T00:00:00Z'),
    user: 'PUEVA01',
  });
  const span = 'since=2026-03-04T10:30:00Z&until=2026-03-04T11:30:00Z&include[]=final_schedule';
  expect((await ask(`/v3/schedules/PSSECU1?${span}`)).body).toMatchObject({
    schedule: {
      type: 'schedule_v3',
      final_schedule: {
        computed_shift_assignments: [
          { member: { type: 'empty_member' }, source: { type: 'schedule_rotation' } },
          { end_time: '2026-03-04T11:30:00Z', member: { user_id: 'PUEVA01' }, source: { shift_id: 'C1' } },
        ],
      },
    },
  });
});

test('time passes for the schedules', async () => {
  sandbox.passTime(5 * 86_400_000);
  expect((await ask('/oncalls?schedule_ids[]=PSDATA1')).body).toMatchObject({
    oncalls: [{ user: { id: 'PUBEN01' } }, {}, {}],
  });
});
