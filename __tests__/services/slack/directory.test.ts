import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import type { Request } from '../../../src/http/request.ts';
import type { LookUp } from '../../../src/model.ts';
import { createDirectory } from '../../../src/services/slack/directory.ts';
import { http } from '../given.ts';
import { slack } from './given.ts';

const ana = {
  id: 'U0ANA00001',
  real_name: 'Ana S.',
  profile: { email: 'Ana@Example.com', real_name: 'Ana Silva' },
};

/** A directory over Slack's answers; `asked` holds the method and the one argument of each request. */
function directory(answer: (asked: string) => unknown) {
  const asked: string[] = [];
  const said = ({ url, body }: Request) =>
    `${url.split('/').at(-1)} ${[...new URLSearchParams(body).values()].join()}`;
  const fake = http((request) => {
    asked.push(said(request));
    return answer(said(request));
  });
  const all = createDirectory(slack(fake));
  const find = (lookUps: readonly LookUp[]) => Promise.all(lookUps.map(all.find(lookUps)));
  return { find, all, asked };
}

const found = (user: object) => ({ ok: true, user });
const missing = { ok: false, error: 'users_not_found' };
const identify = async (user: object) => (await directory(() => found(user)).find([{ id: ana.id }]))[0];

describe('an account', () => {
  test('has the name of the profile, and its address in lower case', async () => {
    expect(await identify(ana)).toEqual({
      account: { id: ana.id, name: 'Ana Silva', email: 'ana@example.com' },
    });
  });

  test('may have neither', async () => {
    expect(await identify({ id: 'U1' })).toEqual({ account: { id: 'U1', name: null, email: null } });
    expect(await identify({ ...ana, profile: { email: null } })).toMatchObject({
      account: { name: 'Ana S.', email: null },
    });
  });

  test.each([
    [{ deleted: true }, 'is deactivated'],
    [{ is_bot: true }, 'is a bot'],
    [{ is_restricted: true }, 'is a guest'],
    [{ is_ultra_restricted: true }, 'is a guest'],
  ])('rule 6: with %j is not to be used, with that reason', async (flags, reason) => {
    expect(await identify({ ...ana, ...flags })).toEqual({
      unmapped: expect.stringContaining(reason),
      fix: expect.any(String),
    });
  });

  test('rule 6: is not Slackbot, which says it is no bot', async () => {
    expect(await identify({ id: 'USLACKBOT', is_bot: false })).toEqual({
      unmapped: expect.stringContaining('is a bot'),
      fix: expect.any(String),
    });
  });

  test.each([{}, { id: '' }, { id: 7 }, { id: 'U1,U2' }, { id: 'U1> <!here' }, { ...ana, deleted: 'no' }])(
    'rule 4: is not read out of %j',
    async (user) => {
      await expect(identify(user)).rejects.toBeInstanceOf(Failure);
    },
  );
});

describe('looking up', () => {
  test('asks by id or by address, and answers in the order asked', async () => {
    const { find, asked } = directory((request) =>
      found({ id: request.split(' ')[1]?.replace('a@example.com', 'U3') }),
    );
    const answers = await find([{ id: 'U2' }, { emails: ['a@example.com'] }, { id: 'U1' }]);
    expect(answers.map((answer) => 'account' in answer && answer.account.id)).toEqual(['U2', 'U3', 'U1']);
    expect(asked.toSorted()).toEqual(['users.info U1', 'users.info U2', 'users.lookupByEmail a@example.com']);
  });

  test('tries the next address only where Slack knows nobody by the first', async () => {
    const { find, asked } = directory((request) =>
      request.endsWith(' b@example.com') ? found(ana) : missing,
    );
    expect(await find([{ emails: ['a@example.com', 'b@example.com', 'c@example.com'] }])).toMatchObject([
      { account: { id: ana.id } },
    ]);
    expect(asked).toEqual(['users.lookupByEmail a@example.com', 'users.lookupByEmail b@example.com']);
  });

  test('goes on for the second of two people with an address in common', async () => {
    const { find } = directory((request) => (request.endsWith(' c@example.com') ? found(ana) : missing));
    const [first, second] = await find([
      { emails: ['b@example.com', 'a@example.com'] },
      { emails: ['b@example.com', 'c@example.com'] },
    ]);
    expect(first).toHaveProperty('unmapped');
    expect(second).toMatchObject({ account: { id: ana.id } });
  });

  test('names every address that nobody has', async () => {
    const { find } = directory(() => missing);
    expect(await find([{ emails: ['a@example.com', 'b@example.com'] }, { id: 'U1' }])).toEqual([
      { unmapped: 'has no active Slack account (looked up a@example.com and b@example.com)' },
      { unmapped: 'Slack has no member U1' },
    ]);
  });

  test('finds nobody by an id that Slack does not know', async () => {
    const { find } = directory(() => ({ ok: false, error: 'user_not_found' }));
    expect(await find([{ id: 'U1' }])).toEqual([{ unmapped: 'Slack has no member U1' }]);
  });

  test('stops at an account that is not to be used', async () => {
    const { find, asked } = directory(() => found({ ...ana, is_bot: true }));
    expect(await find([{ emails: ['a@example.com', 'b@example.com'] }])).toEqual([
      { unmapped: expect.stringContaining('bot'), fix: expect.any(String) },
    ]);
    expect(asked).toHaveLength(1);
  });

  test('rule 20: asks about the same person once', async () => {
    const { find, asked } = directory(() => found(ana));
    await Promise.all([find([{ id: 'U1' }, { id: 'U1' }]), find([{ id: 'U1' }])]);
    expect(asked).toEqual(['users.info U1']);
  });

  test.each(['ratelimited', 'invalid_auth', 'missing_scope', 'user_not_visible', 'fatal_error'])(
    'rule 4: %s is a failure, and no other address is tried',
    async (error) => {
      const { find, asked } = directory(() => ({ ok: false, error }));
      await expect(find([{ emails: ['a@example.com', 'b@example.com'] }])).rejects.toBeInstanceOf(Failure);
      expect(asked).toHaveLength(1);
    },
  );

  test('rule 8: of one person that fails does not stop another', async () => {
    const { all } = directory((request) =>
      request.endsWith('U1') ? { ok: false, error: 'fatal_error' } : found(ana),
    );
    const lookUps = [{ id: 'U1' }, { id: 'U2' }];
    expect(await Promise.allSettled(lookUps.map(all.find(lookUps)))).toMatchObject([
      { reason: expect.any(Failure) },
      { value: { account: { id: ana.id } } },
    ]);
  });
});

describe('the address that is probably meant', () => {
  const members = [
    { id: 'U1', real_name: 'Ana Silva', profile: { email: 'ana.silva@example.com' } },
    { id: 'U2', real_name: 'Dan Park', profile: { email: 'dan@example.com' } },
    { id: 'U3', real_name: 'Ana Bot', is_bot: true, profile: { email: 'ana.bot@example.com' } },
  ];
  const somebody = (name: string | null) => ({ email: null, name, aliases: [] });

  test('is that of the only namesake, else a near one of somebody who can be tagged', async () => {
    const { all, asked } = directory(() => ({ ok: true, members }));
    expect(await all.near?.(somebody('Dan Park'), 'd.p@example.com')).toBe('dan@example.com');
    expect(await all.near?.(somebody(null), 'ana@example.com')).toBe('ana.silva@example.com');
    expect(await all.near?.(somebody('Eva'), 'eva@example.com')).toBeNull();
    expect(asked).toEqual(['users.list 1000']);
  });

  test('is not looked for without end', async () => {
    const { all } = directory(() => ({ ok: true, members }));
    const answers = Array.from({ length: 11 }, () => all.near?.(somebody(null), 'ana@example.com'));
    expect((await Promise.all(answers)).map((answer) => answer !== null)).toEqual([
      ...Array.from({ length: 10 }, () => true),
      false,
    ]);
  });
});
