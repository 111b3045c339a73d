import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { address, fillCompany, groupHandle, scheduleName } from '../../../sandbox/company.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { slackUserGroup } from '../../../sandbox/slack/state.ts';
import { createNamer } from '../../../src/report/names.ts';
import { type InProcess, inProcess } from '../../in-process.ts';
import { opsgenie } from '../../sources/opsgenie.ts';

/** Whole runs against workspaces of an organization, and large ones. */

const noon = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;

function open(schedules: readonly object[], over: object = {}) {
  const given = inProcess(noon, { 'on-call.yml': stringify({ schedules, ...over }) });
  const env = { CONFIG: 'on-call.yml', OPSGENIE_TOKEN: secrets.opsgenie, LOOK_AHEAD: '0' };
  return { ...given, run: (more = {}) => given.run({ ...env, ...more }) };
}

const onCall = ({ box }: Pick<InProcess, 'box'>, ...who: readonly string[]) =>
  opsgenie.set(
    box,
    who.map((one) => ({
      who: one,
      from: new Date(noon.getTime() - hour),
      until: new Date(noon.getTime() + hour),
    })),
  );

const source = { opsgenie: opsgenie.schedule };

describe('a token of the whole organization', () => {
  const inOther = { 'slack-user-group': 'data-oncall' };
  const schedules = [
    { name: 'Data', source, targets: [{ 'slack-user-group': 'data-oncall' }, { 'slack-topic': '#data' }] },
    { name: 'Other', source, slack: { 'team-id': 'T0OTHER001' }, targets: [inOther] },
  ];

  function openOrganization() {
    const given = open(schedules);
    const { slack } = given.box;
    slack.quirks.orgToken = true;
    slack.quirks.grid = { people: 'U', groups: 'U', turn: 0 };
    const users = ['U0BEN00002'];
    slack.userGroups.push(
      slackUserGroup({ id: 'S0OTHER001', handle: 'data-oncall', name: 'x', users, team_id: 'T0OTHER001' }),
    );
    onCall(given, 'ana');
    return given;
  }
  const groups = ({ box }: Pick<InProcess, 'box'>) =>
    box.slack.userGroups
      .filter(({ handle }) => handle === 'data-oncall')
      .map(({ team_id, users }) => [team_id, users.join()]);

  test('without a workspace fails, with Slack’s words and the input that is missing', async () => {
    const given = openOrganization();
    const before = groups(given);
    const { changes } = await given.run();
    for (const { outcome, reason } of changes.slice(0, 2)) {
      expect(outcome).toBe('failed');
      expect(reason).toMatch(/missing required field: team_id.*set `slack-team-id`/);
    }
    expect(groups(given)[0]).toEqual(before[0]);
  });

  test('with the workspace, and another in one schedule, reads and writes each in its own', async () => {
    const given = openOrganization();
    for (const user of given.box.slack.users)
      if (user.id === 'U0ANA00001') user.teams = ['T0SANDBOX1', 'T0OTHER001'];
    const env = { SLACK_TEAM_ID: 'T0SANDBOX1' };
    const { changes } = await given.run(env);
    expect(changes.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['changed', null],
      ['changed', null],
      ['changed', null],
    ]);
    expect(groups(given)).toEqual([
      ['T0SANDBOX1', 'U0ANA00001'],
      ['T0OTHER001', 'U0ANA00001'],
    ]);
    given.box.requests.length = 0;
    expect((await given.run(env)).changes.map(({ outcome }) => outcome)).toEqual(
      changes.map(() => 'unchanged'),
    );
    expect(given.box.requests.filter(({ path }) => path.endsWith('usergroups.list'))).toHaveLength(2);
  });

  test('who is not in the workspace of a user group is unmapped there, by name', async () => {
    const given = openOrganization();
    const { changes } = await given.run({ SLACK_TEAM_ID: 'T0SANDBOX1' });
    expect(changes.map(({ outcome }) => outcome)).toEqual(['changed', 'changed', 'failed']);
    expect(changes[2]?.reason).toMatch(
      /ana@example\.com.*U0ANA00001 is not a member of the workspace T0OTHER001/,
    );
    expect(groups(given)[1]).toEqual(['T0OTHER001', 'U0BEN00002']);
  });

  test.each([
    [{ 'team-id': 'E0SANDBOX1' }, /slack\.team-id: must be the id of a workspace such as T060R4BHN/],
    [{ team: 'T0SANDBOX1' }, /slack\.team: unknown key/],
    [{}, /slack\.team-id/],
  ])('in the config file, %j is refused', async (slack, words) => {
    await expect(open([{ name: 'Data', source, slack, targets: [inOther] }]).run()).rejects.toThrow(words);
  });

  test('one handle in one workspace twice is refused', async () => {
    const twice = ['Data', 'Again'].map((name) => ({
      ...{ name, source, slack: { 'team-id': 'T0SANDBOX1' } },
      targets: [inOther],
    }));
    await expect(open(twice).run()).rejects.toThrow('both claim slack-user-group data-oncall');
  });
});

test('in an organization, the change says by name who goes', async () => {
  const given = open([{ name: 'Data', source, targets: [{ 'slack-user-group': 'platform-oncall' }] }]);
  given.box.slack.quirks.grid = { people: 'U', groups: 'W', turn: 0 };
  onCall(given, 'ana');
  const report = await given.run();
  expect(report.changes).toMatchObject([{ before: ['W0DAN00004'], after: ['U0ANA00001'] }]);
  expect(createNamer(report).entry('W0DAN00004')).toBe('Dan Park');
});

describe('a stranger of Slack Connect', () => {
  test.each([
    ['that says so', { is_stranger: true }, 'is of another organization (Slack Connect)'],
    ['of another workspace', { team_id: 'T0OTHER001' }, 'is not a member of the workspace T0SANDBOX1'],
  ])('%s is unmapped, and can be skipped', async (_, stranger, words) => {
    const given = open([
      { name: 'Data', source, 'on-unmapped': 'skip', targets: [{ 'slack-user-group': 'data-oncall' }] },
    ]);
    for (const user of given.box.slack.users) if (user.id === 'U0BEN00002') Object.assign(user, stranger);
    for (const group of given.box.slack.userGroups) group.users = ['U0CLEO0003'];
    onCall(given, 'ana', 'ben');
    const { changes } = await given.run();
    expect(changes).toMatchObject([
      { outcome: 'changed', after: ['U0ANA00001'], reason: expect.stringContaining(words) },
    ]);
  });
});

describe('rule 25: many people, of whom the list of members shows no address', () => {
  /** Twelve schedules of two people each, of whom one is in `people`. */
  function openCompany() {
    const schedules = Array.from({ length: 12 }, (_, index) => ({
      name: `Schedule ${index}`,
      source: [2 * index + 1, 2 * index + 2].map((number) => ({ opsgenie: scheduleName(number) })),
      'on-unmapped': 'skip',
      targets: [{ 'slack-user-group': groupHandle(index + 1) }],
    }));
    const idOf = (number: number) => `U1${String(number).padStart(8, '0')}`;
    const mapped = Array.from({ length: 12 }, (_, index) => 2 * index + 1);
    const given = open(schedules, {
      people: mapped.map((number) => ({ email: address(number), slack: idOf(number) })),
    });
    fillCompany(given.box, 24, 40, noon);
    const groups = given.box.slack.userGroups.filter(({ handle }) => handle.startsWith('team-')).slice(0, 12);
    for (const [index, group] of groups.entries()) group.users = [idOf(2 * index + 1), idOf(2 * index + 2)];
    return { ...given, shown: () => groups.map(({ users }) => users.length) };
  }
  const two = Array.from({ length: 12 }, () => 2);

  test('takes nobody out where the token lacks the scope, and names it', async () => {
    const given = openCompany();
    const token = given.box.slack.tokens[secrets.slack];
    if (token) token.scopes = token.scopes.filter((scope) => scope !== 'users:read.email');
    const { changes } = await given.run();
    for (const { outcome, reason } of changes) {
      expect(outcome).toBe('failed');
      expect(reason).toContain('lacks the scope users:read.email');
    }
    expect([changes.length, given.shown()]).toEqual([12, two]);
  });

  test.each(['hidesAddresses', 'repeatsCursor'] as const)(
    'finds everybody all the same: %s',
    async (quirk) => {
      const given = openCompany();
      given.box.slack.quirks[quirk] = true;
      expect((await given.run()).changes.map(({ outcome }) => outcome)).toEqual(two.map(() => 'unchanged'));
      expect(given.shown()).toEqual(two);
      const lists = given.box.requests.filter(({ path }) => path.endsWith('users.list'));
      expect(lists.length).toBeLessThanOrEqual(2);
    },
  );
});
