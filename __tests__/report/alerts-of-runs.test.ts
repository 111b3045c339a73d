import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { secrets } from '../../sandbox/seed.ts';
import { asFailure } from '../../src/failure.ts';
import type { Environment } from '../../src/job.ts';
import { type InProcess, inProcess } from '../in-process.ts';
import { opsgenie } from '../sources/opsgenie.ts';

// Rule 23: the alert channel hears of everything, of each thing once.

const noon = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;

const usual = {
  SCHEDULE: opsgenie.schedule,
  USER_GROUP: 'data-oncall',
  OPSGENIE_TOKEN: secrets.opsgenie,
  ALERT_CHANNEL: 'C0ALERT001',
  GITHUB_WORKFLOW: 'Sync',
};

let files: Record<string, string>;
let given: InProcess;
beforeEach(() => {
  files = {};
  given = inProcess(noon, files);
});

const alerts = () =>
  given.box.slack.channels.find(({ id }) => id === 'C0ALERT001')?.messages.map(({ text }) => text) ?? [];
const details = () =>
  JSON.stringify(given.box.slack.channels.find(({ id }) => id === 'C0ALERT001')?.messages);
const runs = (env: Environment = {}) =>
  given.run({ ...usual, ...env }).then(
    () => 'ran',
    (error) => asFailure(error).reason,
  );

/** Who is on call from when until when, in hours from noon. */
function set(...shifts: readonly (readonly [who: string, from: number, until: number])[]): void {
  const at = (hours: number) => new Date(noon.getTime() + hours * hour);
  opsgenie.set(
    given.box,
    shifts.map(([who, from, until]) => ({ who, from: at(from), until: at(until) })),
  );
}

const stopped = ':warning: On-call sync could not run: nothing is updated until this is fixed.';
const runsAgain = ':white_check_mark: On-call sync runs again.';

describe('a run that can’t start', () => {
  const config = (over: object) => stringify({ alert: 'C0ALERT001', ...over });
  const schedules = [
    {
      name: 'Data',
      source: { opsgenie: opsgenie.schedule },
      targets: [{ 'slack-user-group': 'data-oncall' }],
    },
  ];
  const byFile = { SCHEDULE: '', USER_GROUP: '', ALERT_CHANNEL: '', CONFIG: 'on-call.yml' };

  test.each<[string, Environment, string]>([
    ['an invalid setting', { ON_NOBODY: 'keeep' }, 'on-nobody'],
    ['a missing schedule', { SCHEDULE: '' }, 'schedule'],
    ['an empty secret', { OPSGENIE_TOKEN: ' ' }, 'opsgenie-token'],
    ['a broken secret', { OPSGENIE_TOKEN: 'two words' }, 'opsgenie-token'],
    ['a config that is not there', { SCHEDULE: '', USER_GROUP: '', CONFIG: 'gone.yml' }, 'gone.yml'],
    ['a timeout that can’t be read', { TIMEOUT: 'soon' }, 'timeout'],
  ])('%s is told once, and once that it runs again', async (_, env, named) => {
    for (const _ of [1, 2]) expect(await runs(env)).toContain(named);
    expect(alerts()).toEqual([stopped]);
    expect(details()).toContain(named);
    expect(details()).toContain('https://github.com/acme/data/actions/runs/42');
    expect(await runs()).toBe('ran');
    const sameRun = env.SCHEDULE === undefined;
    expect(alerts().slice(1)).toEqual(sameRun ? [runsAgain] : []);
    await runs();
    expect(alerts()).toHaveLength(sameRun ? 2 : 1);
  });

  test.each([
    ['the rest is not YAML', 'alert: C0ALERT001\nschedules: [{ name: "Data }]\n'],
    [
      'what stands before is not YAML',
      'people: "never closed\nalert: C0ALERT001 # who looks here\nschedules: []\n',
    ],
    ['a tab is in it', 'people:\n\t- x\nalert: C0ALERT001\n'],
    ['it is JSON', '{\n  "alert": "C0ALERT001",\n  "schedules": 7\n}'],
    ['the channel itself is a comment to YAML', 'alert: #data-alerts\nschedules: []\n'],
    ['a key is unknown', 'alert: C0ALERT001\nschedule: []\n'],
    ['it is too large', `alert: C0ALERT001\n${'# much\n'.repeat(150_000)}`],
  ])('the channel is found in a config although %s', async (_, text) => {
    files['on-call.yml'] = text;
    for (const _ of [1, 2]) expect(await runs(byFile)).toMatch(/settings/);
    expect(alerts()).toEqual([stopped]);
    files['on-call.yml'] = config({ schedules });
    expect(await runs(byFile)).toBe('ran');
    expect(alerts()).toEqual([stopped, runsAgain]);
  });

  test('the file’s channel hears of wrong inputs too', async () => {
    files['on-call.yml'] = config({ schedules });
    await runs({ ...byFile, MAX_REMOVALS: 'many' });
    expect(alerts()).toEqual([stopped]);
  });

  test('two workflows don’t take each other’s word', async () => {
    await runs({ OPSGENIE_TOKEN: '', GITHUB_WORKFLOW: 'Handover' });
    await runs();
    await runs({ OPSGENIE_TOKEN: '', GITHUB_WORKFLOW: 'Handover' });
    expect(alerts()).toEqual([stopped]);
  });

  test.each<[string, Environment]>([
    ['a dry run', { DRY_RUN: 'true', ON_NOBODY: 'keeep' }],
    ['what may be a dry run', { DRY_RUN: 'yes' }],
    ['a run without a channel', { ALERT_CHANNEL: '', ON_NOBODY: 'keeep' }],
    ['a run without Slack’s token', { SLACK_TOKEN: '' }],
    ['a run whose address of Slack is wrong', { SLACK_API_URL: 'slack' }],
  ])('nothing is told of %s (rule 18)', async (_, env) => {
    expect(await runs(env)).not.toContain('could not be notified');
    expect([alerts(), given.box.requests]).toEqual([[], []]);
  });

  test('says so where the channel is not there', async () => {
    expect(await runs({ ALERT_CHANNEL: 'C0NOBODY01', ON_NOBODY: 'keeep' })).toMatch(
      /"keeep".* The alert channel C0NOBODY01 could not be notified\. .*channel_not_found/,
    );
  });

  test('GitHub, which has the config, is down: the channel in the inputs hears of it', async () => {
    given.box.faults.add({ kind: 'status', status: 503, path: '/contents/', times: Infinity });
    await runs({ SCHEDULE: '', USER_GROUP: '', CONFIG: 'on-call.yml', TIMEOUT: '30s' });
    expect(alerts()).toEqual([stopped]);
    expect(details()).toContain('503');
  });
});

describe('nobody on call', () => {
  const problem = `:warning: On-call sync found a problem in ${opsgenie.schedule}.`;
  const well = ':white_check_mark: On-call sync works again.';

  test.each<[string, string | undefined]>([
    ['read with the calendar', undefined],
    ['asked for it alone, since the calendar is not read', '0'],
    ['asked for it alone, since the calendar ends before', '1d'],
  ])('and nobody to come within three days is told once, until somebody is: %s', async (_, LOOK_AHEAD) => {
    set(['ana', -9, -3], ['ben', 96, 120]);
    for (const _ of [1, 2]) await runs({ LOOK_AHEAD });
    expect(alerts()).toEqual([problem]);
    // The gap is still the same one when there is less than three days left of it.
    given.pass(2 * day);
    await runs({ LOOK_AHEAD });
    expect(alerts()).toEqual([problem]);
    given.pass(2 * day + hour);
    await runs({ LOOK_AHEAD });
    expect(alerts()).toEqual([problem, well]);
  });

  test.each([undefined, '0', '1d'])(
    'a night or a weekend is planned: with a look-ahead of %s',
    async (LOOK_AHEAD) => {
      set(['ana', -9, -3], ['ben', 71, 90]);
      await runs({ LOOK_AHEAD });
      expect(alerts()).toEqual([]);
    },
  );

  test('three days are three days', async () => {
    set(['ana', -9, -3], ['ben', 72, 90]);
    await runs();
    expect(alerts()).toEqual([problem]);
  });

  test('is not reported if the coming shifts can’t be read: it is unknown', async () => {
    set(['ana', -9, -3]);
    given.box.faults.add({ kind: 'status', status: 422, path: '/timeline', times: Infinity });
    await runs();
    expect(alerts()).toEqual([]);
  });

  test('is reported only once if `on-nobody` is `fail`: as the target’s failure', async () => {
    set(['ana', -9, -3]);
    await runs({ ON_NOBODY: 'fail' });
    expect(alerts()).toEqual([expect.stringContaining('On-call sync failed for')]);
    expect(details().match(/nobody is on call/gi)).toHaveLength(1);
  });

  test('is reported for a disabled schedule at once, whatever its calendar contains', async () => {
    set(['ana', -9, 90]);
    Object.assign(given.box.opsgenie.schedules[0] ?? {}, { enabled: false });
    await runs();
    expect(alerts()).toEqual([problem]);
    expect(details()).toContain('disabled');
  });

  test('costs nothing more where somebody is', async () => {
    await runs({ LOOK_AHEAD: '0' });
    expect(given.box.requests.filter(({ path }) => path.includes('/timeline'))).toEqual([]);
  });
});

describe('a shadow', () => {
  const shadowed = () =>
    stringify({
      alert: 'C0ALERT001',
      schedules: [
        {
          name: 'Data',
          source: { opsgenie: opsgenie.schedule },
          shadow: { opsgenie: 'Platform Team_schedule' },
          targets: [{ 'slack-user-group': 'data-oncall' }],
        },
      ],
    });
  const env = { SCHEDULE: '', USER_GROUP: '', ALERT_CHANNEL: '', CONFIG: 'on-call.yml', LOOK_AHEAD: '0' };
  const problem = ':warning: On-call sync found a problem in Data.';

  test('that can’t be read is a warning, and no alert', async () => {
    files['on-call.yml'] = shadowed();
    Object.assign(given.box.opsgenie.schedules[1] ?? {}, { name: 'Renamed' });
    expect(await runs(env)).toBe('ran');
    expect(alerts()).toEqual([]);
  });

  test('that disagrees is reported once, whoever it is about, and once that it agrees', async () => {
    files['on-call.yml'] = shadowed();
    for (const _ of [1, 2]) await runs(env);
    given.pass(7 * day);
    await runs(env);
    expect(alerts()).toEqual([problem]);
    expect(details()).toContain('only the shadow has');
    // While it can't be read, what was said of it holds.
    const [data, platform = {}] = given.box.opsgenie.schedules;
    Object.assign(platform, { name: 'Renamed' });
    await runs(env);
    expect(alerts()).toEqual([problem]);
    Object.assign(platform, { name: 'Platform Team_schedule', rotations: data?.rotations });
    await runs(env);
    expect(alerts()).toEqual([problem, ':white_check_mark: On-call sync works again.']);
  });
});

describe('a run that hit its timeout', () => {
  test.each(
    ['5m', '20s', '5s'].flatMap((timeout) => [
      [timeout, 'the pager', '/v2/schedules'],
      [timeout, 'a write', 'usergroups.users.update'],
    ]),
  )('of %s has some time left for the alert, though %s hangs', async (TIMEOUT, _, path) => {
    given = inProcess(noon, files, true);
    given.box.faults.add({ kind: 'hang', path, times: Infinity });
    await runs({ TIMEOUT });
    expect(alerts()).toEqual([expect.stringContaining('On-call sync failed for')]);
  });
});

test('several things at once are one message', async () => {
  set(['ana', -9, -3]);
  await runs({ USER_GROUP: 'data-oncal' });
  expect(alerts()).toHaveLength(1);
  expect(details()).toContain('data-oncal');
  expect(details()).toContain('Nobody is on call');
});
