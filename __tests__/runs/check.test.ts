import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import type { SlackUser } from '../../sandbox/slack/state.ts';
import { type Run, type Stage, stage, writes } from './action.ts';

const check = { mode: 'check' };

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

function account(name: string): SlackUser {
  const found = box.slack.users.find(({ profile }) => profile.email === `${name}@example.com`);
  if (!found) throw new Error(`the seed has no ${name}`);
  return found;
}

function token(key: string = secrets.slack) {
  const found = box.slack.tokens[key];
  if (!found) throw new Error('the seed has no such token');
  return found;
}

function group() {
  const [found] = box.slack.userGroups;
  if (!found) throw new Error('the seed has no user group');
  return found;
}

/** Nothing is written, whatever was found; and what fails the step is an error in the log and a row with a fix in the summary. */
function expectFailure(run: Run, subject: string, text: RegExp): void {
  expect(writes(run)).toEqual([]);
  expect([run.code, run.errors]).toEqual([1, '']);
  const errors = run.log.split('\n').filter((line) => line.startsWith('::error::'));
  expect(errors.filter((line) => text.test(line) && line.includes(subject))).toHaveLength(1);
  const words = new RegExp(text.source.replaceAll('`', ''), text.flags);
  const row = run.summary.split('\n').find((line) => line.startsWith('| ') && words.test(plain(line)));
  expect(row?.split(' | ')).toHaveLength(3);
  expect(run.outputs.changed).toBe('false');
}

function expectNoFailure(run: Run): void {
  expect(writes(run)).toEqual([]);
  expect([run.code, run.errors]).toEqual([0, '']);
  expect(run.log).not.toContain('::error::');
  expect(run.outputs.changed).toBe('false');
}

const plain = (markdown: string) => markdown.replace(/\\(?=[\\`*_[\]|~#!$])|`/g, '');

test('all is well: it ends green, writes nothing, and shows what was looked at', async () => {
  group().updated_by = 'U0BOT00001';
  const run = await box.run(check);
  expectNoFailure(run);
  expect(run.log).not.toContain('::warning::');
  expect(run.summary).toMatch(/^## Check: no problems\n/);
  for (const row of [
    '`slack-token`',
    'Schedule “Data Science Team_schedule”',
    'Slack user group `data-oncall`',
    'People in Slack',
  ])
    expect(run.summary).toContain(`| ${row.replaceAll('_', '\\_')} |`);
  expect(JSON.parse(run.outputs['on-call'] ?? '')).toMatchObject([{ people: [{ slack: 'U0ANA00001' }] }]);
  expect(JSON.parse(run.outputs.changes ?? '')).toMatchObject([{ outcome: 'planned' }]);
  expect(run.requests.length).toBeLessThanOrEqual(12);
});

describe('what would fail a sync fails the check', () => {
  test('a token that is revoked', async () => {
    token().error = 'token_revoked';
    expectFailure(await box.run(check), '`slack-token`', /The app was removed or its token revoked/);
  });

  test('a token of the pager that is wrong', async () => {
    const run = await box.run({ ...check, 'opsgenie-token': '00000000-fake-4key-8000-wrong0000001' });
    expectFailure(run, 'Schedule', /Check `opsgenie-token`/);
  });

  test('a scope that only writing needs', async () => {
    token().scopes = token().scopes.filter((scope) => scope !== 'usergroups:write');
    expectFailure(await box.run(check), 'data-oncall', /lacks the scope usergroups:write/);
  });

  test('a user group that does not exist', async () => {
    const run = await box.run({ ...check, 'user-group': 'data-oncal' });
    expectFailure(run, 'data-oncal', /Did you mean|data-oncall/);
  });

  test('a schedule that does not exist', async () => {
    const run = await box.run({ ...check, schedule: 'Data Science Team_shedule' });
    expectFailure(run, 'Schedule', /Data Science Team_schedule/);
  });

  test('a channel without the app, and one that is archived', async () => {
    const [data, alerts] = box.slack.channels;
    if (!data || !alerts) throw new Error('the seed has no channels');
    data.members = [];
    alerts.is_archived = true;
    const run = await box.run({ ...check, 'topic-channel': 'C0DATA0001', 'alert-channel': 'C0ALERT001' });
    expectFailure(run, 'Slack topic of', /is not in the channel C0DATA0001/);
    expectFailure(run, 'Alert channel', /is archived/);
  });

  test.each<[string, (user: SlackUser) => void, RegExp]>([
    [
      'without an account',
      (user) => {
        user.profile.email = 'other@example.com';
      },
      /but has no active Slack account/,
    ],
    [
      'with a deactivated account',
      (user) => {
        user.deleted = true;
      },
      /but has no active Slack account/,
    ],
    [
      'with a guest account',
      (user) => {
        user.is_restricted = true;
      },
      /is a guest, and guests can’t be in a user group/,
    ],
  ])('somebody who comes in three weeks %s', async (_, change, why) => {
    change(account('dan'));
    const run = await box.run(check);
    expectFailure(run, 'in Slack', why);
    expect(run.log).toMatch(
      /dan@example\.com is on call from \w{3} \d{1,2} \w{3}( \d{4})? \d\d:00 \(Europe\/Berlin/,
    );
  });

  test('a user group that an identity provider fills', async () => {
    group().is_idp_group = true;
    expectFailure(await box.run(check), 'data-oncall', /managed by an identity provider or locked/);
  });

  test('a gap with `on-nobody: fail`', async () => {
    box.opsgenie.schedules[0]?.rotations[0]?.shifts.splice(17, 1);
    expectFailure(await box.run({ ...check, 'on-nobody': 'fail' }), 'Schedule', /Nobody is on call from/);
  });

  test('targets outside Slack', async () => {
    await box.write(
      'on-call.yml',
      `people: [{ email: ana@example.com, github: ana-acme }, { email: ben@example.com, github: ben-acme }]
schedules:
  - name: Data
    source: { opsgenie: Data Science Team_schedule }
    targets:
      - github-team: acme/data-oncall
      - github-issues: { repository: acme/dat, label: support }
      - jira-component: { project: DATA, component: Suport }
`,
    );
    for (const team of box.github.teams) team.synced = true;
    const config = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
    const run = await box.run({ ...check, ...config });
    expectFailure(run, 'acme/data-oncall', /of an identity provider sets the members of this team/);
    expectFailure(run, 'acme/dat support', /Check the name acme\/dat/);
    expectFailure(run, 'DATA/Suport', /has no component with the name or id “Suport”/);
    expectFailure(
      run,
      'in GitHub',
      /cleo@example\.com is on call from .* but has no GitHub account in `people`/,
    );
  });
});

describe('what should be known is a warning, and fails nothing', () => {
  test('a gap', async () => {
    box.opsgenie.schedules[0]?.rotations[0]?.shifts.splice(17, 1);
    const run = await box.run(check);
    expectNoFailure(run);
    expect(run.log).toMatch(
      /::warning::Schedule “Data Science Team_schedule”: Nobody is on call from .*`on-nobody: keep`/,
    );
  });

  test('tokens that expire soon', async () => {
    token().expiresIn = 3600;
    Object.assign(box.github.tokens[secrets.github] ?? {}, {
      scopes: ['admin:org'],
      expires: new Date(Date.now() + 5.5 * 86_400_000).toISOString().slice(0, 19).replace('T', ' ') + ' UTC',
    });
    await box.write(
      'on-call.yml',
      'people: [{ email: lead@example.com, slack: U0ANA00001 }]\nschedules: [{ name: Data, source: { opsgenie: Data Science Team_schedule }, targets: [{ slack-user-group: data-oncall }] }]\n',
    );
    const config = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
    const run = await box.run({ ...check, ...config });
    expectNoFailure(run);
    expect(run.log).toMatch(/::warning::`slack-token`: It expires in 1 hour, /);
    expect(run.log).toMatch(/::warning::`github-token`: It expires in 5 days, on /);
  });

  test('another app that writes the same user group', async () => {
    const bot = box.slack.users.find(({ is_bot }) => is_bot);
    if (!bot) throw new Error('the seed has no bot');
    const profile = { ...bot.profile, real_name: 'incident.io' };
    box.slack.users.push({ ...bot, id: 'U0OTHER001', real_name: 'incident.io', profile });
    group().updated_by = 'U0OTHER001';
    const run = await box.run(check);
    expectNoFailure(run);
    expect(run.summary).toContain('Another app was the last to change this group: incident.io');
  });

  test('a workflow on the full hour, and one that is disabled', async () => {
    const path = '.github/workflows/sync.yml';
    await box.write(path, 'on:\n  schedule:\n    - cron: "0 * * * *"\n');
    box.github.workflows = [{ path, state: 'disabled_inactivity' }];
    const env = { GITHUB_WORKFLOW_REF: `acme/data/${path}@refs/heads/main`, GITHUB_REPOSITORY: 'acme/data' };
    const unread = await box.run(check, env);
    expectNoFailure(unread);
    expect(unread.log).not.toContain('is disabled');
    expect(unread.summary).toContain('### Hints');
    Object.assign(box.github.tokens[secrets.github]?.permissions ?? {}, { actions: 'read' });
    const run = await box.run(check, env);
    expectNoFailure(run);
    expect(run.log).toMatch(/::warning::Workflow: `\.github\/workflows\/sync\.yml` is disabled, because/);
  });
});

describe('what can’t be checked is said', () => {
  test('rights that show only in writing', async () => {
    const run = await box.run(check);
    expectNoFailure(run);
    expect(run.summary).toContain('### Not checked');
    expect(run.log).toContain(
      '? Slack user group `data-oncall`: Whether the app may manage user groups can’t be checked without writing',
    );
  });

  test('on a pull request from a fork, whatever needs a secret; elsewhere that is a failure', async () => {
    const event = (head: string) =>
      JSON.stringify({
        pull_request: { head: { repo: { full_name: head } }, base: { repo: { full_name: 'acme/data' } } },
      });
    const folder = await box.write('event.json', event('eva/data'));
    await box.write('own.json', event('acme/data'));
    const none = { ...check, 'opsgenie-token': '', 'slack-token': '' };
    const env = (file: string) => ({
      OPSGENIE_TOKEN: '',
      SLACK_TOKEN: '',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: `${folder}/${file}`,
    });
    const run = await box.run(none, env('event.json'));
    expectNoFailure(run);
    expect(run.requests).toEqual([]);
    expect(run.log).toContain('a pull request from a fork gets no secrets, and this needs `slack-token`.');
    const own = await box.run(none, env('own.json'));
    expect([own.code, own.requests]).toEqual([1, []]);
    expect(own.log).toContain('`slack-token` is missing');
  });
});

test('an invalid config file is reported with every problem, and nobody is alerted', async () => {
  await box.write(
    'on-call.yml',
    'alert: C0ALERT001\nschedules:\n  - name: A\n    source: { opsgeni: A }\n    targets: [{ slack-user-group: a }]\n  - name: B\n    source: { opsgenie: B }\n    targets: [{ slack-grop: b }]\n',
  );
  const run = await box.run({
    ...check,
    config: 'on-call.yml',
    schedule: undefined,
    'user-group': undefined,
  });
  expect([run.code, run.requests]).toEqual([1, []]);
  expect(run.log).toContain('opsgeni');
  expect(run.log).toContain('slack-grop');
});

describe.each([
  ['summer time begins in New York, then in Berlin', '2027-03-06T12:00:00Z'],
  ['summer time ends in Berlin, then in New York', '2027-10-20T12:00:00Z'],
])('while %s', (_, at) => {
  test('the time from which on it matters is that of the schedule’s clock', async () => {
    const later = await stage(at);
    const dan = later.slack.users.find(({ profile }) => profile.email === 'dan@example.com');
    if (dan) dan.is_restricted = true;
    const run = await later.run(check);
    const shift = later.opsgenie.schedules[0]?.rotations[0]?.shifts.find(
      ({ from, recipient }) => from > new Date(at) && JSON.stringify(recipient).includes('dan@'),
    );
    await later.end();
    expect([run.code, writes(run)]).toEqual([1, []]);
    const local = shift?.from.toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin', timeStyle: 'short' });
    const utc = shift?.from.toISOString().slice(11, 16);
    expect(run.log).toContain(
      `${local} (Europe/Berlin, ${utc} UTC) but the Slack account U0DAN00004 is a guest`,
    );
  });
});

test('no secret and no address appears where addresses are hidden', async () => {
  account('dan').is_restricted = true;
  const run = await box.run({ ...check, 'hide-addresses': 'true' });
  expect(run.code).toBe(1);
  for (const text of [run.log, run.summary, JSON.stringify(run.outputs)]) {
    expect(text).not.toContain('@example.com');
    expect(text).not.toContain(secrets.slack);
  }
});

test('on the command line: what is fine, what fails, and everything as JSON', async () => {
  account('dan').is_restricted = true;
  const { env } = await box.listen();
  const flags = [
    '--mode',
    'check',
    '--schedule',
    'Data Science Team_schedule',
    '--user-group',
    'data-oncall',
  ];
  const run = async (...more: readonly string[]) => {
    const child = spawn(process.execPath, ['dist/cli.js', ...flags, ...more], {
      env: { PATH: process.env.PATH, ...env },
    });
    const [out, err] = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray());
    const [code] = await once(child, 'close');
    return { code, out: (await out)?.join(''), err: (await err)?.join('') };
  };
  const shown = await run();
  expect(shown.code).toBe(1);
  expect(shown.out).toMatch(/^✓ `slack-token`: Works as @oncallsync in Sandbox\.$/m);
  expect(shown.err).toMatch(/^error: dan@example\.com in Slack: dan@example\.com is on call from /m);
  const json = await run('--json');
  const { check: rows, changed } = JSON.parse(json.out ?? '');
  expect(changed).toBe(false);
  expect(rows).toContainEqual(
    expect.objectContaining({
      severity: 'failure',
      subject: 'dan@example.com in Slack',
      when: expect.any(String),
    }),
  );
  expect(box.requests.filter(({ path }) => path.includes('users.update'))).toEqual([]);
});
