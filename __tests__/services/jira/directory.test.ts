import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { LookUp } from '../../../src/model.ts';
import { createDirectory } from '../../../src/services/jira/directory.ts';
import { http } from '../given.ts';
import { anaId as id, siteOf, user } from './given.ts';

const email = 'ana@example.com';
const { emailAddress: _, ...hidden } = user;
const account = { account: { id, name: 'Ana', email } };

function directory(answer: (path: string) => unknown, mayBrowse = true) {
  const fake = http(({ url }) => {
    const path = url.replace(/^.*\/3(?=\/)/, '');
    if (path.startsWith('/mypermissions'))
      return { permissions: { USER_PICKER: { havePermission: mayBrowse } } };
    return answer(path);
  });
  const { find } = createDirectory(siteOf(fake));
  /** The answers for all of them, failures among them. */
  const findAll = (lookUps: readonly LookUp[]) =>
    Promise.all(lookUps.map(find(lookUps)).map((identity) => identity.catch((error: unknown) => error)));
  return { find: findAll, requests: fake.requests };
}

const byEmail = async (hits: object[]) => (await directory(() => hits).find([{ emails: [email] }]))[0];

describe('an account by id', () => {
  test('is read together with all others, each once', async () => {
    const { find, requests } = directory(() => ({ values: [user] }));
    expect(await find([{ id }, { id: 'x' }, { id }])).toEqual([
      account,
      { unmapped: 'Jira has no account x' },
      account,
    ]);
    expect(requests).toHaveLength(1);
  });

  test.each([
    [{ active: false }, 'is deactivated'],
    [{ accountType: 'app' }, 'is an app'],
    [{ accountType: 'customer' }, 'is a customer of the portal'],
    [{ accountType: 'unknown' }, 'is not a person’s (unknown)'],
  ])('rule 6: with %j is not to be used, with that reason', async (flags, reason) => {
    const { find } = directory(() => ({ values: [{ ...user, ...flags }] }));
    expect(await find([{ id }])).toEqual([
      { unmapped: expect.stringContaining(reason), fix: expect.any(String) },
    ]);
  });

  test('rule 4: is a failure where Jira can’t be asked', async () => {
    const { find } = directory(() => {
      throw new HttpFailure('Jira answered 500.', '', { status: 500 });
    });
    expect(await find([{ id }, { emails: [email] }])).toEqual([expect.any(Failure), expect.any(Failure)]);
  });
});

describe('an account by address', () => {
  test('is asked for once, by the whole address, in lower case', async () => {
    const { find, requests } = directory(() => [{ ...user, emailAddress: 'ANA@example.com' }]);
    expect(await find([{ emails: ['Ana@Example.com'] }, { emails: [email] }])).toEqual([account, account]);
    expect(requests.map(({ url }) => url.split('/3/')[1])).toEqual([
      'user/search?query=ana%40example.com&maxResults=1000',
    ]);
  });

  test('is the first of several addresses that is known', async () => {
    const { find } = directory((path) => (path.includes('old') ? [] : [user]));
    expect(await find([{ emails: ['ana@old.example', email] }])).toEqual([account]);
  });

  test('is the one with that address, not one whose address only begins so', async () => {
    expect(await byEmail([{ ...user, accountId: 'x', emailAddress: `${email}.br` }, user])).toEqual(account);
    expect(await byEmail([{ ...user, emailAddress: `${email}.br` }])).toMatchObject({
      unmapped: expect.stringContaining(email),
    });
  });

  test('is the usable one of two with that address', async () => {
    expect(await byEmail([{ ...user, accountId: 'x', accountType: 'customer' }, user])).toEqual(account);
    expect(await byEmail([{ ...user, active: false }])).toMatchObject({
      unmapped: expect.stringContaining('deactivated'),
    });
  });

  test('that hides it is taken if nothing but the address can be why it was found', async () => {
    expect(await byEmail([hidden])).toEqual({ account: { id, name: 'Ana', email: null } });
    expect(await byEmail([hidden, { ...user, accountId: 'x', emailAddress: `${email}.br` }])).toHaveProperty(
      'account',
    );
  });

  test.each([
    [[hidden, { ...hidden, accountId: 'x' }]],
    [[{ ...hidden, displayName: 'ANA@example.com' }]],
    [[{ ...hidden, displayName: 'ana example com' }]],
  ])('that hides it is not taken from %j', async (hits) => {
    expect(await byEmail(hits)).toEqual({ unmapped: expect.stringContaining(email) });
  });

  test('rule 4: is not known to be none where the search shows nobody at all', async () => {
    const { find, requests } = directory(() => [], false);
    expect(await find([{ emails: ['a@x.org', 'b@x.org'] }, { emails: ['c@x.org'] }])).toMatchObject([
      { fix: expect.stringContaining('Browse users and groups') },
      expect.any(Failure),
    ]);
    expect(requests.filter(({ url }) => url.includes('mypermissions'))).toHaveLength(1);
  });
});
