import { describe, expect, test } from '@jest/globals';
import { type DirectoryName, Failure } from '../../src/model.ts';
import type { Handover } from '../../src/on-call/handover.ts';
import { namer, shownPerson, watchOf } from '../../src/report/names.ts';
import { account, accounts, ana, ben, duty, ids, inHours, now, report, team } from './given.ts';

test('a person is told by the pager’s word first, then by the service’s', () => {
  const alias = { email: null, name: null, aliases: ['asilva'] };
  const known = accounts([
    [ana, account(ids.ana, 'Ana Silva', 'other@example.com')],
    [alias, account(ids.ben, 'Ben', 'ben@example.com')],
    [team, { unmapped: 'none' }],
  ]);
  expect(shownPerson(ana, known)).toEqual({ email: 'ana@example.com', name: 'Ana Silva', slack: ids.ana });
  expect(shownPerson(alias, known)).toEqual({ email: 'ben@example.com', name: 'Ben', slack: ids.ben });
  expect(shownPerson(team, known)).toEqual({ email: null, name: 'team Platform', slack: null });
  expect(shownPerson(ben, new Map())).toEqual({ email: 'ben@example.com', name: null, slack: null });
});

test('a person whom Slack does not know is told by another service', () => {
  const alias = { email: null, name: null, aliases: ['asilva'] };
  const entra = new Map([[alias, account('3f2c', 'Ana Silva', 'ana@example.com')]]);
  const known = new Map([['microsoft' as const, entra]]);
  const told = { email: 'ana@example.com', name: 'Ana Silva', slack: null };
  expect(shownPerson(alias, known)).toEqual(told);
  const slack = new Map([[alias, account(ids.ana, 'Ana')]]);
  expect(shownPerson(alias, new Map<DirectoryName, typeof slack>([...known, ['slack', slack]]))).toEqual({
    ...told,
    name: 'Ana',
    slack: ids.ana,
  });
});

describe('a name', () => {
  const { person, entry } = namer(report());

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

test('the names of a run are gathered once, however many lines tell them', () => {
  const given = report();
  expect(namer({ ...given })).toBe(namer(given));
});

test('an empty address of an account names nobody else', () => {
  const alias = { email: null, name: null, aliases: ['asilva'] };
  const known = accounts([
    [alias, account(ids.ana, 'Ana', '')],
    [team, { unmapped: '' }],
  ]);
  expect(namer(report({ accounts: known })).person(team)).toBe('team Platform');
});

describe('who has the duty at the end', () => {
  const outlook = { until: inHours(8), next: null, spans: [] };
  const override = { id: 'x', person: ben, from: now, until: inHours(8) };
  const handover: Handover = {
    override,
    stands: false,
    onCall: { people: [ben], note: null },
    outlook,
    write: async () => {},
  };
  const own = duty({ handover });

  test.each(['written', 'stands', 'planned'] as const)('is who took over: %s', (outcome) => {
    expect(watchOf(own, report({ handover: outcome }))).toBe(handover);
  });

  test('is who had it, if the handover was refused or there was none', () => {
    expect(watchOf(own, report({ handover: 'refused' }))).toBe(own);
    for (const none of [duty(), duty({ handover: new Failure('', '') })])
      expect(watchOf(none, report())).toBe(none);
  });
});
