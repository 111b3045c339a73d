import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import type { SlackToken } from '../../sandbox/slack/state.ts';
import { members, type Stage, stage } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

/** The bot token as Slack knows it. */
function bot(): SlackToken {
  const token = box.slack.tokens[secrets.slack];
  if (!token) throw new Error('the seed has no token');
  return token;
}

describe('rule 19: errors say what to do', () => {
  test.each(['usergroups:read', 'usergroups:write', 'users:read.email'])(
    'missing scope %s',
    async (scope) => {
      bot().scopes = bot().scopes.filter((name) => name !== scope);
      const run = await box.run();
      expect(run.code).toBe(1);
      expect(run.log).toContain(`lacks the scope ${scope}`);
      expect(run.log).toContain('OAuth & Permissions');
    },
  );

  test('only admins may manage user groups: the error names the input, and the input fixes it', async () => {
    box.slack.settings.whoManagesUserGroups = 'admins';
    const refused = await box.run();
    expect(refused.log).toContain('`slack-user-group-token`');
    expect(refused.code).toBe(1);
    const run = await box.run({ 'slack-user-group-token': secrets.slackAdmin });
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
  });

  test.each([
    ['slack-token', 'invalid_auth'],
    ['opsgenie-token', 'answered 401'],
  ])('a wrong %s', async (input, said) => {
    const run = await box.run({ [input]: 'wrong-token' });
    expect(run.code).toBe(1);
    expect(run.log).toContain(said);
    expect(run.log).toContain(`\`${input}\``);
  });

  test('a key that may not see the schedule: 403 names the input', async () => {
    box.opsgenie.keys[secrets.opsgenie] = { schedules: [] };
    const run = await box.run();
    expect(run.code).toBe(1);
    expect(run.log).toContain('`opsgenie-token`');
  });

  test('a schedule that is not found lists near names', async () => {
    const run = await box.run({ schedule: 'Data Sience Team' });
    expect(run.code).toBe(1);
    expect(run.log).toContain('Did you mean “Data Science Team_schedule”');
  });

  test('a group that is not found names the nearest', async () => {
    const run = await box.run({ 'user-group': 'data-on-call' });
    expect(run.log).toContain('Did you mean “data-oncall”?');
  });

  test('a group that an identity provider manages says so when it would have to change', async () => {
    Object.assign(box.slack.userGroups[0] ?? {}, { is_idp_group: true });
    const run = await box.run();
    expect(run.code).toBe(1);
    expect(run.log).toContain('identity provider');
  });

  test('a free Slack plan', async () => {
    box.slack.settings.userGroups = false;
    const run = await box.run();
    expect(run.log).toContain('User groups need a paid Slack plan');
  });

  test('a summary that can’t be written is a warning, and takes nothing back', async () => {
    const run = await box.run({}, { GITHUB_STEP_SUMMARY: '/no/such/file' });
    expect([run.code, run.outputs.changed, run.errors]).toEqual([0, 'true', '']);
    expect(run.log).toContain('::warning::The job summary can’t be written.');
  });

  test('outputs that can’t be written are an error, after the work is done, and the summary is there', async () => {
    const run = await box.run({}, { GITHUB_OUTPUT: '/no/such/file' });
    expect([run.code, run.errors]).toEqual([1, '']);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(run.log).toContain(
      '::error::The outputs could not be written to the file that GITHUB_OUTPUT names.',
    );
    expect(run.log).not.toContain('defect');
    expect(run.summary).toContain('| updated |');
  });

  test('wrong settings where no outputs can be written either: both are reported', async () => {
    const run = await box.run({ 'on-nobody': 'keeep' }, { GITHUB_OUTPUT: '/no/such/file' });
    expect([run.code, run.errors]).toEqual([1, '']);
    expect(run.log).toContain('"keeep"');
    expect(run.log).toContain('The outputs could not be written');
  });

  test('a log that nobody reads is an error, after the work is done', async () => {
    const run = await box.run({}, {}, (process) => process.stdout?.destroy());
    expect(run.code).toBe(1);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect([run.outputs.changed, run.summary]).toEqual(['true', expect.stringContaining('| updated |')]);
    expect(run.errors).toMatch(/^Standard output could not be written \(EPIPE\).*\n$/);
  });

  test('nobody listens: the error names the address', async () => {
    const run = await box.run({ timeout: '1s', 'opsgenie-api-url': 'http://127.0.0.1:1' });
    expect(run.code).toBe(1);
    expect(run.log).toContain('ECONNREFUSED');
    expect(run.log).toMatch(/Check the address \(127\.0\.0\.1:\d+\)/);
  });
});
