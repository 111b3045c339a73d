import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { githubJob } from '../../sandbox/github/seed.ts';
import type { SlackMessage } from '../../sandbox/slack/channels.ts';
import { targetStages } from '../targets/all.ts';
import { members, type Stage, stage, writes } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

const channel = (name: string) => {
  const found = box.slack.channels.find((one) => one.name === name);
  if (!found) throw new Error(`the sandbox has no channel ${name}`);
  return found;
};
const posted = (name: string, event: string): readonly SlackMessage[] =>
  channel(name).messages.filter(({ metadata }) => metadata?.event_type === event);

const week = 7 * 86_400_000;

describe('the inputs `topic-channel` and `announce-channel`', () => {
  const inputs = { 'topic-channel': '#data', 'announce-channel': 'C0DATA0001', 'look-ahead': undefined };

  test('show and announce who is on call, with a user group or without one', async () => {
    const run = await box.run(inputs);
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(channel('data').topic.value).toBe(
      'Data team | https://wiki.example.com/data | On call: <@U0ANA00001>',
    );
    expect(posted('data', 'on_call_handover')).toHaveLength(1);
    const again = await box.run({ ...inputs, 'user-group': undefined });
    expect([again.code, writes(again), again.outputs.changed]).toEqual([0, [], 'false']);
  });

  test('rule 13: a handover is announced once: who comes is mentioned, who goes is named and not pinged', async () => {
    await box.run(inputs);
    box.passTime(week);
    await box.run(inputs, githubJob);
    await box.run(inputs, githubJob);
    const [, said, ...more] = posted('data', 'on_call_handover');
    expect(more).toEqual([]);
    expect(said?.text).toContain('<@U0BEN00002>');
    expect(said?.text).toContain('Ana Conceição');
    expect(said?.text).not.toContain('<@U0ANA00001>');
    const blocks = JSON.stringify(said?.blocks);
    expect(blocks).toMatch(/<!date\^\d+\^/);
    expect(blocks).toContain('https://github.com/acme/data/actions/runs/42');
  });

  test('rule 15: a manual handover is announced with who asked for it', async () => {
    await box.run(inputs);
    const byHand = { ...inputs, 'handover-to': 'dan@example.com', 'handover-for': '8h' };
    await box.run(byHand, githubJob);
    const said = posted('data', 'on_call_handover').at(-1);
    expect(said?.text).toContain('<@U0DAN00004>');
    expect(JSON.stringify(said?.blocks)).toContain('eva-acme');
  });
});

describe('rule 14: the topic', () => {
  const inputs = { 'user-group': undefined, 'topic-channel': 'C0DATA0001' };
  const shown = () => channel('data').topic.value;
  const lines = () => channel('data').messages.filter(({ subtype }) => subtype === 'channel_topic').length;

  test('keeps what others wrote around ours, and is written only for another person', async () => {
    channel('data').topic.value = 'Data | On call: <@U0ANA00001|ana> | Lunch at 12 &amp; cake';
    await box.run(inputs);
    expect([shown(), lines()]).toEqual(['Data | On call: <@U0ANA00001|ana> | Lunch at 12 &amp; cake', 0]);
    box.passTime(week);
    await box.run(inputs);
    expect([shown(), lines()]).toEqual(['Data | On call: <@U0BEN00002> | Lunch at 12 &amp; cake', 1]);
  });

  test('is never cut where others have filled it: the target fails, and says so', async () => {
    channel('data').topic.value = 'x'.repeat(249);
    const run = await box.run(inputs);
    expect([run.code, shown(), lines()]).toEqual([1, 'x'.repeat(249), 0]);
    expect(run.log).toMatch(/::error::Slack topic of `C0DATA0001` was not changed: .*250/);
  });
});

describe('rule 23: the alert channel', () => {
  const inputs = { 'alert-channel': '#data-alerts' };
  const alerts = () => posted('data-alerts', 'on_call_alert');

  test('gets one message for a failure that repeats, another for a different one, and one when all is well', async () => {
    expect((await box.run(inputs)).code).toBe(0);
    expect(alerts()).toEqual([]);
    const handle = box.slack.userGroups[0];
    if (!handle) throw new Error('no group');
    handle.handle = 'renamed';
    await box.run(inputs);
    await box.run(inputs);
    expect(alerts()).toHaveLength(1);
    const said = `${alerts()[0]?.text}${JSON.stringify(alerts()[0]?.blocks)}`;
    for (const word of ['Data Science Team', 'data-oncall', 'has no user group', 'renamed']) {
      expect(said).toContain(word);
    }
    box.opsgenie.keys = {};
    await box.run(inputs);
    expect(alerts()).toHaveLength(2);
    handle.handle = 'data-oncall';
    box.opsgenie.keys = { '00000000-fake-4key-8000-sandbox00001': {} };
    expect((await box.run(inputs)).code).toBe(0);
    await box.run(inputs);
    expect(alerts()).toHaveLength(3);
    expect(alerts()[2]?.text).toContain('works again');
  });

  test('hears of invalid settings and of a missing secret, before anything else is asked', async () => {
    const wrong = await box.run({ ...inputs, 'max-removals': 'many' });
    const missing = await box.run(inputs, { OPSGENIE_TOKEN: '' });
    expect([wrong.code, missing.code, alerts().length]).toEqual([1, 1, 2]);
    expect(JSON.stringify(alerts()[0]?.blocks)).toContain('max-removals');
    expect(JSON.stringify(alerts()[1]?.blocks)).toContain('opsgenie-token');
    expect(wrong.requests.every(({ service }) => service === 'slack')).toBe(true);
    await box.run(inputs, { OPSGENIE_TOKEN: '' });
    expect(alerts()).toHaveLength(2);
  });

  test('that can’t be posted is a warning, and rule 18: a dry run posts nothing', async () => {
    const dry = await box.run({ ...inputs, 'user-group': 'data-oncal', 'dry-run': 'true' });
    expect([dry.code, alerts(), writes(dry)]).toEqual([1, [], []]);
    const run = await box.run({ 'alert-channel': '#nowhere' });
    expect(run.code).toBe(0);
    expect(run.log).toContain('::warning::The alert channel #nowhere could not be notified.');
  });
});

describe('rule 20: all targets of one schedule that show who is on call', () => {
  const stages = Object.values(targetStages).filter(({ ahead }) => ahead === undefined);
  const config = stringify({
    people: stages.flatMap(({ people = [] }) => people).slice(0, 5),
    schedules: [
      {
        name: 'Data',
        source: { opsgenie: 'Data Science Team_schedule' },
        targets: stages.map(({ form }) => form),
      },
    ],
  });
  const inputs = {
    config: 'on-call.yml',
    schedule: undefined,
    'user-group': undefined,
    'look-ahead': '0',
  };

  test('are brought to say the same; then nothing is written, and each takes one read beyond what they share', async () => {
    await box.write('on-call.yml', config);
    const first = await box.run(inputs);
    expect(first.log).not.toContain('::error::');
    for (const target of stages) expect([target.kind, target.shows(box)]).toEqual([target.kind, ['ana']]);
    const second = await box.run(inputs);
    const outcomes = JSON.parse(second.outputs.changes ?? '[]').map(
      ({ outcome }: { outcome: string }) => outcome,
    );
    expect(outcomes).toEqual(stages.map(() => 'unchanged'));
    expect(
      second.requests.filter((request) =>
        stages.some((one) => one.service === request.service && one.writes(request)),
      ),
    ).toEqual([]);
    const asked = second.requests.map(
      ({ service, method, path }) =>
        `${service} ${method} ${path.split('?')[0]?.replace(/[\w=-]{30,}/g, '…')}${/\?labels=[\w-]+/.exec(path.replace(/\?.*&labels/, '?labels'))?.[0] ?? ''}`,
    );
    expect(asked.sort()).toMatchInlineSnapshot(`
[
  "github GET /orgs/acme/teams/data-oncall/members",
  "github GET /repos/acme/data/issues?labels=on-call-handover",
  "github GET /repos/acme/data/issues?labels=support",
  "jira GET /_edge/tenant_info",
  "jira GET /ex/jira/…/rest/api/3/project/DATA/components",
  "jira GET /ex/jira/…/rest/api/3/user/search",
  "microsoft GET /v1.0/teams/…/tags",
  "microsoft GET /v1.0/teams/…/tags/…/members",
  "microsoft GET /v1.0/users",
  "microsoft POST /…/oauth2/v2.0/token",
  "opsgenie GET /v2/schedules/Data Science Team_schedule/on-calls",
  "slack POST /api/auth.test",
  "slack POST /api/conversations.history",
  "slack POST /api/conversations.info",
  "slack POST /api/conversations.list",
  "slack POST /api/usergroups.list",
  "slack POST /api/users.lookupByEmail",
]
`);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
