import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Account } from '../../../src/model.ts';
import { createTarget as message } from '../../../src/services/slack/message.ts';
import { createTarget as topic } from '../../../src/services/slack/topic.ts';
import { createTarget as userGroup } from '../../../src/services/slack/user-group.ts';
import type { Target } from '../../../src/target.ts';
import { bring, display, member, workspace } from './given.ts';

/** Enterprise Grid: Ana is U0ANA00001 in her workspace and W0ANA00001 in the organization. */

let given: ReturnType<typeof workspace>;
beforeEach(() => {
  given = workspace();
  given.box.slack.quirks.grid = { people: 'U', groups: 'U', turn: 0 };
});

/** Who is on call, as a look-up gave them. */
const onCall = (account: Partial<Account>) => {
  const ana = member('ana');
  return display([], { members: [{ ...ana, account: { ...ana.account, ...account } }] });
};
const both = onCall({ id: 'U0ANA00001', aliases: ['W0ANA00001'] });
const organizationOnly = onCall({ id: 'W0ANA00001', aliases: ['W0ANA00001'] });

const group = (): Target => userGroup(given.run(), { group: 'data-oncall' });
const announced = (): Target => message(given.run(), { channel: 'C0DATA0001' });
const shown = (): Target => topic(given.run(), { channel: 'C0DATA0001' });

function putInGroup(...ids: readonly string[]): void {
  for (const one of given.box.slack.userGroups) if (one.handle === 'data-oncall') one.users = [...ids];
}

describe('a user group', () => {
  test('that shows the other id from the look-up is unchanged, without a further request', async () => {
    given.box.slack.quirks.grid = { people: 'U', groups: 'W', turn: 0 };
    putInGroup('U0ANA00001');
    expect(await bring(group(), both)).toBeNull();
    expect(given.methods()).toEqual(['usergroups.list']);
  });

  test('that shows an id not in the look-up is unchanged, after one more request', async () => {
    putInGroup('U0ANA00001');
    expect(await bring(group(), organizationOnly)).toBeNull();
    expect(given.methods()).toEqual(['usergroups.list', 'users.info']);
  });

  test('that shows somebody with the same address is unchanged, if Slack returns only one id', async () => {
    putInGroup('U0ANA00001');
    expect(await bring(group(), onCall({ id: 'W0OTHER001' }))).toBeNull();
  });

  test('whose other members go is written, and the change says who stays', async () => {
    given.box.slack.quirks.grid = { people: 'U', groups: 'W', turn: 0 };
    putInGroup('U0ANA00001', 'U0BEN00002');
    expect(await bring(group(), both)).toEqual({
      before: ['U0ANA00001', 'W0BEN00002'],
      after: ['U0ANA00001'],
    });
    expect(given.methods()).toEqual(['usergroups.list', 'users.info', 'usergroups.users.update']);
    expect(await bring(group(), both)).toBeNull();
  });

  test('that shows a deactivated account with the same address is written', async () => {
    given.box.slack.users.push(
      ...given.box.slack.users
        .filter(({ id }) => id === 'U0ANA00001')
        .map((ana) => ({ ...ana, id: 'U0OLDANA01', deleted: true })),
    );
    putInGroup('U0OLDANA01');
    expect(await bring(group(), both)).toMatchObject({ before: ['U0OLDANA01'], after: ['U0ANA00001'] });
  });

  test('outside of an organization costs no question about who goes', async () => {
    given.box.slack.quirks.grid = null;
    await bring(group(), display(['ana']));
    expect(given.methods()).toEqual(['usergroups.list', 'usergroups.users.update']);
  });

  test('rule 4: where who goes can’t be asked about, nothing is taken for known', async () => {
    given.box.faults.add({
      kind: 'status',
      status: 500,
      times: Number.POSITIVE_INFINITY,
      when: ({ path }) => path.endsWith('users.info'),
    });
    await expect(bring(group(), both)).rejects.toThrow('Slack answered 500');
    expect(given.methods()).not.toContain('usergroups.users.update');
  });
});

test.each([
  [both, organizationOnly],
  [organizationOnly, both],
])('ids that flip are announced once, and nobody takes over from herself', async (first, second) => {
  expect(await bring(announced(), first)).not.toBeNull();
  expect(await bring(announced(), second)).toBeNull();
  expect(await bring(announced(), first)).toBeNull();
  const { members } = display(['ben']);
  await bring(announced(), { ...second, members: [...second.members, ...members] });
  expect(given.data.messages.map(({ text }) => text).at(-1)).toBe(
    'Ana Conceição and <@U0BEN00002> are now on call for *Data science*.',
  );
  expect(given.data.messages).toHaveLength(2);
});

describe('one person who was looked up by two addresses, and has another id in each answer', () => {
  const twice = { ...both, members: [...both.members, ...organizationOnly.members] };

  test('is in a user group once', async () => {
    expect(await bring(group(), twice)).toMatchObject({ after: ['U0ANA00001'] });
    expect(await bring(group(), twice)).toBeNull();
  });

  test('is announced once', async () => {
    expect(await bring(announced(), twice)).toEqual({ before: [], after: ['U0ANA00001'] });
    expect(given.data.messages.map(({ text }) => text)).toEqual([
      '<@U0ANA00001> is now on call for *Data science*.',
    ]);
    expect(await bring(announced(), twice)).toBeNull();
  });

  test('is in a topic once', async () => {
    await bring(shown(), twice);
    expect(given.data.topic.value).toMatch(/\| On call: <@U0ANA00001>$/);
    expect(await bring(shown(), twice)).toBeNull();
  });
});

test('a topic that another run has set right meanwhile, by the other id, is not set again', async () => {
  const slow = await shown().read('Data science');
  given.data.topic.value = 'On call: <@W0ANA00001>';
  await slow.write({ entries: [], enabled: true }, both);
  expect(given.data.topic.value).toBe('On call: <@W0ANA00001>');
  expect(given.methods()).not.toContain('conversations.setTopic');
});

test.each([
  [both, organizationOnly],
  [organizationOnly, both],
])('ids that flip leave the topic alone', async (first, second) => {
  expect(await bring(shown(), first)).not.toBeNull();
  const { value } = given.data.topic;
  expect(await bring(shown(), second)).toBeNull();
  expect(await bring(shown(), first)).toBeNull();
  expect(given.data.topic.value).toBe(value);
  expect(await bring(shown(), display(['ben']))).not.toBeNull();
});
