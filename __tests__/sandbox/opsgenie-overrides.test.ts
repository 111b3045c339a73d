import { beforeEach, expect, test } from '@jest/globals';
import type { Schedule } from '../../sandbox/opsgenie/state.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { opsgenie } from './ask.ts';

const now = new Date('2026-03-04T10:00:00Z');
const path = '/v2/schedules/Data%20Science%20Team_schedule/overrides';
const byName = '?scheduleIdentifierType=name';
const body = {
  alias: 'handover',
  user: { type: 'user', username: 'Eva@example.com' },
  startDate: '2026-03-04T10:00:00Z',
  endDate: '2026-03-04T19:00:00+01:00',
};

let sandbox: Sandbox;
let schedule: Schedule;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  schedule = sandbox.opsgenie.schedules[0] as Schedule;
});

const create = (changes: object = {}) =>
  opsgenie<{ message?: string; data?: { alias: string } }>(sandbox, path + byName, {
    method: 'POST',
    body: { ...body, ...changes },
  });
const one = (method: string, alias = 'handover', sent?: unknown) =>
  opsgenie(sandbox, `${path}/${alias}${byName}`, { method, body: sent });

test('create: whoever it names is on call', async () => {
  expect(await create()).toMatchObject({ status: 201, body: { data: { alias: 'handover' } } });
  expect(schedule.overrides).toEqual([
    {
      alias: 'handover',
      from: now,
      until: new Date('2026-03-04T18:00:00Z'),
      recipient: { type: 'user', username: 'eva@example.com' },
    },
  ]);
  const onCalls = await opsgenie(sandbox, `/v2/schedules/${schedule.id}/on-calls?flat=true`);
  expect(onCalls.body).toMatchObject({ data: { onCallRecipients: ['eva@example.com'] } });
});

test('create without an alias gives one, and a user may be named by id', async () => {
  const user = { type: 'user', id: '05e40000-0000-4000-8000-000000000002' };
  const aliases = [await create({ alias: undefined, user }), await create({ alias: undefined })];
  expect(aliases.map((answer) => answer.body.data?.alias)).toEqual(['override-1', 'override-2']);
  expect(schedule.overrides[0]?.recipient).toEqual({ type: 'user', username: 'ben@example.com' });
});

test('create for some rotations, by id or name, or for nobody', async () => {
  await create({ rotations: [{ name: 'Weekly' }], user: { type: 'none' } });
  expect(schedule.overrides[0]).toMatchObject({
    rotations: [schedule.rotations[0]?.id],
    recipient: { type: 'none' },
  });
});

test.each([
  ['an end that is not after the start', { endDate: body.startDate }],
  ['a time without a zone', { startDate: '2026-03-04T10:00:00' }],
  ['no start', { startDate: undefined }],
  ['an unknown user', { user: { type: 'user', username: 'nobody@example.com' } }],
  ['no user', { user: undefined }],
  ['an unknown rotation', { rotations: [{ id: 'nope' }] }],
])('create: 422 for %s', async (_, changes) => {
  expect(await create(changes)).toMatchObject({ status: 422, body: { message: expect.any(String) } });
  expect(schedule.overrides).toEqual([]);
});

test('create: 422 for an alias that is taken', async () => {
  await create();
  expect(await create()).toMatchObject({
    status: 422,
    body: { message: 'Schedule override with alias [handover] already exists.' },
  });
});

test('get, list, replace and delete', async () => {
  await create();
  const wire = {
    _parent: { id: schedule.id, name: schedule.name, enabled: true },
    alias: 'handover',
    user: { type: 'user', id: '05e40000-0000-4000-8000-000000000005', username: 'eva@example.com' },
    startDate: '2026-03-04T10:00:00Z',
    endDate: '2026-03-04T18:00:00Z',
    rotations: [{ id: schedule.rotations[0]?.id, name: 'Weekly' }],
  };
  expect((await one('GET')).body).toMatchObject({ data: wire });
  expect((await opsgenie(sandbox, path + byName)).body).toMatchObject({ data: [wire] });

  const longer = { ...body, endDate: '2026-03-05T18:00:00Z' };
  expect((await one('PUT', 'handover', longer)).body).toMatchObject({ data: { alias: 'handover' } });
  expect(schedule.overrides[0]?.until).toEqual(new Date(longer.endDate));

  expect(await one('DELETE')).toMatchObject({ status: 200, body: { result: 'Deleted' } });
  expect(schedule.overrides).toEqual([]);
});

test('404 for an alias that is not there', async () => {
  const answers = [await one('GET', 'nope'), await one('PUT', 'nope', body), await one('DELETE', 'nope')];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test('403 for a key that may only read', async () => {
  sandbox.opsgenie.keys.reader = { readOnly: true };
  const answer = await opsgenie(sandbox, path + byName, { method: 'POST', body, key: 'reader' });
  expect(answer).toMatchObject({ status: 403, body: { code: 40301 } });
  expect((await opsgenie(sandbox, path + byName, { key: 'reader' })).status).toBe(200);
});
