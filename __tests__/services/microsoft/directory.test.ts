import { describe, expect, test } from '@jest/globals';
import { asFailure, Failure } from '../../../src/failure.ts';
import { HttpFailure } from '../../../src/http/answer.ts';
import type { Request } from '../../../src/http/request.ts';
import type { LookUp } from '../../../src/model.ts';
import { createDirectory } from '../../../src/services/microsoft/directory.ts';
import { graphHttp, microsoftContext } from './given.ts';

const guid = (number: number) => `3f2c0d1e-0000-4000-8000-${String(number).padStart(12, '0')}`;
const user = (name: string, over: object = {}) => ({
  id: guid(name.length),
  displayName: name,
  mail: `${name}@Example.com`,
  userPrincipalName: `${name}@acme.onmicrosoft.com`,
  accountEnabled: true,
  userType: 'Member',
  ...over,
});

/** A directory over Graph's answers; `asked` holds each request's path, or its filter. */
function directory(answer: (asked: string) => unknown) {
  const asked: string[] = [];
  const http = graphHttp(({ url }: Request) => {
    const { pathname, searchParams } = new URL(url);
    const what = searchParams.get('$filter') ?? decodeURIComponent(pathname);
    asked.push(what);
    return answer(what);
  });
  const directory = createDirectory(microsoftContext(http));
  /** The answer for each, in the order asked. */
  const find = (lookUps: readonly LookUp[]) => {
    const identify = directory.find(lookUps);
    return Promise.all(lookUps.map((lookUp) => identify(lookUp).catch(asFailure)));
  };
  return { find, asked, requests: http.requests };
}

/** Answers a filter by looking for each user's address, or its id, in it. */
const among =
  (...users: ReturnType<typeof user>[]) =>
  (filter: string) => ({
    value: users.filter(({ mail, userPrincipalName, id }) =>
      [mail, userPrincipalName, id].some((name) => filter.includes(`'${name.toLowerCase()}'`)),
    ),
  });
const emails = (...emails: string[]) => ({ emails });
const refused = (status: number) => new HttpFailure(`Graph answered ${status}.`, '', { status });
const identify = async (over: object, lookUp = emails('ana@example.com')) =>
  (await directory(() => ({ value: [user('ana', over)] })).find([lookUp]))[0];

describe('an account', () => {
  test('is found by mail or user principal name, and has its mail in lower case', async () => {
    const account = { id: guid(3), name: 'ana', email: 'ana@example.com' };
    expect(await identify({})).toEqual({ account });
    expect(await identify({}, emails('ana@acme.onmicrosoft.com'))).toEqual({ account });
  });

  test('may lack what is not needed', async () => {
    const bare = { mail: null, displayName: null, accountEnabled: null, userType: null };
    expect(await identify(bare, emails('ana@acme.onmicrosoft.com'))).toEqual({
      account: { id: guid(3), name: null, email: 'ana@acme.onmicrosoft.com' },
    });
  });

  test.each([
    [{ accountEnabled: false }, 'is disabled'],
    [{ userType: 'Guest' }, 'is a guest'],
  ])('rule 6: with %j is not to be used, with that reason', async (over, reason) => {
    expect(await identify(over)).toEqual({
      unmapped: expect.stringContaining(reason),
      fix: expect.any(String),
    });
  });

  test.each([{ id: '' }, { id: 7 }, { accountEnabled: 'no' }])(
    'rule 4: is not read out of %j',
    async (over) => {
      expect(await identify(over)).toBeInstanceOf(Failure);
    },
  );
});

describe('looking up', () => {
  test('many people is one request, with quotes doubled, and answers in the order asked', async () => {
    const { find, asked, requests } = directory(among(user('ana'), user('cleo')));
    const [cleo, ohara, ana] = await find([
      emails('cleo@example.com'),
      emails("o'hara+x@example.com"),
      { id: guid(3) },
    ]);
    expect(cleo).toMatchObject({ account: { id: guid(4) } });
    expect(ana).toMatchObject({ account: { id: guid(3) } });
    expect(ohara).toEqual({ unmapped: "has no Entra account (looked up o'hara+x@example.com)" });
    expect(asked).toEqual([
      `mail eq 'cleo@example.com' or userPrincipalName eq 'cleo@example.com' or mail eq 'o''hara+x@example.com' or userPrincipalName eq 'o''hara+x@example.com' or id eq '${guid(3)}'`,
    ]);
    expect(requests[0]?.url).toContain('%2Bx%40example.com');
    expect(requests[0]?.url).toContain('accountEnabled%2CuserType');
  });

  test('more than a filter may hold is split', async () => {
    const { find, asked } = directory(() => ({ value: [] }));
    await find(Array.from({ length: 16 }, (_, index) => emails(`a${index}@example.com`)));
    expect(asked.map((filter) => filter.split(' or ').length)).toEqual([14, 14, 4]);
  });

  test('nobody is asked for twice', async () => {
    const { find, asked } = directory(among(user('ana')));
    await find([emails('ana@example.com'), emails('ANA@example.com')]);
    await find([emails('ana@example.com')]);
    expect(asked).toHaveLength(1);
  });

  test('one id needs no filter, and can’t lead elsewhere', async () => {
    const { find, requests } = directory(() => user('ana'));
    expect(await find([{ id: guid(3).toUpperCase() }])).toMatchObject([{ account: { id: guid(3) } }]);
    await find([{ id: '..' }]);
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      `/v1.0/users/${guid(3)}`,
      '/v1.0/users/%20..',
    ]);
  });

  test('only Graph’s 404 means that an id is unknown', async () => {
    const answering = async (status: number) =>
      directory(() => {
        throw refused(status);
      }).find([{ id: guid(9) }]);
    expect(await answering(404)).toEqual([{ unmapped: `Entra has no account ${guid(9)}` }]);
    expect(await answering(403)).toEqual([expect.any(Failure)]);
    expect(await answering(400)).toEqual([expect.any(Failure)]);
  });

  test('goes by the first address that is known', async () => {
    const { find } = directory(among(user('ana'), user('cleo')));
    expect(await find([emails('x@example.com', 'cleo@example.com', 'ana@example.com')])).toMatchObject([
      { account: { id: guid(4) } },
    ]);
  });

  test('two who share an address are nobody, unless only one can be used', async () => {
    const twin = (over: object) => user('anatwo', { mail: 'ana@example.com', ...over });
    const find = async (over: object) =>
      directory(among(user('ana'), twin(over))).find([emails('ana@example.com')]);
    expect(await find({})).toEqual([
      { unmapped: `Entra has 2 accounts with the address ana@example.com (${guid(3)}, ${guid(6)})` },
    ]);
    expect(await find({ accountEnabled: false })).toMatchObject([{ account: { id: guid(3) } }]);
  });

  test('rule 8: an address that Graph does not take spoils nobody else’s look-up', async () => {
    const { find, asked } = directory((filter) => {
      if (filter.includes('bad')) throw refused(400);
      return among(user('ana'))(filter);
    });
    expect(await find([emails('bad@example.com'), emails('ana@example.com')])).toMatchObject([
      expect.any(Failure),
      { account: { id: guid(3) } },
    ]);
    expect(asked).toHaveLength(3);
  });
});
