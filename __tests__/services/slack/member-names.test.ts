import { expect, test } from '@jest/globals';
import { memberNames } from '../../../src/services/slack/member-names.ts';
import { usersOf } from '../../../src/services/slack/users.ts';
import { http } from '../given.ts';
import { slack } from './given.ts';

const user = (id: string, name: string) => ({
  id,
  real_name: name,
  profile: { email: `${name}@example.com` },
});

function workspace(answer: unknown) {
  const fake = http(() => answer);
  const run = slack(fake);
  return {
    run,
    names: memberNames(run),
    asked: () => fake.requests.map(({ url, onlyTry }) => [url.split('/').at(-1), onlyTry]),
  };
}

test('a single member is asked for, and tried once', async () => {
  const { names, asked } = workspace({ ok: true, user: user('U1', 'ana') });
  expect(await names(['U1'])).toEqual(
    new Map([
      ['U1', 'ana'],
      ['ana@example.com', 'ana'],
    ]),
  );
  expect(asked()).toEqual([['users.info', 3_000]]);
});

test('several targets that ask at once cost one page of members, which may not have everybody', async () => {
  const { names, asked } = workspace({ ok: true, members: [user('U1', 'ana'), user('U2', 'ben')] });
  const [first] = await Promise.all([names(['U1', 'U9']), names(['U2'])]);
  expect([first?.get('U1'), first?.get('U2'), first?.get('U9')]).toEqual(['ana', 'ben', undefined]);
  expect(asked()).toEqual([['users.list', 3_000]]);
});

test('who is known already is not asked for', async () => {
  const { run, names, asked } = workspace({ ok: true, user: user('U1', 'ana') });
  await usersOf(run).byId('U1');
  expect((await names(['U1'])).get('U1')).toBe('ana');
  expect(asked()).toHaveLength(1);
});

test('what Slack refuses is a failure, which the report can do without', async () => {
  const { names } = workspace({ ok: false, error: 'missing_scope' });
  await expect(names(['U1', 'U2'])).rejects.toThrow('missing_scope');
});
