import { describe, expect, test } from '@jest/globals';
import { Failure, type Result } from '../../src/failure.ts';
import type { Identity, KnownPerson, LookUp, Person } from '../../src/model.ts';
import { findInPager, resolveTakeover } from '../../src/on-call/takeover.ts';
import { account, ana, ben, cleo, ids } from '../given.ts';

/** Resolves a name, and remembers which directories were asked for whom. */
function resolver(identity: Result<Identity>, known: readonly KnownPerson[] = []) {
  const asked: [string, ...LookUp[]][] = [];
  const directory = async (key: string) => ({
    find: (lookUps: readonly LookUp[]) => async (lookUp: LookUp) => {
      expect(lookUps).toEqual([lookUp]);
      asked.push([key, lookUp]);
      if (identity instanceof Failure) throw identity;
      return identity;
    },
  });
  return { resolve: (to: string) => resolveTakeover(to, { directory }, known), asked };
}

const benAccount = account(ids.ben, 'Ben Meyer', 'ben@example.com');
const entry = (names: readonly string[], accounts: KnownPerson['accounts']): KnownPerson => ({
  names,
  accounts,
});

describe('who takes over', () => {
  test('is known by an address without asking anybody, with the other names that `people` has', async () => {
    const known = [entry(['bmeyer', 'ben@example.com', 'ben2'], { slack: ids.ben })];
    const { resolve, asked } = resolver(benAccount, known);
    for (const to of ['BEN@example.com', 'BMeyer', ids.ben]) {
      expect(await resolve(to)).toEqual({
        email: 'ben@example.com',
        name: null,
        aliases: ['bmeyer', 'ben2'],
      });
    }
    expect(await resolve('eve@example.com')).toEqual({ email: 'eve@example.com', name: null, aliases: [] });
    expect(asked).toEqual([]);
  });

  test('has the address that the directory knows', async () => {
    const { resolve, asked } = resolver(benAccount, [entry(['bmeyer'], { slack: ids.ben })]);
    expect(await resolve('bmeyer')).toEqual({
      email: 'ben@example.com',
      name: 'Ben Meyer',
      aliases: ['bmeyer'],
    });
    expect(await resolve('U0STRANGER')).toMatchObject({ email: 'ben@example.com', aliases: [] });
    expect(asked).toEqual([
      ['slack', { id: ids.ben }],
      ['slack', { id: 'U0STRANGER' }],
    ]);
  });

  test('is asked for where `people` has the account, be it the only one', async () => {
    const { resolve, asked } = resolver(benAccount, [entry(['bmeyer'], { microsoft: 'object-1' })]);
    for (const to of ['bmeyer', 'object-1']) expect((await resolve(to)).email).toBe('ben@example.com');
    expect(asked).toEqual([
      ['microsoft', { id: 'object-1' }],
      ['microsoft', { id: 'object-1' }],
    ]);
  });

  test('is asked for in Slack alone where `people` has accounts elsewhere as well', async () => {
    const accounts = { jira: '5b2b', github: 'bmeyer', slack: ids.ben, microsoft: 'object-1' };
    const { resolve, asked } = resolver(benAccount, [entry(['bmeyer'], accounts)]);
    for (const to of ['bmeyer', '5b2b', ids.ben]) await resolve(to);
    expect(asked).toEqual(Array.from({ length: 3 }, () => ['slack', { id: ids.ben }]));
  });

  test('may have no address that anybody knows, as long as there is a name', async () => {
    const known = [entry(['bmeyer'], { slack: ids.ben })];
    for (const identity of [account(ids.ben, 'Ben Meyer'), { unmapped: 'Slack knows no member' }]) {
      const name = 'account' in identity ? 'Ben Meyer' : null;
      const person = { email: null, name, aliases: ['bmeyer'] };
      expect(await resolver(identity, known).resolve('bmeyer')).toEqual(person);
    }
  });

  test('is not known where the look-up fails, whatever `people` has', async () => {
    const outage = new Failure('Slack answered 503.', '');
    const { resolve } = resolver(outage, [entry(['bmeyer'], { slack: ids.ben })]);
    await expect(resolve('bmeyer')).rejects.toBe(outage);
  });

  test('is a word that the pager may know, without an address or an account', async () => {
    const { resolve, asked } = resolver(benAccount, [entry(['bmeyer'], {})]);
    for (const to of ['bmeyer', 'Ben Meyer', 'u0stranger', 'PUBEN01', '__proto__'])
      expect(await resolve(to)).toEqual({ email: null, name: null, aliases: [to] });
    expect(asked).toEqual([]);
  });

  test('is passed on as `people` writes it, in whatever case it is asked for', async () => {
    const known = [
      {
        ...entry(['puben01', 'ben@example.com'], { slack: ids.ben }),
        written: ['PUBEN01', 'Ben@Example.com'],
      },
    ];
    const { resolve } = resolver(benAccount, known);
    for (const to of ['puben01', 'PUBEN01', ids.ben])
      expect(await resolve(to)).toEqual({ email: 'ben@example.com', name: null, aliases: ['PUBEN01'] });
  });
});

describe('the pager’s own record', () => {
  const user = { email: 'b.meyer@example.com', name: 'Ben Meyer', aliases: ['PUBEN01'] };
  const person = { email: 'ben@example.com', name: null, aliases: ['bmeyer', 'puben01'] };
  const find = (found: Person | null, given: Person = person, to = 'bmeyer') =>
    findInPager(given, to, 'pagerduty', { find: async () => found });

  test('keeps the other names, after its own', async () => {
    expect(await find(user)).toEqual({ ...user, aliases: ['PUBEN01', 'ben@example.com', 'bmeyer'] });
  });

  test('does not exist: that is said of the person, or of a word that nobody knows', async () => {
    await expect(find(null)).rejects.toThrow('PagerDuty has no user ben@example.com.');
    const word = { email: null, name: null, aliases: ['Ben Meyer'] };
    await expect(find(null, word, 'Ben Meyer')).rejects.toMatchObject({
      message: '`handover-to` names nobody: “Ben Meyer”.',
      fix: expect.stringContaining('Give the e-mail address'),
    });
  });

  test('does not exist: somebody in the schedule with a similar name is suggested', async () => {
    const asked = (person: Person, to: string) =>
      findInPager(person, to, 'rota', { find: async () => null }, [cleo, ben, { ...ana, name: 'Ana Silva' }]);
    const typo = { ...ben, email: 'ben@exmaple.com' };
    await expect(asked(typo, 'Ben@exmaple.com')).rejects.toMatchObject({
      message: 'The rota file has no user ben@exmaple.com.',
      fix: expect.stringMatching(/^Did you mean ben@example\.com\? Fix `handover-to`: /),
    });
    const word = { email: null, name: null, aliases: ['Ana Silvia'] };
    await expect(asked(word, 'Ana Silvia')).rejects.toMatchObject({
      fix: expect.stringMatching(/^Did you mean Ana Silva\? Give /),
    });
  });
});
