import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Directory, Identity, LookUp, Person } from '../../src/model.ts';
import {
  display,
  displayName,
  distinct,
  findAccounts,
  identify,
  isNamed,
  isSame,
  knownAs,
  mappedAccount,
  namesIn,
  namesOf,
} from '../../src/people.ts';
import { account, ana, ben, ids, known, team } from '../given.ts';

const entries = [{ names: ['ana@example.com', 'asilva'], accounts: { slack: ids.ana } }];

/** A directory that knows everybody by what was asked, and remembers it. */
function directory() {
  const asked: (readonly LookUp[])[] = [];
  const answer = (lookUp: LookUp): Identity => account('id' in lookUp ? lookUp.id : lookUp.emails.join());
  const find: Directory['find'] = (lookUps) => {
    asked.push(lookUps);
    return async (lookUp) => answer(lookUp);
  };
  return { find, asked };
}

describe('two people', () => {
  test('are the same by any name, in any case', () => {
    expect(isSame(ana, { email: null, name: null, aliases: ['ANA@Example.com'] })).toBe(true);
    expect(isSame({ ...ana, aliases: ['x'] }, { ...ben, aliases: ['X'] })).toBe(true);
  });

  test('are distinguished among very many: a broken answer must not take all the time of a run', () => {
    const many = Array.from({ length: 100_000 }, (_, nth) => ({
      ...ana,
      email: `a${nth % 90_000}@example.com`,
    }));
    expect(distinct(many)).toHaveLength(90_000);
  });

  test('are not the same by the name that is only shown', () => {
    expect(isSame({ ...ana, name: 'Sam' }, { ...ben, name: 'Sam' })).toBe(false);
  });
});

test('everybody appears once, where they were mentioned first', () => {
  const again: Person = { ...ana, email: 'ANA@example.com' };
  expect(distinct([ben, ana, again, ben, team])).toEqual([ben, ana, team]);
});

test('rule 3: somebody without any name is not dropped', () => {
  const nameless: Person = { email: null, name: 'team', aliases: [] };
  expect(distinct([nameless, ana, { ...nameless }])).toEqual([nameless, ana, nameless]);
});

test('names are in lower case, the address first', () => {
  expect(namesOf({ email: 'ana@example.com', name: 'Ana', aliases: ['ASilva'] })).toEqual([
    'ana@example.com',
    'asilva',
  ]);
  expect(namesOf(team)).toEqual(['platform']);
});

test('somebody is named by an address, another name or the name that is shown, in any case', () => {
  const somebody = { email: 'ana@example.com', name: 'Ana Silva', aliases: ['asilva'] };
  for (const name of ['Ana@example.com', 'ASILVA', 'ana silva']) expect(isNamed(somebody, name)).toBe(true);
  for (const name of ['Ana', 'ben@example.com', '']) expect(isNamed(somebody, name)).toBe(false);
  expect(isNamed(ana, 'Ana Silva')).toBe(false);
});

test('somebody is known by all names, and last by addresses in the domain that replaces another', () => {
  expect(namesIn(ana, known())).toEqual(['ana@example.com']);
  const domains = { 'example.com': 'new.example', platform: 'new.example' };
  expect(namesIn(ana, known(entries, domains))).toEqual(['ana@example.com', 'asilva', 'ana@new.example']);
  expect(namesIn(team, known(entries, domains))).toEqual(['platform']);
});

test('people are shown by what is known of them', () => {
  expect(display({ ...ana, name: 'Ana' })).toBe('Ana <ana@example.com>');
  expect([ana, team, { ...team, name: null }].map(display)).toEqual([
    'ana@example.com',
    'team Platform',
    'Platform',
  ]);
  expect(display({ email: null, name: null, aliases: [] })).toBe('somebody without a name');
});

test.each(['', ' ', '\u200b\n', '>', '---'])('a name of signs alone (%j) is none', (name) => {
  expect(display({ ...ana, name })).toBe('ana@example.com');
  expect(displayName({ ...ana, name })).toBe('ana@example.com');
  expect(displayName({ ...ana, name }, null, 'Ana S.')).toBe('Ana S.');
  expect(displayName({ email: null, name, aliases: [name] })).toBe('somebody without a name');
});

test('whatever letters somebody has are a name', () => {
  expect(['Ana Silva', '安娜', '7', '🦊'].map((name) => displayName({ ...ana, name }))).toEqual([
    'Ana Silva',
    '安娜',
    '7',
    '🦊',
  ]);
});

test('`people` knows somebody by any name in any case, and no word of JavaScript', () => {
  expect(knownAs(['nobody', 'ASILVA'], entries)).toBe(entries[0]);
  for (const name of ['constructor', '__proto__', '']) expect(knownAs([name], entries)).toBeUndefined();
});

describe('an account', () => {
  test('is by `people` first, then by the source, then by address', async () => {
    const slack = directory();
    const linked: Person = { ...ben, accounts: { slack: 'U0LINKED01' } };
    const stranger: Person = {
      email: 'cleo@example.com',
      name: null,
      aliases: ['c.roux', 'cleo@old.example'],
    };
    await identify(
      [{ ...ana, accounts: { slack: 'U0OTHER001' } }, linked, stranger],
      'slack',
      Promise.resolve(slack),
      known(entries),
    );
    expect(slack.asked).toEqual([
      [{ id: ids.ana }, { id: 'U0LINKED01' }, { emails: ['cleo@example.com', 'cleo@old.example'] }],
    ]);
  });

  test('that only the source knows and that can’t be used is looked for by address; one in `people` is not', async () => {
    const other = { account: { id: 'U0BEN00002', name: null, email: 'ben@example.com' } };
    const find = (lookUps: readonly LookUp[]) => async (lookUp: LookUp) => {
      expect(lookUps).toContain(lookUp);
      if ('id' in lookUp) return { unmapped: `Slack knows no member ${lookUp.id}` };
      return lookUp.emails.includes('ben@example.com') ? other : { unmapped: 'no active Slack account' };
    };
    const asked = async (person: Person) => {
      const found = await identify([person], 'slack', Promise.resolve({ find }), known(entries));
      return found.get(person);
    };
    const elsewhere = { slack: 'T0ELSEWHERE/U0LINKED01' };
    expect(await asked({ ...ben, accounts: elsewhere })).toEqual(other);
    expect(await asked({ email: null, name: null, aliases: ['x'], accounts: elsewhere })).toEqual({
      unmapped: 'Slack knows no member T0ELSEWHERE/U0LINKED01',
    });
    expect(await asked({ ...ben, email: 'gone@example.com', accounts: elsewhere })).toEqual({
      unmapped: 'Slack knows no member T0ELSEWHERE/U0LINKED01',
    });
    expect(await asked({ ...ana, accounts: elsewhere })).toEqual({
      unmapped: `Slack knows no member ${ids.ana}`,
    });
  });

  test('is by `people` also under the address in the domain that replaces another', async () => {
    const moved = { email: 'ana@old.example', name: null, aliases: [] };
    const entries = [{ names: ['ana@example.com', 'asilva'], accounts: { slack: ids.ana } }];
    const found = await identify(
      [moved],
      'slack',
      Promise.resolve(directory()),
      known(entries, { 'old.example': 'example.com' }),
    );
    expect(found.get(moved)).toEqual(account(ids.ana));
  });

  test('is of the person who was asked for', async () => {
    const found = await identify([team, ben, ana], 'slack', Promise.resolve(directory()), known(entries));
    expect([...found.keys()]).toEqual([team, ben, ana]);
    expect(found.get(ana)).toEqual(account(ids.ana));
    expect(found.get(ben)).toEqual(account('ben@example.com'));
  });

  test('rule 16: of a team is never looked up as an address', async () => {
    const slack = directory();
    const found = await identify([team], 'slack', Promise.resolve(slack), known());
    expect(slack.asked).toEqual([]);
    expect(found.get(team)).toEqual({ unmapped: 'has no e-mail address to look up' });
  });

  test('of nobody asks nothing', async () => {
    const slack = directory();
    expect((await identify([], 'slack', Promise.resolve(slack), known())).size).toBe(0);
    expect(slack.asked).toEqual([]);
  });

  test('is asked for once in each service', async () => {
    const slack = directory();
    const accounts = await findAccounts(
      new Map([['slack', [ana, ben]]]),
      { directory: async () => slack },
      known(),
    );
    expect(slack.asked).toHaveLength(1);
    expect([...accounts.keys()]).toEqual(['slack']);
  });

  test('rule 8: is a failure of the one person whose look-up fails', async () => {
    const outage = new Failure('Slack answered 503.', '');
    const find: Directory['find'] = () => async (lookUp) => {
      if ('id' in lookUp) throw outage;
      return account(ids.ben);
    };
    const found = await identify([ana, ben, team], 'slack', Promise.resolve({ find }), known(entries));
    expect([...found.values()]).toEqual([
      outage,
      account(ids.ben),
      { unmapped: 'has no e-mail address to look up' },
    ]);
    expect(found.get(ana)).toBe(outage);
  });

  test('rule 8: is a failure of each person where the directory can’t be opened', async () => {
    const outage = new Failure('Slack is gone.', '');
    const found = await findAccounts(
      new Map([['slack', [ana]]]),
      { directory: () => Promise.reject(outage) },
      known(),
    );
    expect(found.get('slack')?.get(ana)).toBe(outage);
  });
});

describe('the address that was probably meant', () => {
  /** A directory that knows nobody, and near addresses as told. */
  const empty = (identity: Identity, near: Directory['near']): Promise<Directory> =>
    Promise.resolve({ find: () => async () => identity, ...(near && { near }) });
  const unknown: Identity = { unmapped: 'has no account' };
  const identityOf = async (person: Person, directory: Promise<Directory>) =>
    (await identify([person], 'slack', directory, known(entries))).get(person);

  test('is added for somebody whom the directory does not know', async () => {
    const asked: unknown[] = [];
    const near = async (...given: unknown[]) => {
      asked.push(given);
      return 'ben.m@example.com';
    };
    expect(await identityOf(ben, empty(unknown, near))).toEqual({ ...unknown, near: 'ben.m@example.com' });
    expect(asked).toEqual([[ben, 'ben@example.com']]);
  });

  test.each([
    ['there is none', async (): Promise<null> => null],
    ['it can’t be asked for', (): Promise<null> => Promise.reject(new Failure('Slack answered 503.', ''))],
    ['the directory has no such thing', undefined],
  ] as const)('is left out if %s', async (_, near) => {
    expect(await identityOf(ben, empty(unknown, near))).toEqual(unknown);
  });

  test('is not asked for where it would not help: there is another fix, an account, or an id that is wrong', async () => {
    const never = (): Promise<null> => Promise.reject(new Error('it was asked for'));
    const fixed = { ...unknown, fix: 'Reactivate it.' };
    expect(await identityOf(ben, empty(fixed, never))).toEqual(fixed);
    expect(await identityOf(ben, empty(account(ids.ben), never))).toEqual(account(ids.ben));
    expect(await identityOf(ana, empty(unknown, never))).toEqual(unknown);
  });
});

test('the account that `people` gives somebody is theirs in that directory alone', () => {
  expect(mappedAccount(ana, 'slack', known(entries))).toBe(ids.ana);
  expect([mappedAccount(ana, 'github', known(entries)), mappedAccount(ben, 'slack', known(entries))]).toEqual(
    [null, null],
  );
});

test('an account that the source gives finds the entry in `people`, since the address may be hidden there', async () => {
  const hidden: Person = { email: null, name: 'Ana', aliases: [], accounts: { jira: '5B2B' } };
  const people = [{ names: ['ana@example.com'], accounts: { jira: '5b2b', slack: ids.ana } }];
  const slack = directory();
  const identities = await identify([hidden], 'slack', Promise.resolve(slack), known(people));
  expect(identities.get(hidden)).toEqual(account(ids.ana));
  expect(namesIn(hidden, known(people))).toEqual(['ana@example.com']);
});
