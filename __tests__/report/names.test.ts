import { describe, expect, test } from '@jest/globals';
import { log } from '../../src/report/log.ts';
import { createNamer, publicPerson, situationOf } from '../../src/report/names.ts';
import { summary } from '../../src/report/summary.ts';
import { account, accounts, ana, ben, duty, ids, report, team } from '../given.ts';
import { change, handedOver, refused } from './given.ts';

test('a person has the pager’s name first, then the service’s', () => {
  const alias = { email: null, name: null, aliases: ['asilva'] };
  const known = accounts([
    [ana, account(ids.ana, 'Ana Silva', 'other@example.com')],
    [alias, account(ids.ben, 'Ben', 'ben@example.com')],
    [team, { unmapped: 'none' }],
  ]);
  expect(publicPerson(ana, known)).toEqual({ email: 'ana@example.com', name: 'Ana Silva', slack: ids.ana });
  expect(publicPerson(alias, known)).toEqual({ email: 'ben@example.com', name: 'Ben', slack: ids.ben });
  expect(publicPerson(team, known)).toEqual({ email: null, name: 'team Platform', slack: null });
  expect(publicPerson(ben, new Map())).toEqual({ email: 'ben@example.com', name: null, slack: null });
});

test('a person of whom only a user name is known goes by it, rather than by nothing at all', () => {
  const alias = { email: null, name: null, aliases: ['asilva', 'U4DNY931HHJS5'] };
  expect(publicPerson(alias, new Map())).toEqual({ email: null, name: 'asilva', slack: null });
  expect(publicPerson(alias, accounts([[alias, account(ids.ana)]]))).toMatchObject({ slack: ids.ana });
  expect(publicPerson({ ...ana, aliases: ['x'] }, new Map())).toMatchObject({ name: null });
  expect(publicPerson({ ...alias, aliases: [] }, new Map())).toEqual({
    email: null,
    name: null,
    slack: null,
  });
});

test('a person who is not in Slack has another service’s name', () => {
  const alias = { email: null, name: null, aliases: ['asilva'] };
  const entra = new Map([[alias, account('3f2c', 'Ana Silva', 'ana@example.com')]]);
  const known = new Map([['microsoft', entra]]);
  const told = { email: 'ana@example.com', name: 'Ana Silva', slack: null };
  expect(publicPerson(alias, known)).toEqual(told);
  const slack = new Map([[alias, account(ids.ana, 'Ana')]]);
  expect(publicPerson(alias, new Map([...known, ['slack', slack]]))).toEqual({
    ...told,
    name: 'Ana',
    slack: ids.ana,
  });
});

describe('a name', () => {
  const { person, entry } = createNamer(report());

  test('is known of people and of ids, wherever this run came to know it', () => {
    expect([person(ana), person({ ...ana }), entry(ids.ben)]).toEqual([
      'Ana Silva',
      'Ana Silva',
      'Ben Meyer',
    ]);
  });

  test('is else what was given', () => {
    expect([person(team), person({ email: 'x@y.z', name: null, aliases: [] }), entry('U0DAN00004')]).toEqual([
      'team Platform',
      'x@y.z',
      'U0DAN00004',
    ]);
    expect(person({ email: null, name: null, aliases: [] })).toBe('somebody');
    expect([entry('constructor'), entry('__proto__')]).toEqual(['constructor', '__proto__']);
  });
});

test('the names of a run are gathered once, however many lines show them', () => {
  const given = report({
    duties: [duty(), handedOver()],
    changes: [change(), change()],
    handover: 'written',
  });
  const names = createNamer(given);
  const gathered = Object.defineProperty({ ...given }, 'accounts', {
    get: () => {
      throw new Error('gathered once more');
    },
  });
  expect(log(gathered, names)).toEqual(log(given, names));
  const origin = { actor: null, url: null };
  expect(summary(gathered, names, origin)).toBe(summary(given, names, origin));
});

test('an empty address of an account names nobody else', () => {
  const alias = { email: null, name: null, aliases: ['asilva'] };
  const known = accounts([
    [alias, account(ids.ana, 'Ana', '')],
    [team, { unmapped: '' }],
  ]);
  expect(createNamer(report({ accounts: known })).person(team)).toBe('team Platform');
});

describe('who has the duty at the end', () => {
  const own = handedOver();

  test.each(['written', 'unchanged', 'planned'] as const)('is who took over: %s', (outcome) => {
    expect(situationOf(own, report({ handover: outcome }))).toBe(own.after);
  });

  test('is who had it, if the handover was refused or there was none', () => {
    for (const given of [own, refused()])
      expect(situationOf(given, report({ handover: 'refused' }))).toBe(given.before);
    const none = duty();
    expect(situationOf(none, report())).toBe(none.before);
  });
});
