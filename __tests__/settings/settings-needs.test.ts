import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/job.ts';
import { setup } from '../../src/setup.ts';
import { enough, world } from '../given.ts';
import { configured, problemsIn, withTargets } from './config-given.ts';

const settings = async (env: Environment) => (await setup(env, world([]))).settings;
const problem = (env: Environment) =>
  settings(env).then(
    () => 'none',
    (error) => error.message,
  );

describe('from the inputs alone', () => {
  test('a topic and announcements are targets beside the groups', async () => {
    const env = { ...enough, TOPIC_CHANNEL: 'C1', ANNOUNCE_CHANNEL: '#data' };
    const { schedules, job } = await settings(env);
    expect(schedules[0]?.targets).toEqual([
      { kind: 'slack-user-group', name: 'data-oncall', options: 'data-oncall' },
      { kind: 'slack-topic', name: 'C1', options: 'C1' },
      { kind: 'slack-message', name: '#data', options: '#data' },
    ]);
    expect(job.workspace).toBe('.');
  });

  test.each(['TOPIC_CHANNEL', 'ANNOUNCE_CHANNEL'])(
    '%s is enough to be updated, and needs Slack',
    async (name) => {
      const env = { SCHEDULE: 'A', OPSGENIE_TOKEN: 'k', [name]: 'C1' };
      expect(await problem({ ...env, SLACK_TOKEN: 'xoxb-1' })).toBe('none');
      expect(await problem(env)).toMatch(
        /^Invalid settings \(nothing was sent\): `slack-token` is missing or empty: [^;]*$/,
      );
    },
  );

  test('of several inputs that would do, all are named once', async () => {
    const env = { ...enough, SOURCE: 'jsm', JIRA_EMAIL: 'a@example.com', JIRA_TOKEN: 'jira-key' };
    expect(await problem(env)).toBe(
      'Invalid settings (nothing was sent): Set `jira-site` or `jira-cloud-id`: ' +
        'Address of the Jira site, for `jsm`, `compass` and `jira-component`: `https://acme.atlassian.net`.',
    );
    expect(await problem({ ...env, JIRA_CLOUD_ID: 'c' })).toBe('none');
    expect(await problem({ ...env, JIRA_SITE: 'acme' })).toMatch(
      /^Invalid settings \(nothing was sent\): `jira-site` must be an address[^;]*$/,
    );
  });
});

describe('for a report', () => {
  const env = { MODE: 'report', SCHEDULE: 'A', OPSGENIE_TOKEN: 'k' };

  test('no target is needed, and nothing that targets or alerts need', async () => {
    expect(await problem(env)).toBe('none');
    expect(await problem({ ...env, USER_GROUP: 'data-oncall', ALERT_CHANNEL: '#data' })).toBe('none');
    expect(await problem({ ...env, OPSGENIE_TOKEN: '' })).toMatch(
      /^Invalid settings \(nothing was sent\): `opsgenie-token` is missing or empty: [^;]*$/,
    );
  });

  test('the same of a config file, and of its shadows', async () => {
    const config = withTargets(
      '{ teams-tag: { team: t, tag: On call } }',
      '',
      '{ rota: Data }, shadow: { jsm: Data }',
    );
    expect(await problemsIn(config, { MODE: 'report', GITHUB_TOKEN: 'g' })).toEqual([]);
  });
});

describe('with a config file', () => {
  const rota = '{ rota: Data }';
  const team = '{ github-team: acme/data }';

  test('no more is needed than what is in it', async () => {
    expect(await problemsIn(withTargets(team, '', rota), { GITHUB_TOKEN: 'g' })).toEqual([]);
  });

  test('a target needs what it works with', async () => {
    const said = await problemsIn(withTargets('{ teams-tag: { team: t, tag: On call } }', '', rota), {});
    expect(said).toEqual([
      expect.stringMatching(/^`microsoft-tenant` is missing/),
      expect.stringMatching(/^`microsoft-client-id` is missing/),
    ]);
  });

  test('an alert needs Slack, whether it is set in the file or as an input', async () => {
    const missing = [expect.stringMatching(/^`slack-token` is missing/)];
    const alert = withTargets(team, 'alert: C1', rota);
    expect(await problemsIn(alert, { GITHUB_TOKEN: 'g' })).toEqual(missing);
    const env = { GITHUB_TOKEN: 'g', ALERT_CHANNEL: 'C2' };
    expect(await problemsIn(withTargets(team, '', rota), env)).toEqual(missing);
    const slack = { ...env, SLACK_TOKEN: 'xoxb-1' };
    expect((await configured(alert, slack)).alert).toBe('C2');
    expect((await configured(alert, { ...slack, ALERT_CHANNEL: '' })).alert).toBe('C1');
  });

  test.each(['TOPIC_CHANNEL', 'ANNOUNCE_CHANNEL'])('%s contradicts it', async (name) => {
    const input = name.toLowerCase().replace('_', '-');
    expect(await problemsIn(withTargets(team, '', rota), { GITHUB_TOKEN: 'g', [name]: 'C1' })).toEqual([
      `\`${input}\` can’t be used with \`config\`: move it into the file, or remove it`,
    ]);
  });

  test('what an input says of the guards goes before the file, its default does not', async () => {
    const top = 'defaults: { on-nobody: fail, on-unmapped: skip, max-removals: 3 }';
    const guards = async (env: Environment) => {
      const { schedules } = await configured(withTargets(team, top, rota), { GITHUB_TOKEN: 'g', ...env });
      return schedules[0];
    };
    expect(await guards({})).toMatchObject({ onNobody: 'fail', onUnmapped: 'skip', maxRemovals: 3 });
    expect(await guards({ ON_NOBODY: 'keep' })).toMatchObject({ onNobody: 'keep', onUnmapped: 'skip' });
    expect(await guards({ ON_UNMAPPED: 'fail' })).toMatchObject({ onNobody: 'fail', onUnmapped: 'fail' });
  });

  test('an input goes before what a schedule says for itself too: whoever raises a bound for one run gets it', async () => {
    const own = 'on-nobody: { fallback: [lead@example.com] }, on-unmapped: skip, max-removals: 3';
    const text = `schedules: [{ name: Data, source: ${rota}, targets: [${team}], ${own} }]`;
    const guards = async (env: Environment) =>
      (await configured(text, { GITHUB_TOKEN: 'g', ...env })).schedules[0];
    const onNobody = { fallback: ['lead@example.com'] };
    expect(await guards({})).toMatchObject({ onNobody, onUnmapped: 'skip', maxRemovals: 3 });
    expect(await guards({ MAX_REMOVALS: '40' })).toMatchObject({ onNobody, maxRemovals: 40 });
    expect(await guards({ ON_NOBODY: 'disable', ON_UNMAPPED: 'fail' })).toMatchObject({
      onNobody: 'disable',
      onUnmapped: 'fail',
      maxRemovals: 3,
    });
  });
});
