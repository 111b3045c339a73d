import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { archive, slackChannel } from '../../../sandbox/slack/channels.ts';
import { asTopic } from '../../../sandbox/slack/topic.ts';
import { Failure } from '../../../src/failure.ts';
import { createTarget } from '../../../src/services/slack/topic.ts';
import { formatTopic, parseTopic } from '../../../src/services/slack/topic-text.ts';
import type { Target } from '../../../src/target.ts';
import { now } from '../given.ts';
import { bring, display, member, workspace } from './given.ts';

let given: ReturnType<typeof workspace>;
beforeEach(() => {
  given = workspace();
});

const topic = (channel = 'C0DATA0001'): Target => createTarget(given.run(), { channel });

const ana = '<@U0ANA00001>';
const ben = '<@U0BEN00002>';
const wiki = 'Data team | https://wiki.example.com/data';

describe('rule 14: the topic', () => {
  test('gets our segment at the end, and later only that is changed', async () => {
    await bring(topic(), display(['ana']));
    expect(given.data.topic.value).toBe(`${wiki} | On call: ${ana}`);
    given.data.topic.value = `a &amp; b | On call: ${ana} | <#C1|x>`;
    expect(await bring(topic(), display(['ben', 'ana']))).toEqual({
      before: [`On call: ${ana}`],
      after: [`On call: ${ben}, ${ana}`],
    });
    expect(given.data.topic.value).toBe(`a &amp; b | On call: ${ben}, ${ana} | <#C1|x>`);
  });

  test('is read in one request and written with two, and a second run writes nothing', async () => {
    await bring(topic(), display(['ana']));
    expect(given.methods()).toEqual(['conversations.info', 'conversations.info', 'conversations.setTopic']);
    expect(await bring(topic(), display(['ana']))).toBeNull();
    expect(given.methods()).toEqual(['conversations.info']);
  });

  test.each([
    `On call: <@U0ANA00001|ana>, <@U0BEN00002|ben>`,
    `On call:  ${ana} ,  ${ben} `,
    `On call: ${ben}, ${ana}`,
    `On call: &lt;@U0ANA00001&gt;, &amp;lt;@U0BEN00002&amp;gt;`,
  ])('is as wanted where Slack writes it as %j', async (segment) => {
    given.data.topic.value = `x | ${segment} | y`;
    const current = await topic().read('Data science');
    expect(current.desired(display(['ana', 'ben'])).after).toEqual(current.entries);
  });

  test.each([
    ['somebody else', `On call: ${ben}`],
    ['one more', `On call: ${ana}, ${ben}`],
    ['nobody', 'On call:'],
    ['a name', 'On call: Ana'],
  ])('is written where it shows %s', async (_, segment) => {
    given.data.topic.value = segment;
    await bring(topic(), display(['ana']));
    expect(given.data.topic.value).toBe(`On call: ${ana}`);
  });

  test.each(['on call: x', 'Not On call: x', 'x |On call: y'])('%j is somebody else’s', async (others) => {
    given.data.topic.value = others;
    await bring(topic(), display(['ana']));
    expect(given.data.topic.value).toBe(`${others} | On call: ${ana}`);
  });

  test('of two segments that start like ours, the first is ours and the other stays', async () => {
    given.data.topic.value = 'On call: x | On call: see the wiki';
    await bring(topic(), display(['ana']));
    expect(given.data.topic.value).toBe(`On call: ${ana} | On call: see the wiki`);
  });

  test('what somebody else writes meanwhile is not lost', async () => {
    const current = await topic().read('Data science');
    given.data.topic.value = 'Incident 7 is open';
    await current.write(current, display(['ana']));
    expect(given.data.topic.value).toBe(`Incident 7 is open | On call: ${ana}`);
  });

  test('what somebody else sets right meanwhile is not written again', async () => {
    const current = await topic().read('Data science');
    given.data.topic.value = `On call: ${ana}`;
    given.methods();
    await current.write(current, display(['ana']));
    expect(given.methods()).toEqual(['conversations.info']);
  });

  test('that differs from what was set is a failure; if the answer does not say, it is read again', async () => {
    const answer = { ok: true, channel: { topic: { value: 'x' } } };
    given.box.faults.add({
      kind: 'wrong-shape',
      body: answer,
      when: ({ path }) => path.endsWith('setTopic'),
    });
    await expect(bring(topic(), display(['ana']))).rejects.toThrow('does not show who is on call');
    const when = ({ path }: { path: string }) => path.endsWith('setTopic');
    given.box.faults.add({ kind: 'wrong-shape', acts: true, body: { ok: true, topic: 'x' }, when });
    await bring(topic(), display(['ana']));
    expect(given.methods().slice(-2)).toEqual(['conversations.setTopic', 'conversations.info']);
  });

  test('that is read as it was for a moment after it was set is read again', async () => {
    const when = ({ path }: { path: string }) => path.endsWith('setTopic');
    given.box.faults.add({ kind: 'wrong-shape', acts: true, body: { ok: true }, when });
    let isSet = false;
    given.box.after.push(({ path }) => {
      isSet ||= path.endsWith('setTopic');
    });
    const stale = { id: 'C0DATA0001', name: 'data', is_member: true, topic: { value: wiki } };
    given.box.faults.add({
      kind: 'wrong-shape',
      body: { ok: true, channel: stale },
      times: 2,
      when: ({ path }) => isSet && path.endsWith('conversations.info'),
    });
    await bring(topic(), display(['ana']));
    expect(given.methods().slice(-4)).toEqual([
      'conversations.setTopic',
      ...Array(3).fill('conversations.info'),
    ]);
  });
});

describe('without room', () => {
  const names = ['ana', 'ben', 'cleo', 'dan'];
  const room = (characters: number) => 'x'.repeat(250 - ' | '.length - characters);

  test.each([
    [67, /^On call: (<@\w+>, ){3}<@\w+>$/],
    [66, /^On call: (<@\w+>, ){3}\+1$/],
    [41, /^On call: <@\w+>, <@\w+>, \+2$/],
    [26, /^On call: <@\w+>, \+3$/],
  ])('of %d characters, ours is shortened', async (characters, wanted) => {
    given.data.topic.value = room(characters);
    await bring(topic(), display(names));
    const { before, segment } = parseTopic(given.data.topic.value);
    expect([before, segment]).toEqual([`${room(characters)} | `, expect.stringMatching(wanted)]);
    expect(await bring(topic(), display(names))).toBeNull();
  });

  test.each([
    ['in another order', ['dan', 'cleo', 'ben', 'ana'], (segment: string) => segment],
    [
      'with names in the mentions',
      names,
      (segment: string) => segment.replace(/<@(\w+)>/g, '<@$1|somebody>'),
    ],
    ['escaped', names, (segment: string) => segment.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ])('a shortened one is not written again, %s', async (_, again, asSlackWritesIt) => {
    given.data.topic.value = room(41);
    await bring(topic(), display(names));
    const [others = '', ours = ''] = given.data.topic.value.split(' | ');
    given.data.topic.value = `${others} | ${asSlackWritesIt(ours)}`;
    const { value } = given.data.topic;
    expect(await bring(topic(), display(again))).toBeNull();
    expect(given.data.topic.value).toBe(value);
  });

  test.each([
    ['somebody who is not on call', `On call: ${ana}, <@U0EVA00005>, +2`],
    ['another number', `On call: ${ana}, ${ben}, +3`],
    ['somebody twice', `On call: ${ana}, ${ana}, +2`],
    ['fewer than there is room for', `On call: ${ana}, +3`],
  ])('a shortened one is written that shows %s', async (_, segment) => {
    given.data.topic.value = `${room(41)} | ${segment}`;
    expect(await bring(topic(), display(names))).not.toBeNull();
    expect(parseTopic(given.data.topic.value).segment).toBe(`On call: ${ana}, ${ben}, +2`);
  });

  test('for one it fails, and what others wrote is not cut', async () => {
    given.data.topic.value = room(25);
    await expect(bring(topic(), display(names))).rejects.toMatchObject({
      message: 'The topic has no room to show who is on call: the rest of it takes 225 of 250 characters.',
      fix: expect.stringContaining('never cut'),
    });
    expect(given.data.topic.value).toBe(room(25));
  });

  test('counts as Slack might at most: in UTF-16 and escaped', () => {
    const others = '🙂'.repeat(113);
    expect(() => formatTopic(['U0ANA00001'], parseTopic(others))).toThrow('takes 229 of 250');
    expect(() => formatTopic(['U0ANA00001'], parseTopic('&amp;'.repeat(46)))).toThrow(Failure);
  });
});

describe('a channel', () => {
  test.each(['data', '#data', '#Data', 'C0DATA0001', '#C0DATA0001'])('is found as %s', async (name) => {
    expect(await topic(name).read('Data science')).toMatchObject({
      place: 'C0DATA0001',
      entries: [],
    });
  });

  test('rule 20: by name, all are listed once; by id, it is asked for once', async () => {
    const run = given.run();
    for (const name of ['#data', 'data-alerts', 'C0DATA0001', 'C0DATA0001', '#data']) {
      await createTarget(run, { channel: name }).read('Data science');
    }
    expect(given.methods()).toEqual(['conversations.list', 'conversations.info']);
  });

  test('of a large workspace is found page by page, and no further', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) =>
      slackChannel({ id: `C9${String(index).padStart(8, '0')}`, name: `c-${index}` }),
    );
    given.box.slack.channels.push(...many);
    expect((await topic('#c-1500').read('Data science')).place).toBe('C900001500');
    expect(given.methods()).toEqual(['conversations.list', 'conversations.list']);
  });

  test('rule 19: that is not found says the nearest names, and what private ones need', async () => {
    await expect(topic('#dta').read('Data science')).rejects.toMatchObject({
      message: 'Slack has no channel “#dta” that this app can see.',
      fix: expect.stringMatching(/Did you mean “#data”\? If it is private, invite the app/),
    });
    await expect(topic('C0NOBODY01').read('Data science')).rejects.toMatchObject({
      code: 'channel_not_found',
      fix: expect.stringContaining('invite'),
    });
  });

  test.each(['#data', 'C0DATA0001'])('that is archived is a failure, as %s', async (name) => {
    archive(given.data, now);
    await expect(topic(name).read('Data science')).rejects.toThrow(/^The Slack channel #?\w+ is archived\.$/);
  });

  test('that the app is not in is read, and can’t be changed', async () => {
    given.data.members = [];
    const { locked } = await topic().read('Data science');
    expect(locked?.reason).toMatch(/not in the channel C0DATA0001.*Invite it/);
  });

  test('that does not say whether the app is in it is tried', async () => {
    given.box.slack.quirks.hidesMembership = true;
    expect((await topic().read('Data science')).locked).toBeUndefined();
    expect(await bring(topic(), display(['ana']))).not.toBeNull();
    given.data.members = [];
    await expect(bring(topic(), display(['ben']))).rejects.toMatchObject({ code: 'not_in_channel' });
  });

  test('in a list that leads in a circle is not found, and not looked for any further', async () => {
    given.box.slack.quirks.repeatsCursor = true;
    await expect(topic('#none').read('Data science')).rejects.toThrow('Slack’s list of channels never ends');
    expect(given.methods()).toEqual(['conversations.list', 'conversations.list']);
  });

  test.each([
    ['429', { kind: 'status', status: 429 }, 0, '(0 were read)'],
    ['500', { kind: 'status', status: 500 }, 1, '(2 were read)'],
    ['no answer', { kind: 'reset' }, 1, '(2 were read)'],
  ] as const)(
    'that takes too long to find by name, %s, can be named by its id',
    async (_, fault, after, count) => {
      given.box.slack.quirks.repeatsCursor = true;
      let lists = 0;
      given.box.faults.add({
        ...fault,
        times: Number.POSITIVE_INFINITY,
        when: ({ path }) => path.endsWith('conversations.list') && ++lists > after,
      });
      await expect(topic('#none').read('Data science')).rejects.toMatchObject({
        message: expect.stringContaining(
          `Could not list all channels of the workspace to find “#none” ${count}. Slack `,
        ),
        fix: expect.stringMatching(/^Use the channel’s id instead of its name \(C…/),
      });
    },
  );

  test('list that can’t be read for another reason says that reason', async () => {
    const body = { ok: false, error: 'invalid_auth' };
    given.box.faults.add({ kind: 'wrong-shape', body, when: ({ path }) => path.endsWith('.list') });
    await expect(topic('#data').read('Data science')).rejects.toMatchObject({ code: 'invalid_auth' });
  });

  test('without a topic is a failure', async () => {
    given.box.faults.add({ kind: 'wrong-shape', body: { ok: true, channel: { id: 'D0DIRECT01' } } });
    await expect(topic('D0DIRECT01').read('Data science')).rejects.toThrow(
      'D0DIRECT01 has no topic in Slack.',
    );
  });
});

describe('any topic', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      ' | ',
      '|',
      ' |',
      'On call:',
      'On call: x',
      '&',
      '<',
      '@ana',
      '<@U0ANA00001|ana>',
      ', ',
      ':',
      '  ',
    ),
  );
  const written = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
  const team = fc.subarray(['ana', 'ben', 'cleo', 'dan', 'eva'], { minLength: 1 });

  test('keeps what others wrote, and a second pass writes nothing', async () => {
    const { slack } = given.box;
    const ids = (names: readonly string[]) => names.map((name) => member(name).account.id);
    fc.assert(
      fc.property(written, team, team, (text, first, second) => {
        let topic = asTopic(slack, text);
        fc.pre([...topic].length < 150);
        for (const names of [first, second]) {
          const now = parseTopic(topic);
          const segment = formatTopic(ids(names), now);
          const next = asTopic(slack, now.before + segment + now.after);
          const then = parseTopic(next);
          expect([then.before, then.after]).toEqual([now.before, now.after]);
          if (now.segment === null) expect(next.startsWith(topic)).toBe(true);
          expect(formatTopic([...ids(names)].reverse(), then)).toBe(then.segment);
          topic = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});
