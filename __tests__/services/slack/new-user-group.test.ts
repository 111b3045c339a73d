import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { secrets } from '../../../sandbox/seed.ts';
import { slackUserGroup } from '../../../sandbox/slack/state.ts';
import { inProcess } from '../../in-process.ts';
import { opsgenie } from '../../sources/opsgenie.ts';

/** Whole runs that find no user group with the handle. */

const noon = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;
const ana = 'U0ANA00001';
const ben = 'U0BEN00002';

/** A sandbox in which Ana is on call, and a run for the user group `new-oncall`. */
function open(inputs: Readonly<Record<string, string>> = {}, config?: object) {
  const given = inProcess(noon, config && { 'on-call.yml': stringify(config) });
  const { slack } = given.box;
  const onCall = (...who: readonly string[]) => {
    const [from, until] = [new Date(noon.getTime() - hour), new Date(noon.getTime() + hour)];
    opsgenie.set(
      given.box,
      who.map((name) => ({ who: name, from, until })),
    );
  };
  onCall('ana');
  const schedule: Readonly<Record<string, string>> = config
    ? { CONFIG: 'on-call.yml' }
    : { SCHEDULE: opsgenie.schedule, USER_GROUP: 'new-oncall' };
  return {
    ...given,
    slack,
    onCall,
    groups: () => slack.userGroups.filter(({ handle }) => handle === 'new-oncall'),
    /** The methods of Slack that write, in the order of the calls. */
    writes: () => given.box.requests.flatMap(({ path }) => /usergroups\.(?!list).*/.exec(path)?.[0] ?? []),
    run: (more: Readonly<Record<string, string>> = {}) =>
      given.run({ ...schedule, OPSGENIE_TOKEN: secrets.opsgenie, LOOK_AHEAD: '0', ...inputs, ...more }),
  };
}

const asked = { CREATE_USER_GROUP: 'true' };

describe('a user group that does not exist', () => {
  test('is created with the people on call where that is asked, and left alone by the next run', async () => {
    const { run, groups, writes, box } = open(asked);
    const { changes } = await run();
    expect(changes).toMatchObject([
      {
        outcome: 'changed',
        before: [],
        after: [ana],
        reason:
          'Slack has no user group with the handle “new-oncall” yet. `create-user-group` is set, so syncing creates it.',
      },
    ]);
    expect(groups()).toMatchObject([
      {
        name: 'new-oncall',
        users: [ana],
        team_id: 'T0SANDBOX1',
        description: `Who is on call: ${opsgenie.schedule}. on-call-sync sets its members.`,
      },
    ]);
    expect(writes()).toEqual(['usergroups.create', 'usergroups.users.update']);
    box.requests.length = 0;
    expect((await run()).changes).toMatchObject([{ outcome: 'unchanged', reason: null }]);
    expect(writes()).toEqual([]);
  });

  test('fails where it is not asked, and says how to ask', async () => {
    const { run, groups, slack, writes } = open();
    const reason = async () => (await run()).changes[0]?.reason;
    const how = 'Create it in Slack under People → User groups, or set `create-user-group: true`.';
    expect(await reason()).toBe(
      `Slack has no user group with the name or id “new-oncall” that this token can see. There are “data-oncall”, “platform-oncall”. ${how}`,
    );
    slack.userGroups.length = 0;
    expect(await reason()).toMatch(/The workspace has no user groups\. Create it .*true`\.$/);
    expect([groups(), writes()]).toEqual([[], []]);
  });

  test('that is near to one that exists may be a misspelt handle: both ways that is said', async () => {
    const { run } = open({ USER_GROUP: 'data-on-call' });
    expect((await run()).changes[0]?.reason).toMatch(/can see\. Did you mean “data-oncall”\?$/);
    const report = await run(asked);
    expect(report.changes[0]?.outcome).toBe('changed');
    expect(report.warnings).toEqual([
      'Slack has no user group with the handle “data-on-call” yet. `create-user-group` is set, so syncing creates it. Did you mean “data-oncall”?',
    ]);
  });

  test('rule 18: is only planned by a dry run', async () => {
    const { run, groups, writes } = open(asked);
    const report = await run({ DRY_RUN: 'true' });
    expect(report.changes).toMatchObject([{ outcome: 'planned', before: [], after: [ana] }]);
    expect(report.wrote).toBe(false);
    expect([groups(), writes()]).toEqual([[], []]);
  });

  test.each([
    ['keep', 'kept'],
    ['disable', 'kept'],
    ['fail', 'failed'],
  ])('rule 5: is never created while nobody is on call: `on-nobody: %s`', async (onNobody, outcome) => {
    const { run, onCall, groups, writes } = open(asked);
    onCall();
    const [change] = (await run({ ON_NOBODY: onNobody })).changes;
    expect(change).toMatchObject({ outcome, before: [], after: [] });
    if (outcome === 'kept')
      expect(change?.reason).toMatch(/`new-oncall` will be created once somebody is\.$/);
    expect([groups(), writes()]).toEqual([[], []]);
    onCall('ben');
    await run({ ON_NOBODY: onNobody });
    expect(groups()).toMatchObject([{ users: [ben] }]);
  });

  test('is not created for somebody without an account, nor while the pager can’t be read', async () => {
    const { run, groups, writes, slack, box } = open(asked);
    for (const user of slack.users) if (user.id === ana) user.deleted = true;
    expect((await run()).changes[0]?.outcome).toBe('failed');
    box.faults.add({ kind: 'status', status: 500, service: 'opsgenie', times: Number.POSITIVE_INFINITY });
    expect((await run()).changes[0]?.outcome).toBe('failed');
    expect([groups(), writes()]).toEqual([[], []]);
  });

  test('that is given by its id is not created', async () => {
    const { run, writes } = open({ ...asked, USER_GROUP: 'S0614TZR7' });
    expect((await run()).changes[0]?.reason).toContain('no user group with the name or id “S0614TZR7”');
    expect(writes()).toEqual([]);
  });

  test('has its handle in lower case, and its name as written', async () => {
    const { run, groups } = open({ ...asked, USER_GROUP: '@New-OnCall' });
    await run();
    expect(groups()).toMatchObject([{ name: 'New-OnCall', users: [ana] }]);
  });

  test('is created by whoever may manage user groups', async () => {
    const { run, groups, slack } = open(asked);
    slack.settings.whoManagesUserGroups = 'admins';
    expect((await run()).changes[0]?.reason).toMatch(/only admins may manage.*`slack-user-group-token`/);
    expect(groups()).toEqual([]);
    await run({ SLACK_USER_GROUP_TOKEN: secrets.slackAdmin });
    expect(groups()).toMatchObject([{ users: [ana] }]);
  });

  test('is created in the workspace of an organization that is named', async () => {
    const { run, groups, slack } = open({ ...asked, SLACK_TEAM_ID: 'T0SANDBOX1' });
    slack.quirks.orgToken = true;
    slack.quirks.grid = { people: 'U', groups: 'W', turn: 0 };
    expect((await run()).changes).toMatchObject([{ outcome: 'changed' }]);
    expect(groups()).toMatchObject([{ team_id: 'T0SANDBOX1', users: [ana] }]);
    expect((await run()).changes).toMatchObject([{ outcome: 'unchanged' }]);
  });
});

describe('where it is asked in the config file', () => {
  const target = (create?: boolean) => ({
    'slack-user-group': { group: 'new-oncall', ...(create !== undefined && { create }) },
  });
  const config = (one: object, defaults?: object, own: object = {}) => ({
    ...(defaults && { defaults }),
    schedules: [{ name: 'Data', source: { opsgenie: opsgenie.schedule }, ...own, targets: [one] }],
  });
  const yes = { 'create-user-group': true };
  const no = { 'create-user-group': false };

  test.each([
    ['of the target', config(target(true)), {}, true],
    ['in `defaults`', config(target(), yes), {}, true],
    ['in `defaults`, for a plain name', config({ 'slack-user-group': 'new-oncall' }, yes), {}, true],
    ['of the schedule', config(target(), no, yes), {}, true],
    ['of a target that goes before its schedule', config(target(false), no, yes), {}, false],
    ['of a target that goes before `defaults`', config(target(true), no), {}, true],
    ['nowhere', config(target()), {}, false],
    [
      'in the file, and an input forbids it',
      config(target(true), yes),
      { CREATE_USER_GROUP: 'false' },
      false,
    ],
    ['in an input, and the file forbids it', config(target(false), no), asked, true],
  ])('%s', async (_, file, inputs, isCreated) => {
    const { run, groups } = open(inputs, file);
    const [change] = (await run()).changes;
    expect([change?.outcome, change?.target.name]).toEqual([isCreated ? 'changed' : 'failed', 'new-oncall']);
    expect(groups().length).toBe(isCreated ? 1 : 0);
  });
});

describe('what can go wrong', () => {
  test('the name is taken by another group: that is known before anything is written', async () => {
    const { run, slack, writes } = open(asked);
    slack.userGroups.push(slackUserGroup({ id: 'S0OLD00001', handle: 'old', name: 'new-oncall', users: [] }));
    for (const more of [{}, { DRY_RUN: 'true' }]) {
      const [change] = (await run(more)).changes;
      expect([change?.outcome, change?.reason]).toEqual([
        'failed',
        'The user group “new-oncall” can’t be created: the user group “old” has that name. Rename that group in Slack, or use its handle instead: `old`.',
      ]);
    }
    expect(writes()).toEqual([]);
  });

  test('the name is taken by a disabled group', async () => {
    const { run, slack } = open(asked);
    const gone = { id: 'S0OLD00001', handle: 'old', name: 'new-oncall', users: [], date_delete: 1 };
    slack.userGroups.push(slackUserGroup(gone));
    expect((await run()).changes[0]?.reason).toBe(
      'Slack answered name_already_exists to usergroups.create: the disabled user group “old” has the handle or the name “new-oncall”. Rename the other user group in Slack, or use its handle instead.',
    );
  });

  test('the handle is taken by a disabled group: that one is filled and enabled', async () => {
    const { run, slack, groups, writes } = open(asked);
    const gone = { id: 'S0OLD00001', handle: 'new-oncall', name: 'Old', users: [ben], date_delete: 1 };
    slack.userGroups.push(slackUserGroup(gone));
    expect((await run()).changes).toMatchObject([{ outcome: 'changed', before: [], after: [ana] }]);
    expect(groups()).toMatchObject([{ id: 'S0OLD00001', users: [ana], date_delete: 0 }]);
    expect(writes()).toEqual(['usergroups.users.update', 'usergroups.enable']);
  });

  test.each(['a channel', 'a person'])('the handle is taken by %s', async (what) => {
    const { run, slack, groups } = open(asked);
    const [one] = what === 'a channel' ? slack.channels : slack.users;
    if (one) one.name = 'new-oncall';
    expect((await run()).changes[0]?.reason).toBe(
      'Slack answered handle_already_exists to usergroups.create: a channel, a person or a deleted user group has the handle “new-oncall”. Handles are unique among user groups, channels and people: use another handle, or rename what has this one in Slack.',
    );
    expect(groups()).toEqual([]);
  });

  test.each([
    ['paid_teams_only', /paid Slack plan/],
    ['plan_upgrade_required', /paid Slack plan/],
    ['bad_handle', /does not accept this handle/],
    ['target_team_not_on_org', /Check `slack-team-id`/],
  ])('Slack answers %s', async (error, words) => {
    const { run, box, groups } = open(asked);
    const path = 'usergroups.create';
    box.faults.add({
      kind: 'wrong-shape',
      body: { ok: false, error },
      path,
      times: Number.POSITIVE_INFINITY,
    });
    expect((await run()).changes[0]).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(words),
    });
    expect(groups()).toEqual([]);
  });

  test('nobody could be added to the new group: the next run finds and fills it', async () => {
    const { run, box, groups } = open(asked);
    const path = 'usergroups.users.update';
    box.faults.add({ kind: 'status', status: 500, path, times: Number.POSITIVE_INFINITY });
    const report = await run();
    expect(report.changes[0]).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(
        /^The user group “new-oncall” was created, but nobody could be added to it\. Slack/,
      ),
    });
    expect([report.wrote, groups()]).toMatchObject([true, [{ users: [] }]]);
    box.faults.clear();
    expect((await run()).changes[0]).toMatchObject({ outcome: 'changed', before: [], after: [ana] });
    expect(groups()).toMatchObject([{ users: [ana] }]);
  });

  test('the answer is lost, and the next try finds the group', async () => {
    const { run, box, groups } = open(asked);
    box.faults.add({ kind: 'reset', acts: true, path: 'usergroups.create' });
    expect((await run()).changes[0]?.outcome).toBe('changed');
    expect(groups()).toMatchObject([{ users: [ana] }]);
  });

  test('the list lags behind, and no answer shows the group', async () => {
    const { run, slack, groups } = open(asked);
    slack.quirks.lag = 2;
    expect((await run()).changes[0]?.outcome).toBe('changed');
    expect(groups()).toMatchObject([{ users: [ana] }]);
  });

  test('the list never shows it', async () => {
    const { run, slack, groups } = open(asked);
    slack.quirks.lag = 100;
    expect((await run()).changes[0]?.reason).toBe(
      'Slack accepted the new user group “new-oncall”, but does not list it. The next run tries again.',
    );
    expect(groups()).toHaveLength(1);
  });
});

describe('two runs at once', () => {
  /** Another run creates the group just before ours does. */
  function race(users: string[]) {
    const given = open(asked);
    const { slack, box } = given;
    let lists = 0;
    box.after.push(({ path }) => {
      if (!path.includes('usergroups.list')) return;
      lists += 1;
      if (lists > 1) return;
      slack.userGroups.push(
        slackUserGroup({ id: 'S0RACE0001', handle: 'new-oncall', name: 'new-oncall', users }),
      );
    });
    return given;
  }

  test('create one, which the other has filled', async () => {
    const { run, groups, writes } = race([ana]);
    expect((await run()).changes).toMatchObject([{ outcome: 'changed', after: [ana] }]);
    expect([groups().length, writes()]).toEqual([1, ['usergroups.create']]);
  });

  test('create one, which the other has not filled yet', async () => {
    const { run, groups, writes } = race([]);
    expect((await run()).changes).toMatchObject([{ outcome: 'changed', after: [ana] }]);
    expect(groups()).toMatchObject([{ users: [ana] }]);
    expect(writes()).toEqual(['usergroups.create', 'usergroups.users.update']);
  });

  test('never overwrite what somebody else has put there', async () => {
    const { run, groups } = race([ben]);
    expect((await run()).changes[0]?.reason).toBe(
      'Somebody else has just created the user group “new-oncall”, with other members. It was not changed. The next run compares them.',
    );
    expect(groups()).toMatchObject([{ users: [ben] }]);
    await run();
    expect(groups()).toMatchObject([{ users: [ana] }]);
  });

  test('really at once create one', async () => {
    const { run, groups } = open(asked);
    const reports = await Promise.all([run(), run()]);
    expect(reports.map(({ changes }) => changes[0]?.outcome)).toEqual(['changed', 'changed']);
    expect(groups()).toMatchObject([{ users: [ana] }]);
  });
});
