import { beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { type SlackUserGroup, slackUser } from '../../sandbox/slack/state.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { slack } from './ask.ts';

const now = new Date('2026-03-04T10:00:00Z');
let sandbox: Sandbox;
let group: SlackUserGroup;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  group = sandbox.slack.userGroups[0] as SlackUserGroup;
});

const all = ['U0ANA00001', 'U0BEN00002', 'U0CLEO0003', 'U0DAN00004', 'U0EVA00005'];
const update = async (users: string, token?: string) =>
  (await slack(sandbox, 'usergroups.users.update', { usergroup: 'S0DATA0001', users }, token)).body;

describe('usergroups.list', () => {
  const list = async (args: Record<string, string> = {}) =>
    (await slack<{ usergroups: object[] }>(sandbox, 'usergroups.list', args)).body.usergroups;

  test('returns members and their number on request', async () => {
    const [plain] = await list();
    expect(plain).toMatchObject({
      id: 'S0DATA0001',
      handle: 'data-oncall',
      is_usergroup: true,
      date_delete: 0,
    });
    expect(plain).not.toHaveProperty('users');
    expect(plain).not.toHaveProperty('user_count');
    const [full] = await list({ include_users: 'true', include_count: 'true' });
    expect(full).toMatchObject({ users: all, user_count: '5' });
  });

  test('leaves disabled groups out unless asked', async () => {
    group.date_delete = 1;
    expect(await list()).toHaveLength(1);
    expect(await list({ include_disabled: 'true' })).toHaveLength(2);
  });
});

describe('usergroups.users.update', () => {
  test('replaces the members, each once', async () => {
    expect(await update('U0BEN00002,U0ANA00001,U0BEN00002')).toMatchObject({
      ok: true,
      usergroup: {
        id: 'S0DATA0001',
        users: ['U0BEN00002', 'U0ANA00001'],
        user_count: 2,
        date_update: now.getTime() / 1000,
        updated_by: 'U0BOT00001',
      },
    });
    expect(group.users).toEqual(['U0BEN00002', 'U0ANA00001']);
  });

  test('Slackbot notifies everybody who is added or removed', async () => {
    group.users = ['U0ANA00001', 'U0BEN00002'];
    await update('U0BEN00002,U0CLEO0003');
    expect(sandbox.slack.slackbotMessages).toEqual([
      { user: 'U0ANA00001', group: 'S0DATA0001', change: 'removed' },
      { user: 'U0CLEO0003', group: 'S0DATA0001', change: 'added' },
    ]);
  });

  test.each(['', ','])('no_users_provided for "%s"', async (users) => {
    expect(await update(users)).toEqual({ ok: false, error: 'no_users_provided' });
    expect(group.users).toEqual(all);
  });

  test.each([
    ['a stranger', null],
    ['a deactivated member', { deleted: true }],
    ['a bot', { is_bot: true }],
    ['a guest', { is_restricted: true }],
    ['a single-channel guest', { is_ultra_restricted: true }],
  ])('invalid_users for %s, and nothing changes', async (_, flags) => {
    if (flags) sandbox.slack.users.push(slackUser({ id: 'U0X', name: 'x', real_name: 'X', ...flags }));
    expect(await update('U0ANA00001,U0X')).toEqual({ ok: false, error: 'invalid_users' });
    expect(group.users).toEqual(all);
    expect(sandbox.slack.slackbotMessages).toEqual([]);
  });

  test('invalid_users for deactivated members alone, and the group is empty all the same', async () => {
    sandbox.slack.users.push(slackUser({ id: 'U0X', name: 'x', real_name: 'X', deleted: true }));
    expect(await update('U0X')).toEqual({ ok: false, error: 'invalid_users' });
    expect(group.users).toEqual([]);
  });

  test('failed_for_some_users for members of another workspace', async () => {
    sandbox.slack.users.push(slackUser({ id: 'W0X', name: 'x', real_name: 'X', team_id: 'T0OTHER001' }));
    expect(await update('U0ANA00001,W0X')).toEqual({ ok: false, error: 'failed_for_some_users' });
  });

  test('subteam_max_users_exceeded', async () => {
    sandbox.slack.settings.maxUserGroupMembers = 1;
    expect(await update('U0ANA00001,U0BEN00002')).toMatchObject({ error: 'subteam_max_users_exceeded' });
  });

  test('permission_denied where only admins manage user groups, but not for an admin', async () => {
    sandbox.slack.settings.whoManagesUserGroups = 'admins';
    sandbox.slack.tokens.member = { kind: 'user', scopes: ['usergroups:write'], userId: 'U0ANA00001' };
    for (const token of [secrets.slack, 'member']) {
      expect(await update('U0ANA00001', token)).toEqual({ ok: false, error: 'permission_denied' });
    }
    expect(await update('U0ANA00001', secrets.slackAdmin)).toMatchObject({ ok: true });
  });

  test.each(['is_idp_group', 'is_membership_locked'] as const)('permission_denied for %s', async (flag) => {
    group[flag] = true;
    expect(await update('U0ANA00001')).toEqual({ ok: false, error: 'permission_denied' });
  });

  test('no_such_subteam', async () => {
    const args = { usergroup: 'S0NOPE', users: 'U0ANA00001' };
    expect((await slack(sandbox, 'usergroups.users.update', args)).body.error).toBe('no_such_subteam');
  });
});

describe('usergroups.create', () => {
  const create = async (args: Record<string, string>, token?: string) =>
    (await slack(sandbox, 'usergroups.create', { name: 'New', handle: 'new', ...args }, token)).body;

  test('makes an enabled group with nobody in it', async () => {
    const created = { id: 'S0NEW00003', name: 'New', handle: 'new', description: 'Who', date_delete: 0 };
    expect(await create({ description: 'Who' })).toMatchObject({ ok: true, usergroup: created });
    expect(sandbox.slack.userGroups.at(-1)).toMatchObject({ ...created, users: [], team_id: 'T0SANDBOX1' });
    expect(
      (await slack(sandbox, 'usergroups.users.update', { usergroup: created.id, users: 'U0ANA00001' })).body,
    ).toMatchObject({ ok: true });
  });

  test('makes the handle from the name where none is given', async () => {
    expect(await create({ name: 'The new one', handle: '' })).toMatchObject({
      usergroup: { handle: 'the-new-one' },
    });
  });

  test.each([
    ['missing_argument', { name: '' }],
    ['missing_subteam_name', { name: ' ' }],
    ['name_too_long', { name: 'x'.repeat(81) }],
    ['description_too_long', { description: 'x'.repeat(141) }],
    ['bad_handle', { handle: 'Two words' }],
    ['name_already_exists', { name: 'Data on-call' }],
    ['handle_already_exists', { handle: 'data-oncall' }],
    ['handle_already_exists', { handle: 'data-alerts' }],
    ['handle_already_exists', { handle: 'ana' }],
  ])('%s for %j, and nothing is created', async (error, args) => {
    group.name = 'Data on-call';
    expect(await create(args)).toEqual({ ok: false, error });
    expect(sandbox.slack.userGroups).toHaveLength(2);
  });

  test('the handle of a disabled group is free, its name is not', async () => {
    group.date_delete = 1;
    expect(await create({ name: group.name })).toMatchObject({ error: 'name_already_exists' });
    expect(await create({ handle: group.handle })).toMatchObject({ ok: true });
  });

  test('permission_denied where only admins manage user groups, but not for an admin', async () => {
    sandbox.slack.settings.whoManagesUserGroups = 'admins';
    expect(await create({})).toEqual({ ok: false, error: 'permission_denied' });
    expect(await create({}, secrets.slackAdmin)).toMatchObject({ ok: true });
  });

  test('paid_teams_only on a plan without user groups', async () => {
    sandbox.slack.settings.userGroups = false;
    expect(await create({})).toEqual({ ok: false, error: 'paid_teams_only' });
  });

  test('shows up late in the list where the list lags', async () => {
    sandbox.slack.quirks.lag = 1;
    expect(await create({})).toEqual({ ok: true });
    const list = async () =>
      (await slack<{ usergroups: object[] }>(sandbox, 'usergroups.list')).body.usergroups.length;
    expect([await list(), await list()]).toEqual([2, 3]);
  });
});

test('enable and disable', async () => {
  const change = (method: string) => slack(sandbox, `usergroups.${method}`, { usergroup: 'S0DATA0001' });
  expect((await change('disable')).body).toEqual({ ok: true });
  expect(group.date_delete).toBe(now.getTime() / 1000);
  expect((await change('enable')).body).toEqual({ ok: true });
  expect(group).toMatchObject({ date_delete: 0, updated_by: 'U0BOT00001', users: all });
});

test('plan_upgrade_required on a plan without user groups', async () => {
  sandbox.slack.settings.userGroups = false;
  expect((await slack(sandbox, 'usergroups.list')).body.error).toBe('plan_upgrade_required');
  expect((await update('U0ANA00001')).error).toBe('plan_upgrade_required');
});
