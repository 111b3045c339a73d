import { beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../../sandbox/seed.ts';
import { addMessage, archive } from '../../../sandbox/slack/channels.ts';
import { createTarget } from '../../../src/services/slack/message.ts';
import { slackName, slackText } from '../../../src/services/slack/text.ts';
import type { Display, Target } from '../../../src/target.ts';
import { inHours, now } from '../given.ts';
import { bring, display, workspace } from './given.ts';

let given: ReturnType<typeof workspace>;
beforeEach(() => {
  given = workspace();
});

const message = (text?: string, run = given.run(), channel = 'C0DATA0001'): Target =>
  createTarget(run, { channel, text });

const announce = (wanted: Display, text?: string) => bring(message(text), wanted);
const last = () => {
  const said = given.data.messages.at(-1);
  if (!said) throw new Error('nothing was said');
  return said;
};
const chatter = (count: number) => {
  for (let number = 0; number < count; number += 1) {
    addMessage(given.data, now, { user: 'U0EVA00005', text: `${number}` });
  }
};

describe('rule 13: an announcement', () => {
  test('is posted where there is none, and not again', async () => {
    expect(await announce(display(['ana']))).toEqual({ before: [], after: ['U0ANA00001'] });
    expect(given.methods()).toEqual([
      ...['conversations.history', 'conversations.history'],
      ...['chat.postMessage', 'conversations.history'],
    ]);
    expect(last()).toMatchObject({
      text: '<@U0ANA00001> is now on call for *Data science*.',
      metadata: {
        event_type: 'on_call_handover',
        event_payload: { schedule: 'Data science', people: [{ id: 'U0ANA00001', name: 'Ana Conceição' }] },
      },
    });
    expect(await announce(display(['ana']))).toBeNull();
    expect(given.methods()).toEqual(['conversations.history', 'auth.test']);
    expect(given.data.messages).toHaveLength(1);
  });

  test('mentions who comes, and names who goes', async () => {
    await announce(display(['ben', 'ana']));
    expect(await announce(display(['cleo', 'ben']))).toEqual({
      before: ['U0ANA00001', 'U0BEN00002'],
      after: ['U0BEN00002', 'U0CLEO0003'],
    });
    expect(last().text).toBe(
      '<@U0CLEO0003> and Ben Müller are now on call for *Data science*, taking over from Ana Conceição.',
    );
  });

  test('says until when, who is next, who asked, and links the run', async () => {
    const next = [{ email: 'cleo@example.com', name: null, aliases: [] }];
    const run = 'https://github.com/acme/data/actions/runs/42?a=1&b=2';
    await announce(display(['ana'], { until: inHours(24), next, askedBy: 'eva-acme', run }));
    expect(last().blocks).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: last().text, verbatim: true } },
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            text: 'Until <!date^1795510800^{date_short_pretty} {time}|2026-11-24 09:00 UTC> · Next: cleo@example.com · Handed over by eva-acme · <https://github.com/acme/data/actions/runs/42?a=1&amp;b=2|Open the run>',
            verbatim: true,
          },
        ],
      },
    ]);
  });

  test('is in the user’s own words where they are given, and what is put in can’t add to them', async () => {
    await announce(display(['ben']));
    const words = '<!here> {people} for {before}: {until}, {next}, {schedule}, {run} {other} {people}';
    const hostile = {
      schedule: 'Data science',
      next: [{ email: null, name: '{people} <!channel>', aliases: [] }],
    };
    await announce(display(['ana'], hostile), words);
    expect(last().text).toBe(
      '<!here> <@U0ANA00001> for Ben Müller: not known, {people} &lt;!channel&gt;, Data science,  {other} <@U0ANA00001>',
    );
    expect(last()).not.toHaveProperty('blocks');
  });

  test('is each schedule’s own, several in one channel', async () => {
    const run = given.run();
    const two = ['Data', 'Data &amp; more | x'].map((schedule) => ({
      target: message(undefined, run, '#data'),
      wanted: display(['ana'], { schedule }),
    }));
    const states = await Promise.all(two.map(({ target, wanted }) => target.read(wanted.schedule)));
    expect(new Set(states.map(({ place }) => place)).size).toBe(2);
    expect(given.methods().filter((method) => method === 'conversations.history')).toHaveLength(1);
    for (const { target, wanted } of two) await bring(target, wanted);
    // Once more before each post, and after it.
    expect(given.methods().filter((method) => method === 'conversations.history')).toHaveLength(4);
    for (const { wanted } of two) expect(await announce(wanted)).toBeNull();
    expect(await announce(display(['ana'], { schedule: 'Data & more | x' }))).toBeNull();
    expect(await announce(display(['ana'], { schedule: 'Other' }))).not.toBeNull();
  });

  test('is searched for among the last 1,000 messages, and no further than it was found', async () => {
    await announce(display(['ana']));
    chatter(999);
    given.methods();
    expect(await announce(display(['ana']))).toBeNull();
    expect(given.methods()).toEqual([...Array(5).fill('conversations.history'), 'auth.test']);
    chatter(1);
    await announce(display(['ana']));
    chatter(201);
    const target = message();
    given.methods();
    expect((await target.read('Data science')).entries).toEqual(['U0ANA00001']);
    expect(given.methods()).toEqual(['conversations.history', 'conversations.history', 'auth.test']);
  });

  test.each([
    ['another app', { user: 'U0OTHER001', bot_id: 'B0OTHER001' }],
    ['somebody', { user: 'U0EVA00005' }],
    ['nobody', {}],
  ])('forged by %s counts for nothing', async (_, forger) => {
    await announce(display(['ana']));
    const { metadata } = last();
    if (!metadata) throw new Error('no metadata');
    const people = [{ id: 'U0BEN00002', name: 'Ben' }];
    const event_payload = { ...metadata.event_payload, people };
    addMessage(given.data, now, { ...forger, text: 'x', metadata: { ...metadata, event_payload } });
    expect(await announce(display(['ana']))).toBeNull();
    expect(await announce(display(['ben']))).not.toBeNull();
  });

  test('by a user’s token is not mixed up with what has no bot either', async () => {
    const token = given.box.slack.tokens[secrets.slack];
    if (token) Object.assign(token, { kind: 'user', userId: 'U0EVA00005' });
    given.data.members.push('U0EVA00005');
    await announce(display(['ana']));
    const metadata = last().metadata;
    if (!metadata) throw new Error('no metadata');
    const people = [{ id: 'U0BEN00002', name: 'Ben' }];
    const event_payload = { ...metadata.event_payload, people };
    for (const forger of [{}, { user: 'U0DAN00004' }, { bot_id: 'B0OTHER001' }]) {
      addMessage(given.data, now, { ...forger, text: 'x', metadata: { ...metadata, event_payload } });
    }
    expect(await announce(display(['ana']))).toBeNull();
  });

  test('of ours that nobody can read counts for nothing', async () => {
    for (const event_payload of [{}, { schedule: 'Data science', people: 'U0ANA00001' }]) {
      const metadata = { event_type: 'on_call_handover', event_payload };
      addMessage(given.data, now, { bot_id: 'B0BOT00001', text: 'x', metadata });
    }
    expect(await announce(display(['ana']))).not.toBeNull();
  });
});

describe('two runs at once', () => {
  test('announce once', async () => {
    const slow = await message().read('Data science');
    expect(await announce(display(['ana']))).not.toBeNull();
    await slow.write({ entries: ['U0ANA00001'], enabled: true }, display(['ana']));
    expect(given.data.messages).toHaveLength(1);
  });

  test.each([2, 3])('that all post at the same moment announce once: %d', async (count) => {
    const runs = await Promise.all(
      Array.from({ length: count }, () => message(undefined, given.run()).read('Data science')),
    );
    const desired = { entries: ['U0ANA00001'], enabled: true };
    await Promise.all(runs.map((run) => run.write(desired, display(['ana']))));
    expect(given.methods().filter((method) => method === 'chat.postMessage')).toHaveLength(count);
    expect(given.data.messages).toHaveLength(1);
    expect(await announce(display(['ana']))).toBeNull();
  });

  test('that announce different people both stay to be read', async () => {
    const runs = await Promise.all([
      message(undefined, given.run()).read('Data science'),
      message(undefined, given.run()).read('Data science'),
    ]);
    await Promise.all([
      runs[0].write({ entries: ['U0ANA00001'], enabled: true }, display(['ana'])),
      runs[1].write({ entries: ['U0BEN00002'], enabled: true }, display(['ben'])),
    ]);
    expect(given.data.messages).toHaveLength(2);
  });

  test('a message that can’t be deleted is no failure', async () => {
    const runs = await Promise.all([
      message(undefined, given.run()).read('Data science'),
      message(undefined, given.run()).read('Data science'),
    ]);
    const when = ({ path }: { path: string }) => path.endsWith('chat.delete');
    given.box.faults.add({
      kind: 'wrong-shape',
      body: { ok: false, error: 'compliance_exports_prevent_deletion' },
      when,
    });
    const desired = { entries: ['U0ANA00001'], enabled: true };
    await Promise.all(runs.map((run) => run.write(desired, display(['ana']))));
    expect(given.data.messages).toHaveLength(2);
  });

  test('name who really was on call before', async () => {
    await announce(display(['ben']));
    const slow = await message().read('Data science');
    await announce(display(['cleo']));
    await slow.write({ entries: ['U0ANA00001'], enabled: true }, display(['ana']));
    expect(last().text).toContain("taking over from Cleo O'Hara");
  });
});

describe('rule 9: an announcement', () => {
  const when = ({ path }: { path: string }) => path.endsWith('chat.postMessage');

  test('that was sent though the answer was lost is posted once', async () => {
    given.box.faults.add({ kind: 'reset', acts: true, when });
    expect(await announce(display(['ana']))).not.toBeNull();
    expect(given.data.messages).toHaveLength(1);
  });

  test.each([
    ['500', { kind: 'status', status: 500 }],
    ['internal_error', { kind: 'wrong-shape', body: { ok: false, error: 'internal_error' } }],
  ] as const)('that may have been sent, %s, is not sent again in this run', async (_, fault) => {
    given.box.faults.add({ ...fault, when });
    await expect(announce(display(['ana']))).rejects.toThrow(/^Slack answered/);
    expect(given.methods()).toEqual([
      ...['conversations.history', 'conversations.history'],
      ...['chat.postMessage', 'conversations.history'],
    ]);
    expect(await announce(display(['ana']))).not.toBeNull();
    expect(given.data.messages).toHaveLength(1);
  });

  test.each([
    ['429', { kind: 'status', status: 429 }],
    ['ratelimited', { kind: 'wrong-shape', body: { ok: false, error: 'ratelimited' } }],
    ['a refused connection', { kind: 'refuse' }],
  ] as const)('that certainly was not sent, %s, is sent again', async (_, fault) => {
    given.box.faults.add({ ...fault, when });
    expect(await announce(display(['ana']))).not.toBeNull();
    expect(given.data.messages).toHaveLength(1);
  });

  test('that Slack refuses is a failure after one request', async () => {
    given.box.faults.add({ kind: 'wrong-shape', body: { ok: false, error: 'is_archived' }, when });
    await expect(announce(display(['ana']))).rejects.toMatchObject({
      code: 'is_archived',
      fix: expect.stringContaining('unarchive'),
    });
    expect(given.methods().filter((method) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('in a channel that was archived since it was read is not tried', async () => {
    const current = await message().read('Data science');
    archive(given.data, now);
    given.methods();
    await expect(current.write(current, display(['ana']))).rejects.toThrow('C0DATA0001 is archived.');
    expect(given.methods()).toEqual(['conversations.history']);
  });
});

describe('a channel', () => {
  test('that is archived is known before anything is written', async () => {
    archive(given.data, now);
    await expect(message().read('Data science')).rejects.toThrow('The Slack channel C0DATA0001 is archived.');
  });

  test('whose messages lead in a circle is not read on, and nothing is posted', async () => {
    given.box.slack.quirks.repeatsCursor = true;
    await expect(message().read('Data science')).rejects.toThrow('Slack’s list of messages never ends');
    expect(given.methods()).toEqual(['conversations.history', 'conversations.history']);
  });

  test('that the app is not in says so', async () => {
    given.data.members = [];
    await expect(message().read('Data science')).rejects.toMatchObject({
      code: 'not_in_channel',
      fix: expect.stringContaining('/invite'),
    });
  });
});

test.each([
  ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@U1&gt;', '‹!channel› & ‹@U1›'],
  ['a\r\nb\u202ec\u0000', 'a bc ', 'a bc '],
  ['http://evil.example', 'http:\u200b//evil.example', 'http:\u200b//evil.example'],
  ['```x`', '’’’x’', '’’’x’'],
  ['x'.repeat(61), `${'x'.repeat(60)}…`, `${'x'.repeat(60)}…`],
  ['&'.repeat(60), `${'&amp;'.repeat(12)}…`, '&'.repeat(60)],
])('rule 12: %j is only text', (name, text, inMetadata) => {
  expect([slackText(name), slackName(name)]).toEqual([text, inMetadata]);
});
