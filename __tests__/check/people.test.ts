import { describe, expect, test } from '@jest/globals';
import { githubPeople } from '../../sandbox/github/seed.ts';
import type { SlackUser } from '../../sandbox/slack/state.ts';
import { day, group, noon, rowsOf, stage, writesIn } from './stage.ts';

type Opened = ReturnType<typeof stage>;

function accountOf({ box }: Opened, name: string): SlackUser {
  const found = box.slack.users.find(({ profile }) => profile.email === `${name}@example.com`);
  if (!found) throw new Error(`the seed has no ${name}`);
  return found;
}

test('everybody has an account: a row says so, nothing fails, and nothing is written', async () => {
  const opened = stage();
  opened.onCall(7, 'ana', 'ben', 'cleo', 'dan', 'eva');
  const told = await opened.check();
  expect(told.failures).toEqual([]);
  expect(told.warnings).toEqual([]);
  expect(told.rows).toContainEqual(
    expect.objectContaining({
      severity: 'ok',
      subject: 'People in Slack',
      message: 'All 5 people on call in the coming four weeks have an account.',
    }),
  );
  expect(writesIn(opened)).toEqual([]);
  expect(told.outputs.changed).toBe('false');
});

describe('somebody of the coming four weeks', () => {
  test.each<[string, (user: SlackUser) => void, string]>([
    [
      'has another address',
      (user) => {
        user.profile.email = 'c.ohara@example.com';
      },
      'has no active Slack account (looked up cleo@example.com)',
    ],
    [
      'is deactivated',
      (user) => {
        user.deleted = true;
      },
      'has no active Slack account (looked up cleo@example.com)',
    ],
    [
      'is a guest',
      (user) => {
        user.is_restricted = true;
      },
      'the Slack account U0CLEO0003 is a guest, and guests can’t be in a user group',
    ],
    [
      'is a guest in one channel',
      (user) => {
        user.is_ultra_restricted = true;
      },
      'the Slack account U0CLEO0003 is a guest, and guests can’t be in a user group',
    ],
    [
      'is a bot',
      (user) => {
        user.is_bot = true;
      },
      'the Slack account U0CLEO0003 is a bot',
    ],
  ])('%s: that fails once, with the date and the fix', async (_, change, why) => {
    const opened = stage({ schedule: { targets: [group, { 'slack-topic': 'C0DATA0001' }] } });
    opened.onCall(3, 'ana', 'ben', 'cleo', 'ana', 'cleo', 'ben', 'ana', 'cleo', 'ana', 'ben');
    change(accountOf(opened, 'cleo'));
    const told = await opened.check();
    const [row, ...others] = rowsOf(told, 'failure');
    expect(others).toEqual([]);
    expect(row?.when).toBe(new Date(noon.getTime() + 5 * day).toISOString());
    expect(row?.message).toBe(
      `cleo@example.com is on call from Sun 29 Nov 13:00 (Europe/Berlin, 12:00 UTC) but ${why}.`,
    );
    expect(row?.fix).not.toBe('');
    expect(told.failures).toEqual([`${row?.subject}: ${row?.message} ${row?.fix}`]);
    expect(told.summary).toContain('1 problem');
  });

  test('mapped to an account that is deactivated: the fix is that of a sync', async () => {
    const opened = stage({ config: { people: { 'ben@example.com': 'U0CLEO0003' } } });
    opened.onCall(7, 'ana', 'ben');
    accountOf(opened, 'cleo').deleted = true;
    const [row] = rowsOf(await opened.check(), 'failure');
    expect(row).toMatchObject({
      message:
        'ben@example.com is on call from Mon 30 Nov 13:00 (Europe/Berlin, 12:00 UTC) but the Slack account U0CLEO0003 is deactivated.',
      fix: 'Reactivate it in Slack, or put somebody else on call.',
    });
  });

  test('after the four weeks nobody looks', async () => {
    const opened = stage();
    opened.onCall(30, 'ana', 'cleo');
    accountOf(opened, 'cleo').deleted = true;
    expect((await opened.check()).failures).toEqual([]);
  });

  test('who is on call now comes without a date', async () => {
    const opened = stage();
    opened.onCall(30, 'cleo');
    accountOf(opened, 'cleo').is_restricted = true;
    const [row] = rowsOf(await opened.check(), 'failure');
    expect(row).toMatchObject({
      when: null,
      message: expect.stringMatching(/^cleo@example\.com is on call but /),
    });
  });
});

test('each service is looked at: who is not in the organization on GitHub fails there alone', async () => {
  const opened = stage({
    schedule: { targets: [group, { 'github-team': 'acme/data-oncall' }] },
    config: { people: githubPeople },
  });
  opened.onCall(7, 'ana', 'ben');
  opened.box.github.organisation = opened.box.github.organisation.filter(({ login }) => login !== 'Ben-acme');
  const told = await opened.check();
  expect(rowsOf(told, 'failure')).toEqual([
    expect.objectContaining({
      subject: 'Ben Müller in GitHub',
      message: expect.stringContaining('ben-acme is not a member of acme on GitHub'),
    }),
  ]);
  expect(rowsOf(told, 'ok').map(({ subject }) => subject)).toContain('People in Slack');
});

describe('`on-unmapped: skip`', () => {
  test('is a warning while somebody else is on call, and a failure for whoever is alone', async () => {
    const opened = stage({
      schedule: {
        'on-unmapped': 'skip',
        source: [{ opsgenie: 'Data Science Team_schedule' }, { opsgenie: 'Platform Team_schedule' }],
      },
    });
    accountOf(opened, 'ana').is_restricted = true;
    const told = await opened.check();
    expect(rowsOf(told, 'failure')).toEqual([]);
    expect(rowsOf(told, 'warning')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('`on-unmapped` is `skip`') }),
    ]);
    const alone = stage({ schedule: { 'on-unmapped': 'skip' } });
    alone.onCall(7, 'ben', 'ana');
    accountOf(alone, 'ana').is_restricted = true;
    expect(rowsOf(await alone.check(), 'failure')).toHaveLength(1);
  });
});

test('`also` and `fallback` are people too', async () => {
  const opened = stage({
    schedule: { also: ['lead@example.com'], 'on-nobody': { fallback: ['boss@example.com'] } },
  });
  opened.onCall(7, 'ana', 'nobody', 'ben');
  const messages = rowsOf(await opened.check(), 'failure').map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringMatching(/^lead@example\.com is in `also` but has no active Slack account/),
    expect.stringMatching(/^boss@example\.com is in `fallback` but has no active Slack account/),
  ]);
});

test.each(['next', 'everyone'])('`who: %s` looks at everybody as well', async (who) => {
  const opened = stage({ schedule: { who } });
  opened.onCall(7, 'ana', 'ben', 'cleo');
  accountOf(opened, 'cleo').is_restricted = true;
  expect(rowsOf(await opened.check(), 'failure')).toHaveLength(1);
});

test('a team in the calendar is nobody yet: it is not checked', async () => {
  const opened = stage();
  opened.onCall(7, 'ana', 'ben');
  const [schedule] = opened.box.opsgenie.schedules;
  const last = schedule?.rotations.at(-1)?.shifts[0];
  if (last) last.recipient = { type: 'team', id: 'team-1', name: 'Platform' } as never;
  const told = await opened.check();
  expect(told.failures).toEqual([]);
  expect(rowsOf(told, 'unchecked').map(({ message }) => message)).toContainEqual(
    expect.stringContaining('who that is shows only when the shift begins'),
  );
});

test('a look-up that fails is told once, however many people it is about', async () => {
  const opened = stage();
  opened.onCall(7, 'ana', 'ben', 'cleo');
  for (const token of Object.values(opened.box.slack.tokens))
    token.scopes = token.scopes.filter((scope) => scope !== 'users:read.email');
  const failures = rowsOf(await opened.check(), 'failure');
  expect(failures).toEqual([
    expect.objectContaining({
      subject: 'People in Slack',
      fix: expect.stringContaining('lacks the scope users:read.email'),
    }),
  ]);
});
