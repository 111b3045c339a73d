import { describe, expect, test } from '@jest/globals';
import { Failure, type Target } from '../../src/model.ts';
import type { Wish } from '../../src/reconcile/desired.ts';
import { plan } from '../../src/reconcile/plan.ts';
import { account, accounts, ana, ben, group, ids, schedule, wished } from './given.ts';

/** A place with a target that is not like a user group in some way. */
function place(over: Partial<Target> = {}, name = 'S0DATA0001', entries: readonly string[] = []) {
  const { target, state } = group({ place: name, entries });
  return { target: { ...target, ...over }, state };
}

const planned = (over: Partial<Wish>) => {
  const [step] = plan([wished(over)]);
  if (!step) throw new Error('no step');
  return step;
};
const outage = new Failure('GitHub answered 503.', 'Wait.');

describe('a target that can’t be read back', () => {
  const [own, another] = [schedule(), schedule({ name: 'Platform' })];
  const follower = (name = 'webhook') => wished({ schedule: own, found: place({ follows: true }, name) });
  const leader = (entries: readonly string[], of = own) =>
    wished({ schedule: of, found: place({}, 'S0DATA0001', entries) });
  const outcomes = (...wishes: Wish[]) => plan(wishes).map(({ change }) => change.outcome);

  test('changes with another target of its schedule, wherever that stands', () => {
    expect(outcomes(follower(), leader([ids.ben]))).toEqual(['planned', 'planned']);
    expect(outcomes(leader([ids.ben]), follower())).toEqual(['planned', 'planned']);
  });

  test('is right where no other target changes, and gets no write', () => {
    const [step] = plan([follower(), leader([ids.ana])]);
    expect(step).toMatchObject({
      write: null,
      change: { before: [ids.ana], after: [ids.ana], outcome: 'unchanged' },
    });
    expect(outcomes(follower())).toEqual(['unchanged']);
  });

  test('does not follow another of its kind, nor another schedule', () => {
    expect(outcomes(follower(), follower('another'))).toEqual(['unchanged', 'unchanged']);
    expect(outcomes(follower(), leader([ids.ben], another))).toEqual(['unchanged', 'planned']);
  });
});

describe('somebody with an account who can’t be shown there', () => {
  const found = place({ directory: 'github' }, 'github-team', [ids.cleo]);

  test('is named with the reason, and with what to write into `people`', () => {
    const { change, write } = planned({ found, outsiders: new Map([[ids.ana, 'not in acme']]) });
    expect(change).toMatchObject({ after: [ids.cleo], outcome: 'failed' });
    expect(change.reason).toBe(
      'It stays as it is: on call without an account is ana@example.com: not in acme. ' +
        'Add the account to `people` (`{ email: ana@example.com, github: login }`), or mend the address in one of the two services.',
    );
    expect(write).toBeNull();
  });

  test.each([
    ['slack', 'ana@example.com: U…'],
    [null, 'ana@example.com: U…'],
    ['microsoft', '{ email: ana@example.com, microsoft: object id }'],
    ['jira', '{ email: ana@example.com, jira: account id }'],
  ] as const)('is told how to mend it in %s', (directory, entry) => {
    const wish = { found: place({ directory }), outsiders: new Map([[ids.ana, 'not there']]) };
    expect(planned(wish).change.reason).toContain(`to \`people\` (\`${entry}\`)`);
  });

  test('is not known to be, where that could not be asked: the target stays', () => {
    const { change, write } = planned({ found, outsiders: outage });
    expect(change).toMatchObject({ after: [ids.cleo], outcome: 'failed' });
    expect([change.reason, write]).toEqual(['It stays as it is. GitHub answered 503. Wait.', null]);
  });

  test('takes over by hand: nobody is left out in silence for the sake of the others', () => {
    const people = [ana, ben];
    const wish = {
      found,
      onCall: { people, note: null },
      schedule: schedule({ onUnmapped: 'skip' }),
      takesOver: ben,
      also: [{ email: 'dan@example.com', name: null, aliases: [] }],
    };
    const dan = wish.also[0] ?? ana;
    const all = accounts([
      [ana, account(ids.ana)],
      [ben, { unmapped: 'is gone' }],
      [dan, { unmapped: 'is gone too' }],
    ]);
    const [step] = plan([wished(wish, all)]);
    expect(step?.change.outcome).toBe('failed');
  });
});

test('what a target can’t show is a failure, and it stays', () => {
  const want = () => {
    throw new Failure('11 people are on call.', 'Show fewer.');
  };
  const { change, write } = planned({ found: place({ want }, 'issues', ['7']) });
  expect(change).toMatchObject({ before: ['7'], after: ['7'], outcome: 'failed' });
  expect([change.reason, write]).toEqual(['11 people are on call. Show fewer.', null]);
});

test('rule 5: where a target is switched off, it is told of nobody', () => {
  const wish = { found: group({ entries: [ids.ana] }), onCall: { people: [], note: null } };
  const { write } = planned({ ...wish, schedule: schedule({ onNobody: 'disable' }) });
  expect(write?.showing).toEqual({
    schedule: 'Data science',
    members: [],
    until: null,
    next: null,
    offCall: [],
    askedBy: null,
    run: null,
  });
});
