import { describe, expect, test } from '@jest/globals';
import { inputs, variableOf } from '../../src/settings/inputs.ts';
import { readInputs, secretsIn } from '../../src/settings/read.ts';
import { day, minute } from '../given.ts';

describe('an input', () => {
  test('comes from the runner, else from our own variable, else from the short one, else it is the default', async () => {
    const own = { ON_CALL_SYNC_ON_NOBODY: 'disable', ON_NOBODY: 'keep' };
    const runner = { 'INPUT_ON-NOBODY': 'fail', ...own };
    expect(await readInputs(runner)).toMatchObject({ problems: [], values: { 'on-nobody': 'fail' } });
    expect((await readInputs(own)).values['on-nobody']).toBe('disable');
    expect((await readInputs({ ...own, ON_CALL_SYNC_ON_NOBODY: ' ' })).values['on-nobody']).toBe('keep');
    expect((await readInputs({ ON_NOBODY: 'disable' })).values['on-nobody']).toBe('disable');
    expect((await readInputs({})).values['on-nobody']).toBe('keep');
  });

  test('is given if somebody wrote it, whatever its default', async () => {
    const { given } = await readInputs({ 'INPUT_ON-NOBODY': 'keep', SOURCE: 'opsgenie', TIMEOUT: ' ' });
    expect(given).toEqual(
      new Map([
        ['source', 'opsgenie'],
        ['on-nobody', 'keep'],
      ]),
    );
  });

  test('that is a secret is given, and not kept as written', async () => {
    const { given } = await readInputs({ SLACK_TOKEN: 'xoxb-1234567890', SCHEDULE: 'A xoxb-1234567890' });
    expect(given).toEqual(
      new Map([
        ['schedule', 'A ***'],
        ['slack-token', ''],
      ]),
    );
  });

  test('that is blank is not given', async () => {
    const env = { 'INPUT_ON-NOBODY': ' \n', ON_NOBODY: 'fail', 'INPUT_DRY-RUN': '', TIMEOUT: '  ' };
    const { values, problems } = await readInputs(env);
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ 'on-nobody': 'fail', 'dry-run': false, timeout: 5 * minute });
  });

  test('is trimmed', async () => {
    const { values } = await readInputs({ MAX_REMOVALS: ' 7\n', SLACK_TOKEN: 'xoxb-1\r\n' });
    expect(values).toMatchObject({ 'max-removals': 7, 'slack-token': 'xoxb-1' });
  });

  test('has its documented default', async () => {
    const { values, given, problems } = await readInputs({});
    expect([problems, given]).toEqual([[], new Map()]);
    const set = Object.entries(values).filter(([, value]) => value !== null);
    expect(Object.fromEntries(set)).toEqual({
      source: 'opsgenie',
      people: [],
      'create-user-group': false,
      'dry-run': false,
      'hide-addresses': false,
      'on-nobody': 'keep',
      'on-unmapped': 'fail',
      'max-removals': 20,
      mode: 'sync',
      'operational-share': 0.8,
      overlap: 0,
      since: 90 * day,
      'look-ahead': 14 * day,
      'wait-for-handover': 0,
      timeout: 5 * minute,
      'opsgenie-api-url': 'https://api.opsgenie.com',
      'jira-api-url': 'https://api.atlassian.com',
      'pagerduty-api-url': 'https://api.pagerduty.com',
      'incident-io-api-url': 'https://api.incident.io',
      'rootly-api-url': 'https://api.rootly.com',
      'ilert-api-url': 'https://api.ilert.com/api',
      'firehydrant-api-url': 'https://api.firehydrant.io/v1',
      'splunk-api-url': 'https://api.victorops.com',
      'solarwinds-api-url': 'https://api.squadcast.com',
      'solarwinds-auth-url': 'https://auth.squadcast.com',
      'xurrent-api-url': 'https://www.zenduty.com',
      'better-stack-api-url': 'https://uptime.betterstack.com',
      'datadog-site': 'datadoghq.com',
      'rota-file': '.github/on-call-rota.yml',
      'slack-api-url': 'https://slack.com/api',
      'github-api-url': 'https://api.github.com',
      'microsoft-api-url': 'https://graph.microsoft.com/v1.0',
      'microsoft-login-url': 'https://login.microsoftonline.com',
    });
  });

  test('that is unknown is an error with the name that was meant', async () => {
    const env = { INPUT_SHEDULE: 'a', INPUT_USER_GROUP: 'b', INPUT___PROTO__: 'c', INPUT_EMPTY: '' };
    const { problems } = await readInputs(env);
    expect(problems).toEqual([
      '`shedule` is not an input (did you mean `schedule`?)',
      '`user_group` is not an input (did you mean `user-group`?)',
      expect.stringMatching(
        /^`__proto__` is not an input\. The inputs are schedule, source, .* and teams-webhook-url$/,
      ),
    ]);
  });

  test('whose variable is misspelt is an error too: a dry run must not become a real one', async () => {
    expect((await readInputs({ ON_CALL_SYNC_DRYRUN: 'true', ON_CALL_SYNC_EMPTY: '' })).problems).toEqual([
      'The variable ON_CALL_SYNC_DRYRUN is not an input (did you mean ON_CALL_SYNC_DRY_RUN?)',
    ]);
    expect((await readInputs({ ON_CALL_SYNC_JSON: 'true' })).problems).toEqual([
      'The variable ON_CALL_SYNC_JSON is not an input: `--json` is only a flag',
    ]);
  });

  test('is not what only has INPUT_ somewhere in its name', async () => {
    expect((await readInputs({ MY_INPUT_FILE: 'a', INPUT_: 'b' })).problems).toEqual([]);
  });

  test('that is wrong is reported together with the others', async () => {
    const env = { DRY_RUN: 'ja', MAX_REMOVALS: '-1', TIMEOUT: '2d', SLACK_API_URL: 'slack.com' };
    expect((await readInputs(env)).problems).toEqual([
      '`dry-run` must be true or false, not "ja"',
      '`max-removals` must be a whole number, at least 0, not "-1"',
      '`timeout` must be from 1s to 1d, not "2d"',
      '`slack-api-url` must be an address such as https://api.example.com, not "slack.com" (did you mean "https://slack.com"?)',
    ]);
  });

  test('rule 15: of a handover is not even read without `handover-to`', async () => {
    const env = { HANDOVER_FOR: 'nonsense', HANDOVER_UNTIL: 'nonsense' };
    const { values, problems } = await readInputs(env);
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ 'handover-for': null, 'handover-until': null });
    expect((await readInputs({ ...env, HANDOVER_TO: 'ana@example.com' })).problems).toHaveLength(2);
  });
});

describe('rule 10: secrets', () => {
  test('are known by the mark of their inputs, in all places', () => {
    const env = {
      'INPUT_SLACK-TOKEN': ' first\n',
      ON_CALL_SYNC_SLACK_TOKEN: 'second',
      SLACK_TOKEN: 'third',
      OPSGENIE_TOKEN: 'fourth',
      SCHEDULE: 'not one',
    };
    expect([...secretsIn(env)].sort()).toEqual(['first', 'fourth', 'second', 'third']);
  });

  test('are the passwords of proxies too, in either case', () => {
    const env = {
      https_proxy: 'http://me:low%40er@proxy',
      HTTP_PROXY: 'http://me:100%@proxy',
      http_proxy: 'http://me:small@proxy',
      HTTPS_PROXY: 'http://me:LARGE@proxy',
    };
    expect([...new Set(secretsIn(env))].sort()).toEqual(['100%', 'LARGE', 'low%40er', 'low@er', 'small']);
    expect(secretsIn({ https_proxy: 'proxy:80' })).toEqual([]);
    expect(secretsIn({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'proof' })).toEqual(['proof']);
    expect(secretsIn({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: ' ' })).toStrictEqual([]);
  });

  test('are taken out of other inputs before they can be cut or escaped', async () => {
    const env = { SLACK_TOKEN: 'xoxb-a_b::c', SCHEDULE: 'my xoxb-a_b::c' };
    expect((await readInputs(env)).values).toMatchObject({
      schedule: ['my ***'],
      'slack-token': 'xoxb-a_b::c',
    });
  });

  test('that are ordinary words change nothing that an input says', async () => {
    const env = { https_proxy: 'http://me:example@proxy', HANDOVER_TO: 'ana@example.com' };
    expect((await readInputs(env)).values['handover-to']).toBe('ana@example.com');
  });

  test('are marked for every token', () => {
    const names = Object.entries(inputs);
    const secret = /-(token|secret|api-id|api-key|app-key)$|^((absences-)?ical|heartbeat)-url$|webhook/;
    expect(names.filter(([, input]) => 'secret' in input).map(([name]) => name)).toEqual(
      names.filter(([name]) => secret.test(name)).map(([name]) => name),
    );
  });
});

test('every input has a variable of its own and one line about it', () => {
  const names = Object.keys(inputs);
  expect(variableOf('slack-user-group-token')).toBe('SLACK_USER_GROUP_TOKEN');
  expect(new Set(names.map(variableOf)).size).toBe(names.length);
  for (const { about } of Object.values(inputs)) expect(about).toMatch(/^\S[^\n\r]*\S$/);
});
