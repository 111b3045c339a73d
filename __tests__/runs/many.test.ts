import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { address, companyConfig, fillCompany, groupHandle } from '../../sandbox/company.ts';
import { githubJob } from '../../sandbox/github/seed.ts';
import { type Stage, stage, writes } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

const byFile = {
  config: 'on-call.yml',
  schedule: undefined,
  'user-group': undefined,
  'look-ahead': '0',
};

async function company(teams: number, members: number) {
  fillCompany(box, teams, members);
  await box.write('on-call.yml', companyConfig(teams));
}

const changesOf = (run: { outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(run.outputs.changes ?? '[]');

describe('rule 20: a hundred schedules', () => {
  test('with a hundred groups and people in a workspace of a thousand cost six requests at most', async () => {
    await company(100, 1_000);
    const run = await box.run(byFile);
    expect(run.log).not.toContain('::error::');
    expect(changesOf(run)).toHaveLength(100);
    expect(new Set(changesOf(run).map(({ outcome }: { outcome: string }) => outcome))).toEqual(
      new Set(['unchanged']),
    );
    expect(run.requests.length).toBeLessThanOrEqual(6);
    expect(writes(run)).toEqual([]);
  });

  test('cost one more for each where the bulk read is missing, and are right all the same', async () => {
    await company(100, 1_000);
    box.opsgenie.bulkOnCalls = false;
    const run = await box.run(byFile);
    expect([run.code, run.outputs.changed]).toEqual([0, 'false']);
    expect(changesOf(run)).toHaveLength(100);
    expect(run.requests.length).toBeLessThanOrEqual(106);
  });

  test('ten people in a workspace of five thousand are looked up, and no list of members is read', async () => {
    await company(10, 5_000);
    const run = await box.run(byFile);
    expect(run.code).toBe(0);
    const paths = run.requests.map(({ path }) => path.split('?')[0]);
    expect(paths.filter((path) => path === '/api/users.lookupByEmail')).toHaveLength(10);
    expect(paths).not.toContain('/api/users.list');
  });
});

describe('rule 8: of a hundred schedules, one that fails is the only one that is not done', () => {
  const failing: readonly (readonly [string, (box: Stage) => void, RegExp])[] = [
    [
      'since nobody knows it (404)',
      (box) => {
        scheduleIn(box, 7).name = 'Renamed';
      },
      /Opsgenie has no schedule with the name or id “Team 7”/,
    ],
    [
      'since the key may not see it (403)',
      (box) => {
        const all = box.opsgenie.schedules.map(({ id }) => id);
        const [key = ''] = Object.keys(box.opsgenie.keys);
        box.opsgenie.bulkOnCalls = false;
        box.opsgenie.keys[key] = { schedules: all.filter((id) => id !== scheduleIn(box, 7).id) };
      },
      /Opsgenie answered 403/,
    ],
    [
      'since its person has no account',
      (box) => {
        const user = box.slack.users.find(({ profile }) => profile.email === address(7));
        if (user) user.profile.email = 'moved@example.com';
      },
      /person-7@example\.com is on call but has no active Slack account/,
    ],
    [
      'since its target is gone',
      (box) => {
        box.slack.userGroups = box.slack.userGroups.filter(({ handle }) => handle !== groupHandle(7));
      },
      /Slack has no user group with the name or id “team-7-oncall”/,
    ],
  ];

  test.each(failing)('%s', async (_, breaks, words) => {
    await company(100, 200);
    const other = box.slack.userGroups.find(({ handle }) => handle === groupHandle(8));
    if (other) other.users = ['U100000001'];
    breaks(box);
    const run = await box.run(byFile);
    expect(run.code).toBe(1);
    const failed = changesOf(run).filter(({ outcome }: { outcome: string }) => outcome === 'failed');
    expect(failed).toMatchObject([{ schedule: 'Team 7', reason: expect.stringMatching(words) }]);
    expect(run.log.match(/::error::/g)).toHaveLength(1);
    expect(run.log).toMatch(/::error::Team 7: `team-7-oncall` was not changed: /);
    expect(other?.users).toEqual(['U100000008']);
    expect(changesOf(run).filter(({ outcome }: { outcome: string }) => outcome === 'unchanged')).toHaveLength(
      98,
    );
  });
});

function scheduleIn({ opsgenie }: Stage, number: number) {
  const found = opsgenie.schedules.find(({ name }) => name === `Team ${number}`);
  if (!found) throw new Error(`there is no team ${number}`);
  return found;
}

describe('the config file', () => {
  const text = `
schedules:
  - name: Data
    source: { opsgenie: Data Science Team_schedule }
    targets: [{ slack-user-group: data-oncall }]
  - name: Platform
    source: { opsgenie: Platform Team_schedule }
    also: [eva@example.com]
    targets: [{ slack-user-group: platform-oncall }]
`;

  test('is read from the workspace', async () => {
    await box.write('.github/on-call.yml', text);
    const run = await box.run({ ...byFile, config: '.github/on-call.yml' });
    expect(run.code).toBe(0);
    expect(changesOf(run)).toMatchObject([
      { schedule: 'Data', outcome: 'changed', after: ['U0ANA00001'] },
      { schedule: 'Platform', outcome: 'changed', after: ['U0DAN00004', 'U0EVA00005'] },
    ]);
    expect(run.outputs.emails).toBe('ana@example.com,dan@example.com');
    expect(run.requests.some(({ service }) => service === 'github')).toBe(false);
  });

  test('is read from GitHub at the run’s commit where nothing is checked out', async () => {
    box.github.files['.github/on-call.yml'] = text;
    const run = await box.run({ ...byFile, config: '.github/on-call.yml', only: 'Platform' }, githubJob);
    expect(run.code).toBe(0);
    expect(run.requests[0]?.path).toBe(
      `/repos/acme/data/contents/.github/on-call.yml?ref=${githubJob.GITHUB_SHA}`,
    );
    expect(changesOf(run)).toMatchObject([{ schedule: 'Platform' }]);
    expect(JSON.parse(run.outputs['on-call'] ?? '')).toHaveLength(1);
  });

  test('that is invalid reports every problem with its line, before any request', async () => {
    await box.write('on-call.yml', text.replace('also', 'allso').replace('opsgenie', 'opsgeni'));
    const run = await box.run(byFile);
    expect([run.code, run.requests]).toEqual([1, []]);
    expect(run.log).toContain('on-call.yml:4:15: schedules[0].source.opsgeni: unknown key (did you mean');
    expect(run.log).toContain('on-call.yml:8:5: schedules[1].allso: unknown key (did you mean "also"?)');
    expect(run.summary).toContain('nothing was done');
  });

  test('may have a shadow: a warning where it differs, and nothing else', async () => {
    const shadow = text.replace(
      '    targets: [{ slack-user-group: data',
      '    shadow: { jsm: Data science }\n    targets: [{ slack-user-group: data',
    );
    await box.write('on-call.yml', shadow);
    const agrees = await box.run(byFile);
    expect([agrees.code, agrees.log.includes('::warning::')]).toEqual([0, false]);
    box.passTime(0);
    box.opsgenie.schedules[0]?.rotations.splice(0, 1, ...(box.opsgenie.schedules[1]?.rotations ?? []));
    const differs = await box.run(byFile);
    expect(differs.code).toBe(0);
    expect(differs.log).toMatch(/::warning::The shadow of “Data” \(jsm “Data science”\) differs/);
    expect(differs.summary).toContain('differs on who is on call');
    box.faults.add({ kind: 'status', status: 500, service: 'jira', times: Number.POSITIVE_INFINITY });
    const broken = await box.run({ ...byFile, timeout: '3s' });
    expect(broken.code).toBe(0);
    expect(broken.log).toMatch(/::warning::The shadow of “Data” \(jsm “Data science”\) could not be read/);
  });
});
