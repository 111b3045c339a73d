import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { slackUser } from '../../sandbox/slack/state.ts';
import { members, type Stage, stage, story, writes } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

/** Ana's account in Slack, to be changed. */
function ana() {
  const user = box.slack.users.find(({ id }) => id === 'U0ANA00001');
  if (!user) throw new Error('the seed has no Ana');
  return user;
}

describe('rule 3: an unknown person is never dropped in silence', () => {
  test('the group stays, the step fails, and the error names the person, the service and the fix', async () => {
    ana().profile.email = 'ana.married@example.com';
    const before = members(box);
    const run = await box.run();
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(before);
    expect(writes(run)).toEqual([]);
    expect(story(run)).toMatchSnapshot();
  });

  test('the map `people` fixes it, by the address in the pager', async () => {
    ana().profile.email = 'ana.married@example.com';
    const run = await box.run({ people: '# married\nAna@Example.com: U0ANA00001' });
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(run.requests).toHaveLength(5);
  });

  test('`on-unmapped: skip` leaves out who has no account, says so, and takes the others', async () => {
    ana().profile.email = 'ana.married@example.com';
    const schedule = 'Data Science Team_schedule\nPlatform Team_schedule';
    const run = await box.run({ schedule, 'on-unmapped': 'skip' });
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0DAN00004']);
    expect(run.log).toMatch(/^::warning::.*ana@example\.com/m);
    expect(run.summary).toContain('ana@example.com');
  });

  test('one of two on call has no account: by default the group stays, and nobody is left out', async () => {
    ana().profile.email = 'ana.married@example.com';
    const before = members(box);
    const run = await box.run({ schedule: 'Data Science Team_schedule\nPlatform Team_schedule' });
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(before);
    expect(writes(run)).toEqual([]);
    expect(run.log).toMatch(/^::error::.*ana@example\.com.*`people`/m);
  });

  test('`on-unmapped: skip` with nobody left fails and keeps the group', async () => {
    ana().profile.email = 'ana.married@example.com';
    const before = members(box);
    const run = await box.run({ 'on-unmapped': 'skip' });
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(before);
    expect(writes(run)).toEqual([]);
  });
});

describe('rule 4: only "not found" means not found', () => {
  test.each([
    ['a 401', { kind: 'status', status: 401 }],
    ['broken JSON', { kind: 'garbage' }],
    ['an answer of another shape', { kind: 'wrong-shape', body: { ok: true, user: {} } }],
    ['an answer without "ok"', { kind: 'wrong-shape', body: {} }],
    [
      'an error that nobody knows',
      { kind: 'wrong-shape', body: { ok: false, error: 'new_kind_of_trouble' } },
    ],
  ] as const)('%s in a look-up keeps the group, even with `on-unmapped: skip`', async (_, fault) => {
    box.faults.add({ ...fault, path: 'users.lookupByEmail', times: Infinity });
    const before = members(box);
    const run = await box.run({ 'on-unmapped': 'skip' });
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(before);
    expect(run.outputs.changes).toContain('"outcome":"failed"');
  });

  test('one of two look-ups fails: the group stays, though `on-unmapped: skip` has somebody left', async () => {
    box.faults.add({ kind: 'status', status: 401, path: 'users.lookupByEmail' });
    const before = members(box);
    const schedule = 'Data Science Team_schedule\nPlatform Team_schedule';
    const run = await box.run({ schedule, 'on-unmapped': 'skip' });
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(before);
    expect(run.log).toContain('was not changed: Slack answered 401 to POST /api/users.lookupByEmail');
  });

  test.each([
    ['no list of recipients', { data: { _parent: { enabled: true } } }],
    ['null', null],
    ['a list of something else', { data: { onCallRecipients: [{ name: 'ana@example.com' }] } }],
  ])('%s from the pager is a failure, never "nobody"', async (_, body) => {
    box.faults.add({ kind: 'wrong-shape', body, path: '/on-calls', times: Infinity });
    const before = members(box);
    const run = await box.run({ 'on-nobody': 'disable' });
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(before);
    expect(box.slack.userGroups[0]?.date_delete).toBe(0);
    expect(JSON.parse(run.outputs['on-call'] ?? '')).toEqual([
      { schedule: 'Data Science Team_schedule', people: null, until: null },
    ]);
  });
});

describe('rule 25: “not found” comes only from an answer that could have found it', () => {
  test.each(['hidesAddresses', 'repeatsCursor'] as const)(
    'a list of members with the fault %s makes nobody unknown: everybody is looked up another way',
    async (quirk) => {
      const [schedule] = box.opsgenie.schedules;
      const [from, until] = [-1, 1].map((day) => new Date(Date.now() + day * 86_400_000)) as [Date, Date];
      const names = Array.from({ length: 25 }, (_, index) => `p${index}`);
      for (const [index, name] of names.entries()) {
        const id = `U0P${String(index).padStart(6, '0')}`;
        box.slack.users.push(slackUser({ id, name, real_name: name }, `${name}@example.com`));
      }
      const recipients = names.map((name) => ({ type: 'user' as const, username: `${name}@example.com` }));
      const shifts = recipients.map((recipient) => ({ from, until, recipient }));
      if (schedule) schedule.rotations = [{ id: 'r', name: 'r', shifts }];
      Object.assign(box.slack.quirks, { [quirk]: true });
      expect((await box.run({ 'on-unmapped': 'skip' })).code).toBe(0);
      expect(members(box)).toHaveLength(25);
    },
  );
});

describe('rule 6: accounts that can’t be tagged count as unmapped, with the reason', () => {
  test.each([
    ['deactivated', { deleted: true }],
    ['a bot', { is_bot: true }],
    ['a guest', { is_restricted: true }],
    ['a guest', { is_ultra_restricted: true }],
  ])('%s', async (reason, change) => {
    Object.assign(ana(), change);
    const before = members(box);
    const run = await box.run({ people: 'ana@example.com: U0ANA00001' });
    expect(run.code).toBe(1);
    expect(run.log).toContain(reason);
    expect(members(box)).toEqual(before);
  });
});

describe('rule 16: what is not a person is reported and never taken for an address', () => {
  test('a team that the pager does not resolve', async () => {
    const shift = box.opsgenie.schedules[0]?.rotations[0]?.shifts.find(({ until }) => until > new Date());
    Object.assign(shift ?? {}, { recipient: { type: 'user', username: 'Data Platform Team' } });
    const run = await box.run();
    expect(run.code).toBe(1);
    expect(run.log).toContain('Data Platform Team');
    expect(run.requests.filter(({ path }) => path.includes('lookupByEmail'))).toEqual([]);
  });

  test('a team that the pager resolves becomes its people, and appears as a team in the calendar', async () => {
    const shift = box.opsgenie.schedules[0]?.rotations[0]?.shifts.find(({ until }) => until > new Date());
    const both = ['cleo', 'ben'].map((name) => ({ type: 'user' as const, username: `${name}@example.com` }));
    Object.assign(shift ?? {}, {
      recipient: { type: 'team', id: 't1', name: 'Data Platform', members: both },
    });
    const run = await box.run({ 'look-ahead': undefined });
    expect(members(box)).toEqual(['U0BEN00002', 'U0CLEO0003']);
    expect(run.summary).toContain('section team Data Platform');
  });
});
