import { beforeEach, describe, expect, test } from '@jest/globals';
import { addMessage } from '../../../sandbox/slack/channels.ts';
import { createAlerts } from '../../../src/services/slack/alerts.ts';
import { createTarget } from '../../../src/services/slack/message.ts';
import { now } from '../given.ts';
import { bring, display, workspace } from './given.ts';

/** Slack posts a message and drops its metadata, or keeps a part of it: our state is gone. */

let given: ReturnType<typeof workspace>;
beforeEach(() => {
  given = workspace();
  given.box.slack.quirks.dropsMetadata = true;
});

const announce = (who: string, text?: string, schedule = 'Data science') =>
  bring(createTarget(given.run(), { channel: 'C0DATA0001', text }), display([who], { schedule }));
const fix = expect.stringMatching(
  /^Remove the metadata events on_call_handover.*manifest.*Then delete that message\.$/,
);
const alert = (reason: string) =>
  createAlerts(given.run()).tell(
    'C0ALERT001',
    { failures: [{ schedule: 'Data', target: { kind: 'slack-topic', name: '#data' }, reason }] },
    null,
  );

describe.each([undefined, ':tada: {people} has the pager, not {before}', '{people}'])(
  'an announcement in the words %j',
  (text) => {
    test('is posted once, and each run says why there are no more', async () => {
      await expect(announce('ana', text)).rejects.toMatchObject({
        message: expect.stringContaining('dropped its metadata (invalid_metadata_schema)'),
        fix,
      });
      for (const who of ['ana', 'ben']) {
        await expect(announce(who, text)).rejects.toMatchObject({
          message: expect.stringMatching(/^The last announcement in .* C0DATA0001 has no metadata/),
          fix,
        });
      }
      expect(given.data.messages).toHaveLength(1);
    });
  },
);

test('an announcement whose metadata comes back in part is lost as well', async () => {
  given.box.slack.quirks.dropsMetadata = false;
  await announce('ana');
  for (const message of given.data.messages) {
    if (message.metadata) message.metadata.event_payload = {};
  }
  await expect(announce('ben')).rejects.toThrow('has no metadata');
});

test('once it was deleted, the next run announces again', async () => {
  await expect(announce('ana')).rejects.toThrow('dropped its metadata');
  given.box.slack.quirks.dropsMetadata = false;
  given.data.messages = [];
  expect(await announce('ana')).not.toBeNull();
  expect(await announce('ana')).toBeNull();
});

test('a later announcement that kept its metadata counts', async () => {
  await expect(announce('ana')).rejects.toThrow('dropped its metadata');
  const people = [{ id: 'U0BEN00002', name: 'Ben' }];
  const metadata = { event_type: 'on_call_handover', event_payload: { schedule: 'Data science', people } };
  addMessage(given.data, now, { bot_id: 'B0BOT00001', text: 'x', metadata });
  expect(await announce('ben')).toBeNull();
});

test.each([
  ['of another schedule', { bot_id: 'B0BOT00001', text: '<@U1> is now on call for *Data*.' }],
  ['of the same app about something else', { bot_id: 'B0BOT00001', text: 'Deployed data science.' }],
  ['of another app in our words', { bot_id: 'B0OTHER001', text: 'X is now on call for *Data science*.' }],
  ['of somebody in our words', { user: 'U0EVA00005', text: 'Eva is now on call for Data science' }],
  [
    'that Slack writes about a topic',
    { bot_id: 'B0BOT00001', subtype: 'channel_topic', text: 'x now on call for Data science' },
  ],
])('a message %s has nothing to lose', async (_, message) => {
  given.box.slack.quirks.dropsMetadata = false;
  addMessage(given.data, now, message);
  expect(await announce('ana')).not.toBeNull();
});

test('an alert is posted once, whatever fails next and when all works again', async () => {
  await expect(alert('One thing failed.')).rejects.toMatchObject({
    message: expect.stringContaining('dropped its metadata'),
    fix,
  });
  for (const reason of ['One thing failed.', 'Another thing failed.']) {
    await expect(alert(reason)).rejects.toMatchObject({
      message: expect.stringMatching(/^The last alert in .* C0ALERT001 has no metadata/),
      fix,
    });
  }
  expect(given.alerts.messages).toHaveLength(1);
});
