import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Recipient, Schedule } from '../../sandbox/opsgenie/state.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { opsgenie } from './ask.ts';

const now = new Date('2026-03-04T10:00:00Z');
const id = '5c4ed01e-0000-4000-8000-000000000001';
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const user = (name: string): Recipient => ({ type: 'user', username: `${name}@example.com` });

let sandbox: Sandbox;
let schedule: Schedule;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  schedule = sandbox.opsgenie.schedules[0] as Schedule;
});

const ask = (path: string, key?: string) =>
  opsgenie<Record<string, unknown>>(sandbox, path, { ...(key && { key }) });
const flat = async (query = '') => (await ask(`/v2/schedules/${id}/on-calls?flat=true${query}`)).body.data;

describe('on-calls', () => {
  test('by id or by name, flat or not', async () => {
    const parent = { id, name: 'Data Science Team_schedule', enabled: true };
    expect(await flat()).toEqual({ _parent: parent, onCallRecipients: ['ana@example.com'] });
    const { body } = await ask(
      '/v2/schedules/Data%20Science%20Team_schedule/on-calls?scheduleIdentifierType=name',
    );
    expect(body).toMatchObject({
      data: {
        _parent: parent,
        onCallParticipants: [
          { id: '05e40000-0000-4000-8000-000000000001', name: 'ana@example.com', type: 'user' },
        ],
      },
      took: expect.any(Number),
      requestId: expect.any(String),
    });
  });

  test('at a date, which must carry its zone', async () => {
    expect(await flat('&date=2026-03-11T10:00:00%2B01:00')).toMatchObject({
      onCallRecipients: ['ben@example.com'],
    });
    for (const date of ['2026-03-11', '2026-03-11T10:00:00+01:00', 'soon']) {
      expect((await ask(`/v2/schedules/${id}/on-calls?date=${date}`)).status).toBe(422);
    }
  });

  test('a shift includes its start and not its end; between shifts there is nobody', async () => {
    schedule.rotations = [
      { id: 'r', name: 'r', shifts: [{ from: hours(-1), until: now, recipient: user('ana') }] },
    ];
    expect(await flat()).toMatchObject({ onCallRecipients: [] });
    schedule.rotations[0]?.shifts.push({ from: now, until: hours(1), recipient: user('ben') });
    expect(await flat()).toMatchObject({ onCallRecipients: ['ben@example.com'] });
  });

  test('several rotations, and each person once', async () => {
    const shift = (name: string) => ({ from: hours(-1), until: hours(1), recipient: user(name) });
    schedule.rotations.push(
      { id: 'r2', name: 'r2', shifts: [shift('cleo')] },
      { id: 'r3', name: 'r3', shifts: [shift('ana')] },
    );
    expect(await flat()).toMatchObject({ onCallRecipients: ['ana@example.com', 'cleo@example.com'] });
  });

  test('an override applies to every rotation or to those it names, and the later one wins', async () => {
    const shift = { from: hours(-1), until: hours(1), recipient: user('cleo') };
    schedule.rotations.push({ id: 'second', name: 'Second', shifts: [shift] });
    schedule.overrides.push({ ...shift, alias: 'one', recipient: user('dan'), rotations: ['second'] });
    expect(await flat()).toMatchObject({ onCallRecipients: ['ana@example.com', 'dan@example.com'] });
    schedule.overrides.push({ ...shift, alias: 'all', recipient: user('eva') });
    expect(await flat()).toMatchObject({ onCallRecipients: ['eva@example.com'] });
    schedule.overrides.push({ ...shift, alias: 'nobody', recipient: { type: 'none' } });
    expect(await flat()).toMatchObject({ onCallRecipients: [] });
  });

  test('teams, escalations and schedules resolve to users when flat, and are returned unresolved when not', async () => {
    const team: Recipient = { type: 'team', id: 't1', name: 'Data', members: [user('ben'), user('cleo')] };
    const other: Recipient = {
      type: 'schedule',
      id: '5c4ed01e-0000-4000-8000-000000000002',
      name: 'Platform Team_schedule',
      escalationTime: 5,
      notifyType: 'default',
    };
    const recipient: Recipient = {
      type: 'escalation',
      id: 'e1',
      name: 'Data_escalation',
      members: [team, other],
    };
    schedule.overrides.push({ alias: 'o', from: hours(-1), until: hours(1), recipient });
    expect(await flat()).toMatchObject({
      onCallRecipients: ['ben@example.com', 'cleo@example.com', 'dan@example.com'],
    });
    expect((await ask(`/v2/schedules/${id}/on-calls`)).body.data).toMatchObject({
      onCallParticipants: [
        {
          id: 'e1',
          name: 'Data_escalation',
          type: 'escalation',
          onCallParticipants: [
            { type: 'team', onCallParticipants: [{ name: 'ben@example.com' }, { name: 'cleo@example.com' }] },
            { type: 'schedule', name: 'Platform Team_schedule', escalationTime: 5, notifyType: 'default' },
          ],
        },
      ],
    });
  });

  test('in bulk, unless that is switched off', async () => {
    expect((await ask('/v2/schedules/on-calls?flat=true')).body.data).toMatchObject([
      { _parent: { name: 'Data Science Team_schedule' }, onCallRecipients: ['ana@example.com'] },
      { _parent: { name: 'Platform Team_schedule' }, onCallRecipients: ['dan@example.com'] },
    ]);
    sandbox.opsgenie.bulkOnCalls = false;
    expect((await ask('/v2/schedules/on-calls?flat=true')).status).toBe(404);
  });
});

test('next-on-calls: who comes after, over gaps and overrides', async () => {
  const next = async (query = '') => (await ask(`/v2/schedules/${id}/next-on-calls${query}`)).body.data;
  expect(await next()).toMatchObject({
    nextOnCallRecipients: [{ name: 'ben@example.com', type: 'user' }],
    exactNextOnCallRecipients: [{ name: 'ben@example.com', type: 'user' }],
  });
  schedule.rotations.push({
    id: 'r2',
    name: 'r2',
    shifts: [{ from: hours(2), until: hours(3), recipient: user('eva') }],
  });
  expect(await next('?flat=true')).toMatchObject({
    nextOnCallParticipants: ['ben@example.com', 'eva@example.com'],
    exactNextOnCallParticipants: ['eva@example.com'],
  });
  schedule.rotations = [];
  expect(await next('?flat=true')).toMatchObject({ nextOnCallParticipants: [] });
});

test('users by id or by user name in whatever case', async () => {
  const { body } = await ask('/v2/users/EVA@example.com');
  expect(body.data).toMatchObject({ username: 'eva@example.com', fullName: 'Eva Žižková', blocked: false });
  expect((await ask('/v2/users/05e40000-0000-4000-8000-000000000005')).body.data).toEqual(body.data);
  expect((await ask('/v2/users/nobody@example.com')).status).toBe(404);
});

test('schedules, with their rotations on request', async () => {
  expect((await ask('/v2/schedules')).body.data).toMatchObject([
    { id, name: 'Data Science Team_schedule', timezone: 'Europe/Berlin', enabled: true, rotations: [] },
    { name: 'Platform Team_schedule' },
  ]);
  expect((await ask('/v2/schedules?expand=rotation')).body.data).toMatchObject([
    { rotations: [{ name: 'Weekly' }] },
    { rotations: [{ name: 'Weekly' }] },
  ]);
});

describe('errors', () => {
  const form = { message: expect.any(String), took: expect.any(Number), requestId: expect.any(String) };

  test('401 for an unknown key', async () => {
    expect(await ask('/v2/schedules', 'wrong')).toMatchObject({ status: 401, body: form });
  });

  test('403 with code 40301 for a schedule the key has no access to, which lists leave out', async () => {
    sandbox.opsgenie.keys.team = { schedules: ['5c4ed01e-0000-4000-8000-000000000002'] };
    expect(await ask(`/v2/schedules/${id}/on-calls`, 'team')).toMatchObject({
      status: 403,
      body: { ...form, code: 40301 },
    });
    for (const path of ['/v2/schedules', '/v2/schedules/on-calls']) {
      expect((await ask(path, 'team')).body.data).toHaveLength(1);
    }
  });

  test('404 for a schedule or a path that is not there', async () => {
    expect(await ask('/v2/schedules/Nope/on-calls?scheduleIdentifierType=name')).toMatchObject({
      status: 404,
      body: { ...form, message: 'No schedule exists with name [Nope]' },
    });
    expect((await ask('/v2/schedules/Data%20Science%20Team_schedule/on-calls')).status).toBe(404);
    expect(await ask('/v3/nothing')).toMatchObject({ status: 404, body: form });
  });

  test('422 for an unknown identifier type', async () => {
    expect((await ask(`/v2/schedules/${id}/on-calls?scheduleIdentifierType=slug`)).status).toBe(422);
  });

  test('429 in the form of its own', async () => {
    sandbox.faults.add({ kind: 'status', status: 429 });
    const { headers, body } = await ask('/v2/schedules');
    expect(body).toMatchObject(form);
    expect(headers.get('x-ratelimit-state')).toBe('THROTTLED');
    expect(headers.get('x-ratelimit-reason')).toBe('INTEGRATION');
    expect(headers.get('x-ratelimit-period-in-sec')).toBe('1');
    expect(headers.has('retry-after')).toBe(false);
  });
});
