import { beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { slack } from './ask.ts';

const seconds = 1_800_000_000;
const ana = 'D0ANA00001';
let clock: number;
let sandbox: Sandbox;
beforeEach(async () => {
  clock = seconds;
  sandbox = createSandbox({ now: () => new Date(clock * 1000) });
  await ask('conversations.open', { users: 'U0ANA00001' });
});

const ask = async (method: string, args: Record<string, string> = {}) =>
  (await slack(sandbox, method, args)).body;
const schedule = (later: number, more: Record<string, string> = {}) =>
  ask('chat.scheduleMessage', { channel: ana, text: 'Hi', post_at: String(seconds + later), ...more });
const list = async (args: Record<string, string> = {}) =>
  (await ask('chat.scheduledMessages.list', args)) as {
    scheduled_messages: { id: string }[];
    response_metadata: { next_cursor: string };
  };
const history = () => ask('conversations.history', { channel: ana });
const scopes = (...kept: string[]) => {
  const token = sandbox.slack.tokens[secrets.slack];
  if (token) token.scopes = kept;
};

describe('direct messages', () => {
  test('are opened once, or only looked for', async () => {
    expect(await ask('conversations.open', { users: 'U0ANA00001' })).toMatchObject({
      ok: true,
      already_open: true,
      channel: { id: ana },
    });
    const looked = await ask('conversations.open', { users: 'U0BEN00002', prevent_creation: 'true' });
    expect(looked).toEqual({ ok: true, no_op: true });
    expect(await ask('conversations.list', { types: 'im' })).toMatchObject({
      channels: [{ id: ana, user: 'U0ANA00001', is_im: true }],
    });
  });

  test.each([
    [{}, 'users_list_not_supplied'],
    [{ users: 'U0NOBODY01' }, 'user_not_found'],
    [{ users: 'U0BOT00001' }, 'cannot_dm_bot'],
  ])('with %j: %s', async (args, error) => {
    expect(await ask('conversations.open', args)).toMatchObject({ ok: false, error });
  });

  test('with somebody who is deactivated: user_disabled', async () => {
    for (const user of sandbox.slack.users) if (user.id === 'U0BEN00002') user.deleted = true;
    expect(await ask('conversations.open', { users: 'U0BEN00002' })).toMatchObject({
      error: 'user_disabled',
    });
  });

  test('need im:write, im:history and im:read', async () => {
    scopes('channels:history', 'groups:history', 'chat:write');
    expect(await ask('conversations.open', { users: 'U0ANA00001' })).toMatchObject({ needed: 'im:write' });
    expect(await history()).toMatchObject({ error: 'missing_scope', needed: 'im:history' });
    expect(await ask('conversations.list', { types: 'im' })).toMatchObject({ needed: 'im:read' });
    expect(await ask('conversations.setTopic', { channel: ana, topic: 'x' })).toMatchObject({ ok: false });
  });

  test('are changed by who sent them', async () => {
    const { ts } = (await ask('chat.postMessage', { channel: ana, text: 'Hi' })) as { ts: string };
    expect(await ask('chat.update', { channel: ana, ts, text: 'Bye' })).toMatchObject({
      ok: true,
      text: 'Bye',
    });
    expect(await history()).toMatchObject({ messages: [{ ts, text: 'Bye', edited: {} }] });
    const [message] = sandbox.slack.channels.find(({ id }) => id === ana)?.messages ?? [];
    if (message) message.user = 'U0ANA00001';
    expect(await ask('chat.update', { channel: ana, ts, text: 'x' })).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await ask('chat.update', { channel: ana, ts: '1.000000', text: 'x' })).toMatchObject({
      error: 'message_not_found',
    });
  });
});

describe('scheduled messages', () => {
  test('are listed until they are posted at their time', async () => {
    const { scheduled_message_id: id } = await schedule(600);
    expect((await list()).scheduled_messages).toEqual([
      { id, channel_id: ana, post_at: seconds + 600, date_created: seconds, text: 'Hi' },
    ]);
    clock += 599;
    expect(await history()).toMatchObject({ messages: [] });
    clock += 30;
    expect(await history()).toMatchObject({
      messages: [{ text: 'Hi', ts: `${seconds + 600}.000000`, user: 'U0BOT00001', bot_id: 'B0BOT00001' }],
    });
    expect((await list()).scheduled_messages).toEqual([]);
  });

  test('with metadata are never posted', async () => {
    await schedule(600, { metadata: JSON.stringify({ event_type: 'x', event_payload: {} }) });
    expect((await list()).scheduled_messages).toHaveLength(1);
    clock += 700;
    expect([(await history()).messages, (await list()).scheduled_messages]).toEqual([[], []]);
  });

  test.each([
    [0, 'time_in_past'],
    [120 * 86_400 + 1, 'time_too_far'],
    [0.5, 'invalid_time'],
  ])('are refused %d s from now: %s', async (later, error) => {
    expect(await schedule(later)).toMatchObject({ ok: false, error });
  });

  test('are at most 30 within five minutes for a channel', async () => {
    for (let count = 0; count < 30; count += 1)
      expect(await schedule(600 + count)).toMatchObject({ ok: true });
    expect(await schedule(700)).toMatchObject({ error: 'restricted_too_many' });
    expect(await schedule(1_000)).toMatchObject({ ok: true });
  });

  test('are taken back until a minute before their time', async () => {
    const { scheduled_message_id: id } = await schedule(600);
    const remove = () =>
      ask('chat.deleteScheduledMessage', { channel: ana, scheduled_message_id: String(id) });
    clock += 540;
    expect(await remove()).toMatchObject({ error: 'invalid_scheduled_message_id' });
    clock -= 1;
    expect(await remove()).toMatchObject({ ok: true });
    expect(await remove()).toMatchObject({ error: 'invalid_scheduled_message_id' });
  });

  test('are listed page by page, by channel and by time', async () => {
    for (const later of [600, 700, 800]) await schedule(later);
    const first = await list({ limit: '2' });
    const second = await list({ limit: '2', cursor: first.response_metadata.next_cursor });
    expect([first, second].map(({ scheduled_messages }) => scheduled_messages.length)).toEqual([2, 1]);
    expect(second.response_metadata.next_cursor).toBe('');
    expect(await list({ cursor: 'x' })).toMatchObject({ error: 'invalid_cursor' });
    expect(await list({ channel: 'D0NOBODY01' })).toMatchObject({ error: 'invalid_channel' });
    const middle = { oldest: String(seconds + 650), latest: String(seconds + 750) };
    expect((await list({ channel: ana, ...middle })).scheduled_messages).toHaveLength(1);
  });
});
