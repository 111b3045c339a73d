import { describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { type Checked, day, group, noon, type Row, rowsOf, stage } from './stage.ts';

const bad = (told: Checked) => told.rows.filter(({ severity }) => severity === 'failure');

/** The rows about something. */
const about = (told: Checked, subject: string): readonly Row[] =>
  told.rows.filter((row) => row.subject.includes(subject));

function token({ box }: ReturnType<typeof stage>, key: string = secrets.slack) {
  const found = box.slack.tokens[key];
  if (!found) throw new Error('the seed has no such token');
  return found;
}

function userGroup({ box }: ReturnType<typeof stage>) {
  const [found] = box.slack.userGroups;
  if (!found) throw new Error('the seed has no user group');
  return found;
}

describe('tokens of Slack', () => {
  test('a revoked token fails, and says what to do', async () => {
    const opened = stage();
    token(opened).error = 'token_revoked';
    const told = await opened.check();
    expect(about(told, '`slack-token`')).toEqual([
      expect.objectContaining({ severity: 'failure', fix: expect.stringContaining('Set `slack-token`') }),
    ]);
  });

  test('the scopes for writing are compared with what the config uses', async () => {
    const opened = stage({
      schedule: { targets: [group, { 'slack-topic': 'C0DATA0001' }, { 'slack-message': 'C0DATA0001' }] },
    });
    const lacks = ['usergroups:write', 'channels:write.topic', 'chat:write'];
    token(opened).scopes = token(opened).scopes.filter((scope) => !lacks.includes(scope));
    const failures = bad(await opened.check());
    for (const scope of lacks)
      expect(failures.filter(({ fix }) => fix.includes(`lacks the scope ${scope} `))).toHaveLength(1);
    expect(failures).toHaveLength(3);
  });

  test('a private channel takes another scope', async () => {
    const opened = stage({ schedule: { targets: [{ 'slack-topic': 'C0DATA0001' }] } });
    const [channel] = opened.box.slack.channels;
    if (channel) channel.is_private = true;
    token(opened).scopes = token(opened).scopes.filter((scope) => scope !== 'groups:write.topic');
    expect(bad(await opened.check())[0]?.fix).toContain('lacks the scope groups:write.topic ');
  });

  test('the token that manages user groups is a token of its own', async () => {
    const opened = stage();
    const admin = token(opened, secrets.slackAdmin);
    admin.scopes = admin.scopes.filter((scope) => scope !== 'usergroups:write');
    const told = await opened.check({ SLACK_USER_GROUP_TOKEN: secrets.slackAdmin });
    expect(about(told, '`slack-user-group-token`')).toMatchObject([{ severity: 'ok' }]);
    expect(bad(told)).toMatchObject([{ subject: 'Slack user group `data-oncall`' }]);
  });

  test('where Slack does not say what the token may, that is not checked', async () => {
    const opened = stage();
    opened.box.slack.quirks.hidesScopes = true;
    const told = await opened.check();
    expect(bad(told)).toEqual([]);
    expect(rowsOf(told, 'unchecked')[0]?.message).toContain('Slack does not say whether the token may');
  });

  test('a token that Slack rotates expires soon', async () => {
    const opened = stage();
    token(opened).expiresIn = 11 * 3600 + 59;
    expect(rowsOf(await opened.check(), 'warning')).toEqual([
      expect.objectContaining({
        subject: '`slack-token`',
        message: 'It expires in 11 hours, because Slack rotates the tokens of this app.',
      }),
    ]);
  });
});

describe('user groups', () => {
  test('one that does not exist fails with the near handles', async () => {
    const told = await stage({ schedule: { targets: [{ 'slack-user-group': 'data-oncal' }] } }).check();
    expect(bad(told)[0]?.fix).toContain('data-oncall');
  });

  test('one that may be created is a warning', async () => {
    const targets = [{ 'slack-user-group': { group: 'new-oncall', create: true } }];
    const told = await stage({ schedule: { targets } }).check();
    expect(bad(told)).toEqual([]);
    expect(about(told, 'new-oncall').map(({ severity }) => severity)).toEqual(['warning']);
  });

  test.each(['is_idp_group', 'is_membership_locked'] as const)('%s: it is locked', async (flag) => {
    const opened = stage();
    userGroup(opened)[flag] = true;
    expect(bad(await opened.check())).toMatchObject([
      { message: expect.stringContaining('managed by an identity provider or locked') },
    ]);
  });

  test('one that Slack fills itself is a warning', async () => {
    const opened = stage();
    userGroup(opened).auto_type = 'admin';
    expect(rowsOf(await opened.check(), 'warning')).toMatchObject([{ fix: 'Use a separate user group.' }]);
  });

  test('whether the app may manage it can’t be checked, until it has', async () => {
    const opened = stage();
    expect(rowsOf(await opened.check(), 'unchecked')).toMatchObject([
      {
        message: expect.stringContaining('can’t be checked without writing'),
        fix: expect.stringContaining('`slack-user-group-token`'),
      },
    ]);
    userGroup(opened).updated_by = 'U0BOT00001';
    expect(rowsOf(await opened.check(), 'unchecked')).toEqual([]);
  });

  test('another app that wrote it last is a warning that names it', async () => {
    const opened = stage();
    opened.box.slack.users.push({
      ...(opened.box.slack.users[1] as (typeof opened.box.slack.users)[number]),
      id: 'U0PAGER001',
      real_name: 'PagerDuty',
      profile: { real_name: 'PagerDuty', display_name: 'pagerduty' },
    });
    const place = userGroup(opened);
    place.updated_by = 'U0PAGER001';
    place.date_update = Date.parse('2026-11-20T08:00:00Z') / 1000;
    expect(rowsOf(await opened.check(), 'warning')).toEqual([
      expect.objectContaining({
        subject: 'Slack user group `data-oncall`',
        message:
          'Another app was the last to change this group: PagerDuty (on 2026-11-20). If it still does, the two overwrite each other.',
        fix: 'Turn off the sync of this group in PagerDuty, or use a separate user group.',
      }),
    ]);
    place.updated_by = 'U0EVA00005';
    expect(rowsOf(await opened.check(), 'warning')).toEqual([]);
  });
});

describe('channels', () => {
  const schedule = { targets: [{ 'slack-topic': 'C0DATA0001' }, { 'slack-message': 'C0DATA0001' }] };

  function channel({ box }: ReturnType<typeof stage>) {
    const [found] = box.slack.channels;
    if (!found) throw new Error('the seed has no channel');
    return found;
  }

  test('the app has to be in them', async () => {
    const opened = stage({ schedule });
    channel(opened).members = [];
    const failures = bad(await opened.check());
    expect(failures).toHaveLength(2);
    for (const { message, fix } of failures)
      expect(`${message} ${fix}`).toMatch(/not_in_channel|not in the channel/);
  });

  test('an archived one fails', async () => {
    const opened = stage({ schedule });
    channel(opened).is_archived = true;
    expect(bad(await opened.check()).map(({ message }) => message)).toEqual([
      expect.stringContaining('is archived'),
    ]);
  });

  test('that get the coming week are among them, and nobody needs an account for that', async () => {
    const digest = { 'slack-message': { channel: 'C0DATA0001', digest: 'weekly' } };
    const opened = stage({
      schedule: { targets: [digest], 'on-nobody': { fallback: ['boss@example.com'] } },
    });
    opened.onCall(7, 'ana', 'ben', 'nobody', 'cleo', 'dan');
    for (const user of opened.box.slack.users) user.deleted = !user.is_bot;
    expect(bad(await opened.check())).toEqual([]);
    for (const channel of opened.box.slack.channels) channel.is_archived = true;
    expect(bad(await opened.check())).toMatchObject([{ message: expect.stringContaining('archived') }]);
  });

  test('the alert channel is one too', async () => {
    const opened = stage({ config: { alert: 'C0ALERT001' } });
    expect(about(await opened.check(), 'Alert channel')).toMatchObject([{ severity: 'ok' }]);
    const [, alerts] = opened.box.slack.channels;
    if (alerts) alerts.members = [];
    expect(about(await opened.check(), 'Alert channel')).toMatchObject([{ severity: 'failure' }]);
  });
});

describe('schedules', () => {
  test('one that does not exist fails with near names', async () => {
    const told = await stage({ schedule: { source: { opsgenie: 'Data Science Team_shedule' } } }).check();
    expect(bad(told)).toMatchObject([
      { subject: 'Schedule “Data”', fix: expect.stringContaining('Data Science Team_schedule') },
    ]);
  });

  test('a wrong token fails, and the targets are looked at all the same', async () => {
    const told = await stage().check({ OPSGENIE_TOKEN: '00000000-fake-4key-8000-wrong0000001' });
    expect(bad(told)).toMatchObject([{ fix: expect.stringContaining('Check `opsgenie-token`') }]);
    expect(about(told, 'Slack user group').map(({ severity }) => severity)).toContain('ok');
    expect(told.outputs['on-call']).toContain('"people":null');
  });

  test.each([
    ['keep', 'warning'],
    ['fail', 'failure'],
    ['disable', 'hint'],
    [{ fallback: ['eva@example.com'] }, 'hint'],
  ])('a gap with `on-nobody: %j` is a %s', async (onNobody, severity) => {
    const opened = stage({ schedule: { 'on-nobody': onNobody } });
    opened.onCall(2, 'ana', 'nobody', 'ben', 'nobody', ...Array.from({ length: 12 }, () => 'cleo'));
    const told = await opened.check();
    const rows = about(told, 'Schedule').filter((row) => row.severity !== 'ok');
    expect(rows).toMatchObject([
      {
        severity,
        when: new Date(noon.getTime() + day).toISOString(),
        message: expect.stringContaining(
          'Nobody is on call from Wed 25 Nov 13:00 until Fri 27 Nov 13:00 (Europe/Berlin, 12:00 UTC), and 1 more time within four weeks.',
        ),
      },
    ]);
    expect(told.failures).toHaveLength(severity === 'failure' ? 1 : 0);
  });

  test.each(['next', 'everyone'])(
    'a gap in which `who: %s` shows others is a hint, and no sync fails',
    async (who) => {
      const opened = stage({ schedule: { who, 'on-nobody': 'fail' } });
      opened.onCall(7, 'ana', 'nobody', 'ben', 'cleo', 'dan', 'eva');
      const told = await opened.check();
      expect(bad(told)).toEqual([]);
      expect(rowsOf(told, 'hint')).toMatchObject([
        { message: expect.stringMatching(/^Nobody is on call from .* With `who: \w+`, targets show /) },
      ]);
      opened.pass(8 * day);
      const { changes } = await opened.run({ CONFIG: 'on-call.yml', OPSGENIE_TOKEN: secrets.opsgenie });
      expect(changes.map(({ outcome }) => outcome)).toEqual(['changed']);
    },
  );

  test('a gap after which nobody comes fails with `who: next` too', async () => {
    const opened = stage({ schedule: { who: 'next', 'on-nobody': 'fail' } });
    opened.onCall(7, 'ana', 'nobody', 'ben');
    const rows = about(await opened.check(), 'Schedule');
    expect(rows.map(({ severity }) => severity)).toEqual(['failure', 'hint', 'ok']);
  });

  test('a calendar that ends early is a gap', async () => {
    const opened = stage();
    opened.onCall(7, 'ana', 'ben');
    expect(rowsOf(await opened.check(), 'warning')).toMatchObject([
      { message: expect.stringContaining('until at least Tue 22 Dec 13:00') },
    ]);
  });

  test('the pager and its calendar have to agree on now', async () => {
    const opened = stage();
    opened.onCall(30, 'ana');
    const { fetch } = opened.world;
    const world = {
      ...opened.world,
      fetch: async (...request: Parameters<typeof fetch>) => {
        const answer = await fetch(...request);
        if (!request[0].includes('/on-calls')) return answer;
        const text = (await answer.text()).replace('ana@', 'ben@');
        return { status: answer.status, headers: answer.headers, text: async () => text };
      },
    };
    const { setup } = await import('../../src/setup.ts');
    const { tell } = await import('../../src/modes.ts');
    const env = {
      MODE: 'check',
      SCHEDULE: 'Data Science Team_schedule',
      USER_GROUP: 'data-oncall',
      OPSGENIE_TOKEN: secrets.opsgenie,
      SLACK_TOKEN: secrets.slack,
    };
    const told = await tell(await setup(env, world), world);
    expect(told.warnings).toEqual([
      'Schedule “Data Science Team_schedule”: Opsgenie says that ben@example.com is on call now, but its calendar of shifts has ana@example.com. Check the schedule’s overrides and rotations there. As long as they differ, `until` and `next-handover` are empty.',
    ]);
  });

  test('shifts that can’t be read are a warning, and a failure where they are shown', async () => {
    for (const [who, severity] of [
      ['current', 'warning'],
      ['next', 'failure'],
    ] as const) {
      const opened = stage({ schedule: { who } });
      opened.box.faults.add({
        kind: 'status',
        status: 404,
        path: '/timeline',
        times: Number.POSITIVE_INFINITY,
      });
      const told = await opened.check();
      expect(about(told, 'Schedule').map((row) => row.severity)).toEqual([severity, 'ok']);
    }
  });

  test('a shadow that differs is a warning, and so is a notice of a service', async () => {
    const opened = stage({ schedule: { shadow: { opsgenie: 'Platform Team_schedule' } } });
    expect(rowsOf(await opened.check(), 'warning')).toMatchObject([
      { message: expect.stringContaining('The shadow of “Data”') },
    ]);
    const late = stage({ start: new Date('2027-03-01T12:00:00Z') });
    expect(about(await late.check(), 'Notice')).toMatchObject([
      { message: expect.stringContaining('2027-04-05') },
    ]);
  });
});

describe('absences', () => {
  test('who is away at a coming shift is a warning, from that shift on', async () => {
    const absences = [{ person: 'ben@example.com', from: '2026-12-02', until: '2026-12-05' }];
    const opened = stage({ config: { absences } });
    opened.onCall(7, 'ana', 'ben', 'cleo', 'dan', 'eva');
    const told = await opened.check();
    expect(bad(told)).toEqual([]);
    expect(rowsOf(told, 'warning')).toEqual([
      {
        severity: 'warning',
        subject: 'Absence of Ben Müller',
        message:
          'Ben Müller is on call in “Data” from Mon 30 Nov 13:00 (Europe/Berlin) but is away from 2 Dec to 4 Dec.',
        fix: 'Swap the shift in Opsgenie, or add an override there.',
        when: new Date(noon.getTime() + 6 * day).toISOString(),
      },
    ]);
  });
});

describe('public holidays', () => {
  test('of an unknown region are a warning, because no sync needs them', async () => {
    const told = await stage({ config: { holidays: 'DE-XX' } }).check();
    expect(bad(told)).toEqual([]);
    expect(about(told, '`holidays`')).toMatchObject([
      { severity: 'warning', fix: expect.stringContaining('DE-BE') },
    ]);
  });

  test('of a known one are fine, and without one nothing is said', async () => {
    expect(about(await stage({ config: { holidays: 'DE-BE' } }).check(), '`holidays`')).toMatchObject([
      { severity: 'ok', message: expect.stringMatching(/of DE-BE \(Germany\) are known for \d{4} to \d{4}/) },
    ]);
    expect(about(await stage().check(), '`holidays`')).toEqual([]);
  });
});

describe('changes that a sync would refuse', () => {
  test('more removals than allowed, now', async () => {
    const opened = stage({ schedule: { 'max-removals': 2 } });
    opened.onCall(7, 'ana', 'ben');
    expect(bad(await opened.check())).toMatchObject([
      {
        message: 'This would remove 4 members, more than `max-removals: 2`.',
        fix: 'If that is right, set `max-removals: 4` for one run.',
        when: null,
      },
    ]);
  });

  test('two targets in one place', async () => {
    const targets = [group, { 'slack-user-group': 'S0DATA0001' }];
    const failures = bad(await stage({ schedule: { targets } }).check());
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('This is the same place as'),
      expect.stringContaining('This is the same place as'),
    ]);
  });
});

describe('GitHub', () => {
  const schedule = { targets: [{ 'github-team': 'acme/data-oncall' }] };
  const people = [{ email: 'ana@example.com', github: 'ana-acme' }];
  const github = (opened: ReturnType<typeof stage>) => opened.box.github;

  function open(over: object = {}, targets: object = schedule) {
    const opened = stage({ schedule: targets, config: { people } });
    opened.onCall(30, 'ana');
    Object.assign(github(opened).tokens[secrets.github] ?? {}, over);
    return opened;
  }

  test('a team that an identity provider fills fails', async () => {
    const opened = open();
    for (const team of github(opened).teams) team.synced = true;
    expect(bad(await opened.check())).toMatchObject([
      { message: 'The group “idp-data-oncall” of an identity provider sets the members of this team.' },
    ]);
  });

  test('a classic token’s scopes are compared', async () => {
    expect(bad(await open({ scopes: ['admin:org'] }).check())).toEqual([]);
    expect(bad(await open({ scopes: ['repo', 'read:org'] }).check())).toMatchObject([
      { fix: expect.stringContaining('Add the scope admin:org to the token') },
    ]);
    const issues = { targets: [{ 'github-issues': { repository: 'acme/data', label: 'support' } }] };
    expect(bad(await open({ scopes: [''] }, issues).check())).toMatchObject([
      { fix: expect.stringContaining('it has none') },
    ]);
  });

  test('of any other token GitHub says nothing', async () => {
    const told = await open().check();
    expect(rowsOf(told, 'unchecked')).toMatchObject([{ fix: expect.stringContaining('“Members: write”') }]);
  });

  test.each([
    ['2026-12-05 12:00:00 UTC', 'It expires in 11 days, on 2026-12-05.'],
    ['2026-11-24 20:00:00 +0200', 'It expires within a day, on 2026-11-24.'],
    ['2027-06-01 12:00:00 UTC', null],
  ])('a token that expires on %s: %s', async (expires, message) => {
    const warnings = rowsOf(await open({ expires }).check(), 'warning');
    expect(warnings.map((row) => row.message)).toEqual(message === null ? [] : [message]);
  });

  test('somebody who can’t be assigned to issues fails', async () => {
    const opened = open(
      {},
      { targets: [{ 'github-issues': { repository: 'acme/data', label: 'support' } }] },
    );
    github(opened).assignable = [];
    expect(bad(await opened.check())).toMatchObject([
      { message: 'GitHub can’t assign ana-acme to issues of acme/data.' },
    ]);
  });
});

describe('Jira and Microsoft', () => {
  test('an account that can’t get tickets fails', async () => {
    const { jiraComponent } = await import('../targets/jira-component.ts');
    const opened = stage({ schedule: { targets: [jiraComponent.form] } });
    opened.onCall(30, 'ana');
    const [project] = opened.box.jira.projects;
    project?.unassignable.push('5b2b0e011b3a756600000001');
    expect(bad(await opened.check(jiraComponent.env))).toMatchObject([
      { message: 'Ana Conceição can’t be assigned tickets in DATA.' },
    ]);
  });

  test('a token of Entra that says nothing is not checked', async () => {
    const { teamsTag } = await import('../targets/teams-tag.ts');
    const opened = stage({ schedule: { targets: [teamsTag.form] } });
    opened.onCall(30, 'ana');
    opened.box.microsoft.settings.opaqueTokens = true;
    const told = await opened.check(teamsTag.env);
    expect(bad(told)).toEqual([]);
    expect(rowsOf(told, 'unchecked').map(({ message }) => message)).toContain(
      'Whether the app may change tags can’t be checked without writing.',
    );
  });
});

test('what several things have in common is told once', async () => {
  const opened = stage({
    schedule: { targets: [group, { 'slack-user-group': 'platform-oncall' }] },
  });
  opened.onCall(30, 'ana');
  token(opened).scopes = token(opened).scopes.filter((scope) => scope !== 'usergroups:read');
  const failures = bad(await opened.check());
  expect(failures).toMatchObject([
    { subject: 'Slack user group `data-oncall` and Slack user group `platform-oncall`' },
  ]);
});

test('one check that fails stops no other', async () => {
  const opened = stage({ schedule: { targets: [group, { 'slack-topic': 'C0DATA0001' }] } });
  opened.box.faults.add({ kind: 'status', status: 500, path: 'auth.test', times: Number.POSITIVE_INFINITY });
  const told = await opened.check();
  expect(about(told, '`slack-token`')).toMatchObject([{ severity: 'failure' }]);
  expect(about(told, 'People in Slack')).toMatchObject([{ severity: 'ok' }]);
  expect(rowsOf(told, 'unchecked')[0]?.message).toMatch(/^Not everything could be checked\. /);
});

test('a terminal gets a row for each finding, the worst first', async () => {
  const opened = stage();
  opened.onCall(30, 'ana');
  userGroup(opened).is_idp_group = true;
  const { table } = await opened.check();
  expect(table.split('\n')).toEqual([
    '✗ Slack user group `data-oncall`  failed',
    expect.stringMatching(/^\? Slack user group `data-oncall` {2}Whether the app may manage/),
    '✓ `slack-token`                   Works as @oncallsync in Sandbox.',
    '✓ `github-token`                  Works.',
    expect.stringMatching(/^✓ Schedule “Data” {17}Read from Opsgenie\. Ana/),
    expect.stringMatching(/^✓ People in Slack {17}The only person on call/),
    '',
    expect.stringMatching(/^Check: 1 problem, 1 not checked\. Nothing was changed\. \d+ requests\.$/),
  ]);
});

test('few requests: those of a sync, and a handful more', async () => {
  const opened = stage();
  opened.onCall(30, 'ana');
  await opened.check();
  expect(opened.box.requests.map(({ path }) => path.replace(/\?.*/, '').split('/').at(-1)).sort()).toEqual([
    'auth.test',
    'on-calls',
    'rate_limit',
    'schedules',
    'timeline',
    'usergroups.list',
    'users.lookupByEmail',
  ]);
});
