import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/job.ts';
import { setup } from '../../src/setup.ts';
import { enough, hour, world } from '../given.ts';

const settings = async (env: Environment = {}) => (await setup({ ...enough, ...env }, world([]))).settings;
const problem = (env: Environment) =>
  settings(env).then(
    () => 'none',
    (error) => error.reason,
  );

describe('settings', () => {
  test('need no more than a schedule, a user group and two tokens', async () => {
    const { schedules, handover, dryRun } = await settings();
    expect({ handover, dryRun }).toEqual({ handover: null, dryRun: false });
    expect(schedules).toEqual([
      {
        name: 'Data science',
        sources: [{ kind: 'opsgenie', schedule: 'Data science' }],
        who: 'current',
        also: [],
        ignore: [],
        shadow: [],
        targets: [{ kind: 'slack-user-group', name: 'data-oncall', options: 'data-oncall' }],
        onNobody: 'keep',
        onUnmapped: 'fail',
        maxRemovals: 20,
        createMissing: false,
        overlap: 0,
      },
    ]);
  });

  test('hold what was set', async () => {
    const env = { DRY_RUN: 'true', LOOK_AHEAD: '7d', TIMEOUT: '90s', PEOPLE: 'ana: U0ANA00001' };
    expect(await settings(env)).toMatchObject({
      dryRun: true,
      lookAhead: 7 * 24 * hour,
      people: [{ names: ['ana'], accounts: { slack: 'U0ANA00001' } }],
    });
  });

  test.each([
    [undefined, [203_333, 251_667, 300_000]],
    ['1m', [43_333, 51_667, 60_000]],
    // Too short to be divided: one end for all.
    ['10s', [10_000]],
    ['2s', [2_000]],
  ])('divide a `timeout` of %s: sources, people and targets, writes', async (TIMEOUT, parts) => {
    const ends: number[] = [];
    const after = (milliseconds: number) => {
      ends.push(milliseconds);
      return new AbortController().signal;
    };
    const { http } = await setup({ ...enough, TIMEOUT }, world([], { after }));
    http.stage('targets');
    http.stage('writes');
    http.stage('writes');
    expect(ends).toEqual(parts);
  });

  test('make one schedule of several names, shown in every group', async () => {
    const { schedules } = await settings({ SCHEDULE: 'A\nB\nA', USER_GROUP: '@one\nS0614TZR7' });
    expect(schedules).toHaveLength(1);
    expect(schedules[0]).toMatchObject({
      name: 'A + B',
      sources: [{ schedule: 'A' }, { schedule: 'B' }],
      targets: [{ name: '@one' }, { name: 'S0614TZR7' }],
    });
  });

  test('hold the handover that is asked for', async () => {
    const to = { HANDOVER_TO: 'ana@example.com' };
    expect((await settings(to)).handover).toEqual({ to: 'ana@example.com', end: null });
    expect((await settings({ ...to, HANDOVER_FOR: '8h' })).handover?.end).toEqual({ for: 8 * hour });
    expect((await settings({ ...to, HANDOVER_UNTIL: '2026-11-24T09:00Z' })).handover?.end).toEqual({
      until: new Date('2026-11-24T09:00Z'),
    });
  });

  test.each(['check', 'report'])(
    'hold no handover with `mode: %s`, which would not write it',
    async (mode) => {
      await expect(settings({ MODE: mode, HANDOVER_TO: 'ana@example.com' })).rejects.toThrow(
        `\`handover-to\` can’t be used with \`mode: ${mode}\`, which writes nothing: remove one of them`,
      );
    },
  );

  test('that lack something say what, all at once, and that nothing was sent', async () => {
    const error = await setup({ DRY_RUN: 'maybe' }, world([])).catch((error) => error);
    expect(error.lines).toEqual([
      'Invalid settings (nothing was sent):',
      '`dry-run` must be true or false, not "maybe"',
      '`schedule` is missing: Name or id of the on-call schedule',
      expect.stringMatching(
        /^`opsgenie-token` is missing or empty: Opsgenie API key.*\. `source` is `opsgenie` unless you set it$/,
      ),
      '`slack-token` is missing or empty: Slack bot token (`xoxb-…`)',
      'There is no target: set `user-group`, `topic-channel`, `announce-channel` or `config`',
    ]);
  });

  test('name an input once, where it is wrong and so not there', async () => {
    expect(await problem({ SLACK_TOKEN: 'xoxb 1' })).toMatch(
      /^Invalid settings \(nothing was sent\): `slack-token` contains spaces[^;]*$/,
    );
    expect(await problem({ SOURCE: 'pager duty' })).toMatch(
      /^Invalid settings \(nothing was sent\): `source` must be opsgenie[^;]*$/,
    );
    const both = await setup({ ...enough, SLACK_TOKEN: 'xoxb 1', DRY_RUN: 'maybe' }, world([])).catch(
      (error) => error,
    );
    expect(both.problems).toHaveLength(2);
  });
});

test('rule 10: a long secret in the wrong input is not shown, not even in part', async () => {
  const token = `xoxp-${'1'.repeat(12)}-${'2'.repeat(12)}-${'a'.repeat(45)}`;
  const said = await problem({ SLACK_TOKEN: token, OPSGENIE_API_URL: token });
  expect(said).toContain('`opsgenie-api-url` must be an address such as');
  expect(said).not.toContain(token.slice(0, 12));
});

describe('a contradiction', () => {
  test.each(['a b', 'a,b', '#general', '<!subteam^S1>', '@', '@@a'])(
    'is a user group named %j',
    async (name) => {
      expect(await problem({ USER_GROUP: name })).toContain(
        `\`user-group\` must be a handle or id, one per line, not ${JSON.stringify(name)}`,
      );
    },
  );

  test('is reported together with the other problems', async () => {
    const said = await problem({ USER_GROUP: '#general', DRY_RUN: 'maybe' });
    expect(said).toMatch(/^Invalid settings \(nothing was sent\): .*"maybe".*"#general"/);
  });

  test('is the same user group twice, however it is written', async () => {
    expect(await problem({ USER_GROUP: 'data\n@Data' })).toContain('`user-group` names "data" twice');
  });

  test('is a handover of two schedules', async () => {
    expect(await problem({ SCHEDULE: 'A\nB', HANDOVER_TO: 'ana@example.com' })).toContain(
      '`handover-to` needs exactly one schedule, and `schedule` names "A" and "B"',
    );
  });

  test('is not a handover without a schedule: that is reported as such', async () => {
    expect(await problem({ SCHEDULE: '', HANDOVER_TO: 'ana@example.com' })).toMatch(
      /^Invalid settings \(nothing was sent\): `schedule` is missing/,
    );
  });

  test('is a handover to two people', async () => {
    expect(await problem({ HANDOVER_TO: 'ana@example.com\nben@example.com' })).toContain(
      '`handover-to` must be one person',
    );
  });

  test('is a handover with two ends', async () => {
    const env = { HANDOVER_TO: 'ana@example.com', HANDOVER_FOR: '8h', HANDOVER_UNTIL: '2026-11-24T09:00Z' };
    expect(await problem(env)).toContain('`handover-for` and `handover-until` can’t be used together');
  });

  test.each([
    ['2026-11-23T09:00Z', 'is in the past: "2026-11-23T09:00Z" (it is now 2026-11-23T09:00:00Z)'],
    ['2026-11-23T09:59+01:00', 'is in the past'],
    ['2026-12-24T09:00:01Z', 'must be at most 31 days ahead, not "2026-12-24T09:00:01Z"'],
  ])('is a handover until %s', async (until, said) => {
    expect(await problem({ HANDOVER_TO: 'ana@example.com', HANDOVER_UNTIL: until })).toContain(said);
  });

  test('is no handover of 31 days, nor one until the next second', async () => {
    for (const until of ['2026-12-24T09:00:00Z', '2026-11-23T09:00:01Z']) {
      expect(await problem({ HANDOVER_TO: 'ana@example.com', HANDOVER_UNTIL: until })).toBe('none');
    }
    for (const length of ['31d', 'P31D', '1s']) {
      expect(await problem({ HANDOVER_TO: 'ana@example.com', HANDOVER_FOR: length })).toBe('none');
    }
    for (const length of ['0', 'P32D']) {
      expect(await problem({ HANDOVER_TO: 'ana@example.com', HANDOVER_FOR: length })).toContain(
        'from 1s to 31d',
      );
    }
  });
});
