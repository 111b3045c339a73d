import assert from 'node:assert/strict';
import { slackChannel } from '../../../sandbox/slack/channels.ts';
import type { Sandbox } from '../../../sandbox/world.ts';
import { count, type Stage, type Stories, type Story } from '../story.ts';

const schedule = 'Data Science Team_schedule';

/** Stories about channels and messages. User groups have their own. */
const acts: Record<string, (stage: Stage) => Promise<void>> = {
  async 'a topic and an announcement, and the same again'({ box, run }) {
    const inputs = { schedule, 'topic-channel': '#data', 'announce-channel': 'C0DATA0001' };
    await run(inputs);
    await run(inputs);
    assert.match(channel(box).topic.value, /On call: <@U0ANA00001>/);
    assert.equal(count(box, '/chat.postMessage', 200), 1);
    assert.equal(count(box, '/auth.test', 200), 1);
    assert.equal(count(box, '/conversations.setTopic', 200), 1);
  },

  async 'a private channel, among more than one page of channels'({ box, run }) {
    const members = ['U0BOT00001'];
    for (let number = 1; number <= 1_000; number += 1)
      box.slack.channels.push(
        slackChannel({ id: `C1${String(number).padStart(8, '0')}`, name: `c${number}` }),
      );
    box.slack.channels.push(
      slackChannel({ id: 'C0SECRET01', name: 'secret', is_private: true, members, topic: 'Hush' }),
    );
    await run({ schedule, 'topic-channel': '#secret' });
    assert.equal(count(box, '/conversations.list', 200), 2);
  },

  async 'a handover is announced, after many other messages'({ box, run }) {
    const inputs = { schedule, 'announce-channel': 'C0DATA0001' };
    await run(inputs);
    for (let number = 1; number <= 250; number += 1)
      channel(box).messages.push({
        type: 'message',
        ts: `9000000${number}.000000`,
        user: 'U0EVA00005',
        text: 'Hi',
      });
    await run({ ...inputs, 'handover-to': 'ben@example.com', 'handover-for': '2h' });
    // Each run reads back to the last announcement, and again right before it posts and right after.
    assert.equal(count(box, '/conversations.history', 200), 7);
    assert.equal(count(box, '/chat.postMessage', 200), 2);
  },

  async 'a failure is reported once, and then that it works again'({ box, run }) {
    const inputs = { schedule, 'user-group': 'data-oncall', 'alert-channel': 'C0ALERT001' };
    const wrong = { ...inputs, schedule: 'Nothing' };
    await run(wrong, 1);
    await run(wrong, 1);
    assert.equal(count(box, '/chat.postMessage', 200), 1);
    await run(inputs);
  },

  async 'a channel that the app is not in'({ box, run }) {
    channel(box).members = [];
    const { log } = await run({ schedule, 'topic-channel': 'C0DATA0001', 'announce-channel': '#data' }, 1);
    assert.match(log, /\/invite/);
  },

  async 'a channel that is archived'({ box, run }) {
    channel(box).is_archived = true;
    const { log } = await run(
      { schedule, 'topic-channel': 'C0DATA0001', 'announce-channel': 'C0DATA0001' },
      1,
    );
    assert.match(log, /is archived/);
  },

  async 'a channel that does not exist'({ run }) {
    const inputs = { schedule, 'topic-channel': 'C0NOTHING1', 'announce-channel': 'C0NOTHING1' };
    const { log } = await run(inputs, 1);
    assert.match(log, /channel_not_found/);
  },

  async 'a rate limit'({ box, run }) {
    box.faults.add({ kind: 'status', status: 429, service: 'slack', path: 'conversations.info' });
    await run({ schedule, 'topic-channel': 'C0DATA0001' });
    assert.equal(count(box, '/conversations.info', 429), 1);
  },
};

/** Slack's channels. */
export const slack: Stories = Object.fromEntries(
  Object.entries(acts).map(([name, act]): [string, Story] => [`slack: ${name}`, { asks: ['slack'], act }]),
);

function channel({ slack }: Sandbox) {
  const found = slack.channels.find(({ name }) => name === 'data');
  assert.ok(found, 'the sandbox has no channel data');
  return found;
}
