import { beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { addMessage, archive, type SlackChannel, slackChannel } from '../../sandbox/slack/channels.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { slack } from './ask.ts';

const now = new Date('2026-03-04T10:00:00Z');
let sandbox: Sandbox;
let data: SlackChannel;
const secret = { id: 'C0SECRET01', name: 'secret', is_private: true };
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  data = sandbox.slack.channels[0] as SlackChannel;
  sandbox.slack.channels.push(slackChannel(secret));
});

const ask = async <Body = Record<string, unknown>>(method: string, args: Record<string, string> = {}) =>
  (await slack<Body>(sandbox, method, { channel: data.id, ...args })).body;
const keep = (...scopes: string[]) => {
  const token = sandbox.slack.tokens[secrets.slack];
  if (token) token.scopes = scopes;
};

test('conversations.info shows the topic, and nothing of private channels from outside', async () => {
  expect(await ask('conversations.info')).toMatchObject({
    ok: true,
    channel: {
      id: 'C0DATA0001',
      name: 'data',
      is_archived: false,
      is_member: true,
      topic: { value: 'Data team | https://wiki.example.com/data' },
    },
  });
  expect(await ask('conversations.info', { channel: secret.id })).toMatchObject({
    error: 'channel_not_found',
  });
  expect(await ask('conversations.info', { channel: '' })).toMatchObject({ error: 'missing_argument' });
});

describe('conversations.list', () => {
  type List = { channels: { name: string }[]; response_metadata: { next_cursor: string } };
  const list = async (args: Record<string, string> = {}) => {
    const { channels, response_metadata } = await ask<List>('conversations.list', args);
    return [channels.map(({ name }) => name), response_metadata.next_cursor] as const;
  };

  test('gives pages', async () => {
    const [first, cursor] = await list({ limit: '1' });
    expect([first, await list({ limit: '1', cursor })]).toEqual([['data'], [['data-alerts'], '']]);
    expect(await ask('conversations.list', { limit: '1000' })).toMatchObject({ error: 'invalid_limit' });
    expect(await ask('conversations.list', { cursor: 'x' })).toMatchObject({ error: 'invalid_cursor' });
  });

  test('gives the types that are asked for, and private ones only from inside', async () => {
    const types = 'public_channel,private_channel';
    expect((await list({ types }))[0]).toEqual(['data', 'data-alerts']);
    for (const channel of sandbox.slack.channels) channel.members = ['U0BOT00001'];
    expect((await list({ types: 'private_channel' }))[0]).toEqual(['secret']);
    archive(data, now);
    expect((await list({ types, exclude_archived: 'true' }))[0]).toEqual(['data-alerts', 'secret']);
    expect((await list({ types }))[0]).toEqual(['data', 'data-alerts', 'secret']);
  });

  test('needs a scope for each type', async () => {
    keep('channels:read');
    const types = 'public_channel,private_channel';
    expect(await ask('conversations.list', { types })).toMatchObject({
      error: 'missing_scope',
      needed: 'groups:read',
      provided: 'channels:read',
    });
  });
});

describe('conversations.setTopic', () => {
  const set = (topic: string) => ask('conversations.setTopic', { topic });

  test('escapes, makes mentions, collapses blanks, and says so in the channel, even where nothing changed', async () => {
    const written = ' a & b\n<c>  @ana @nobody <@U0BEN00002|ben> &amp; <https://x.example|y>';
    const value = 'a &amp; b &lt;c&gt; <@U0ANA00001> @nobody <@U0BEN00002|ben> &amp; <https://x.example|y>';
    expect(await set(written)).toMatchObject({ ok: true, channel: { topic: { value } } });
    await set(value);
    expect(data.topic).toEqual({ value, creator: 'U0BOT00001', last_set: now.getTime() / 1000 });
    expect(data.messages.map(({ subtype, topic }) => [subtype, topic])).toEqual([
      ['channel_topic', value],
      ['channel_topic', value],
    ]);
  });

  test('too_long, not_in_channel, is_archived, missing_scope', async () => {
    expect(await set('x'.repeat(250))).toMatchObject({ ok: true });
    expect(await set('x'.repeat(251))).toEqual({ ok: false, error: 'too_long' });
    data.members = [];
    expect(await set('x')).toEqual({ ok: false, error: 'not_in_channel' });
    archive(data, now);
    expect(await set('x')).toEqual({ ok: false, error: 'is_archived' });
    keep('groups:write.topic');
    expect(await set('x')).toMatchObject({ needed: 'channels:write.topic,channels:manage' });
  });
});

describe('conversations.history', () => {
  type History = {
    messages: { text: string; ts: string; metadata?: object }[];
    has_more: boolean;
    response_metadata?: { next_cursor: string };
  };
  const metadata = { event_type: 'x', event_payload: { a: 1 } };

  test('gives pages, the newest first, and metadata where it is asked for', async () => {
    for (const text of ['1', '2', '3']) addMessage(data, now, { text, metadata });
    const first = await ask<History>('conversations.history', { limit: '2' });
    expect(first.messages.map(({ text }) => text)).toEqual(['3', '2']);
    expect([first.has_more, first.messages[0]?.metadata]).toEqual([true, undefined]);
    expect(first.messages[0]?.ts).toMatch(/^\d{10}\.\d{6}$/);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const rest = await ask<History>('conversations.history', { cursor, include_all_metadata: 'true' });
    expect(rest).toMatchObject({ messages: [{ text: '1', metadata }], has_more: false });
    expect(rest).not.toHaveProperty('response_metadata');
  });

  test('not_in_channel, also in a public one', async () => {
    keep('channels:history', 'chat:write.public');
    data.members = [];
    expect(await ask('conversations.history')).toEqual({ ok: false, error: 'not_in_channel' });
  });
});

describe('chat.postMessage', () => {
  const post = (args: Record<string, string>) => ask('chat.postMessage', args);

  test('adds a message, of the app that sent it', async () => {
    const metadata = { event_type: 'x', event_payload: { people: [{ id: 'U1' }] } };
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'hi' } }];
    const args = { text: 'hi', metadata: JSON.stringify(metadata), blocks: JSON.stringify(blocks) };
    const message = { user: 'U0BOT00001', bot_id: 'B0BOT00001', text: 'hi', metadata, blocks };
    expect(await post(args)).toMatchObject({ ok: true, channel: data.id, message });
    expect(data.messages).toMatchObject([message]);
    expect(await post({ channel: '#data', text: 'again' })).toMatchObject({ ok: true });
  });

  test.each([
    ['no_text', {}],
    ['msg_too_long', { text: 'x'.repeat(40_001) }],
    ['invalid_blocks_format', { blocks: '{' }],
    ['invalid_blocks', { blocks: JSON.stringify([{ type: 'section', text: { text: 'x'.repeat(3_001) } }]) }],
    ['invalid_metadata_format', { text: 'x', metadata: '{"event_type":"x"}' }],
    ['channel_not_found', { text: 'x', channel: secret.id }],
  ])('%s', async (error, args) => {
    expect(await post(args as Record<string, string>)).toEqual({ ok: false, error });
    expect(data.messages).toEqual([]);
  });

  test('from outside only with chat:write.public, and never into an archived channel', async () => {
    data.members = [];
    expect(await post({ text: 'x' })).toEqual({ ok: false, error: 'not_in_channel' });
    keep('chat:write', 'chat:write.public');
    expect(await post({ text: 'x' })).toMatchObject({ ok: true });
    archive(data, now);
    expect(await post({ text: 'x' })).toEqual({ ok: false, error: 'is_archived' });
  });
});
