import { beforeEach, describe, expect, test } from '@jest/globals';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { slack } from './ask.ts';

/** What the stand-in does when one of its switches is on. */

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
});

const ask = async (method: string, args: Record<string, string> = {}) =>
  (await slack(sandbox, method, args)).body;
const update = (users: string) => ask('usergroups.users.update', { usergroup: 'S0DATA0001', users });
const list = () => ask('usergroups.list', { include_users: 'true', include_disabled: 'true' });

describe('an organization', () => {
  test('returns both ids of a person, each where configured, and accepts either', async () => {
    sandbox.slack.quirks.grid = { people: 'U', groups: 'W', turn: 0 };
    for (const user of ['U0ANA00001', 'W0ANA00001']) {
      expect(await ask('users.info', { user })).toMatchObject({
        user: { id: 'U0ANA00001', enterprise_user: { id: 'W0ANA00001', teams: ['T0SANDBOX1'] } },
      });
    }
    expect(await update('W0ANA00001')).toMatchObject({ usergroup: { users: ['W0ANA00001'] } });
    expect(sandbox.slack.userGroups[0]?.users).toEqual(['U0ANA00001']);
  });

  test('may return a different id from answer to answer', async () => {
    sandbox.slack.quirks.grid = { people: 'either', groups: 'U', turn: 0 };
    const email = 'ana@example.com';
    const ids = [await ask('users.lookupByEmail', { email }), await ask('users.lookupByEmail', { email })];
    expect(ids).toMatchObject([{ user: { id: 'W0ANA00001' } }, { user: { id: 'U0ANA00001' } }]);
  });

  test('wants to know the workspace, and that the app is in it', async () => {
    sandbox.slack.quirks.orgToken = true;
    for (const method of ['usergroups.list', 'users.list', 'conversations.list']) {
      expect(await ask(method)).toEqual({
        ok: false,
        error: 'missing_argument',
        response_metadata: { messages: ['[ERROR] missing required field: team_id'] },
      });
      expect(await ask(method, { team_id: 'T0SANDBOX1' })).toMatchObject({ ok: true });
      expect(await ask(method, { team_id: 'T0OTHER001' })).toMatchObject({
        error: 'team_access_not_granted',
      });
    }
    expect(await ask('users.info', { user: 'U0ANA00001' })).toMatchObject({ ok: true });
  });
});

test('a list of members may hide addresses, and a look-up does not', async () => {
  sandbox.slack.quirks.hidesAddresses = true;
  expect(JSON.stringify(await ask('users.list'))).not.toContain('@example.com');
  expect(await ask('users.lookupByEmail', { email: 'ana@example.com' })).toMatchObject({ ok: true });
});

test('a cursor may come again', async () => {
  sandbox.slack.quirks.repeatsCursor = true;
  for (const method of ['users.list', 'conversations.list', 'conversations.history']) {
    for (const cursor of ['', 'again']) {
      const answer = await ask(method, { channel: 'C0DATA0001', ...(cursor && { cursor }) });
      expect(answer).toMatchObject({ ok: true, response_metadata: { next_cursor: 'again' } });
    }
  }
});

test('metadata may be dropped, with a warning', async () => {
  sandbox.slack.quirks.dropsMetadata = true;
  const metadata = JSON.stringify({ event_type: 'x', event_payload: {} });
  const answer = await ask('chat.postMessage', { channel: 'C0DATA0001', text: 'x', metadata });
  expect(answer).toMatchObject({ ok: true, warning: 'invalid_metadata_schema' });
  expect(answer.message).not.toHaveProperty('metadata');
  expect(await ask('chat.postMessage', { channel: 'C0DATA0001', text: 'x' })).not.toHaveProperty('warning');
});

test('a switch that is set may not be set again', async () => {
  sandbox.slack.quirks.refusesRepetition = true;
  const usergroup = 'S0DATA0001';
  expect(await ask('usergroups.enable', { usergroup })).toMatchObject({ error: 'already_enabled' });
  expect(await ask('usergroups.disable', { usergroup })).toMatchObject({ ok: true });
  expect(await ask('usergroups.disable', { usergroup })).toMatchObject({ error: 'already_disabled' });
});

test('lists may lag behind a write, which does not return its result', async () => {
  sandbox.slack.quirks.lag = 1;
  expect(await update('U0ANA00001')).toEqual({ ok: true });
  const before = { users: expect.arrayContaining(['U0BEN00002']) };
  expect(await list()).toMatchObject({ usergroups: [before, {}] });
  expect(await list()).toMatchObject({ usergroups: [{ users: ['U0ANA00001'] }, {}] });
});

test('a channel may not say whether the app is in it', async () => {
  sandbox.slack.quirks.hidesMembership = true;
  const { channel } = await ask('conversations.info', { channel: 'C0DATA0001' });
  expect(channel).not.toHaveProperty('is_member');
});

test('a stranger can’t be in a user group', async () => {
  for (const user of sandbox.slack.users) if (user.id === 'U0BEN00002') user.is_stranger = true;
  expect(await update('U0ANA00001,U0BEN00002')).toEqual({ ok: false, error: 'invalid_users' });
});
