import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { readJob } from '../../src/job.ts';
import { type DesiredState, desiredStates } from '../../src/reconcile/desired.ts';
import { plan, type Step } from '../../src/reconcile/plan.ts';
import { traitsOf } from '../../src/services/registry.ts';
import type { Current, Target, TargetRef } from '../../src/target.ts';
import {
  account,
  accounts,
  ana,
  ben,
  desired,
  duty,
  ids,
  known,
  now,
  readGroup,
  schedule,
  targetRef,
} from '../given.ts';

const teamsMessage = targetRef('teams-message', 'teams-message');
const gitHubTeam = targetRef('github-team', 'acme/data');

async function planned(state: DesiredState | Promise<DesiredState>): Promise<Step> {
  const [step] = plan([await state]);
  if (!step) throw new Error('no step');
  return step;
}
const outage = new Failure('GitHub answered 503.', 'Wait.');

describe('a target that can’t be read back', () => {
  const [own, another] = [schedule(), schedule({ name: 'Platform' })];
  const follower = async (place = 'webhook') =>
    desired({
      schedule: own,
      ref: teamsMessage,
      traits: traitsOf(teamsMessage),
      read: await readGroup({ place }),
    });
  const leader = async (entries: readonly string[], of = own) =>
    desired({ schedule: of, read: await readGroup({ entries }) });
  const steps = async (...states: Promise<DesiredState>[]) => plan(await Promise.all(states));
  const outcomes = async (...states: Promise<DesiredState>[]) =>
    (await steps(...states)).map(({ change }) => change.outcome);

  test('changes with another target of its schedule, wherever that is listed', async () => {
    expect(await outcomes(follower(), leader([ids.ben]))).toEqual(['planned', 'planned']);
    expect(await outcomes(leader([ids.ben]), follower())).toEqual(['planned', 'planned']);
  });

  test('is right where no other target changes, and gets no write', async () => {
    const [step] = await steps(follower(), leader([ids.ana]));
    expect(step).toMatchObject({
      write: null,
      change: { before: [ids.ana], after: [ids.ana], outcome: 'unchanged' },
    });
    expect(await outcomes(follower())).toEqual(['unchanged']);
  });

  test('does not follow another of its kind, nor another schedule', async () => {
    expect(await outcomes(follower(), follower('another'))).toEqual(['unchanged', 'unchanged']);
    expect(await outcomes(follower(), leader([ids.ben], another))).toEqual(['unchanged', 'planned']);
  });
});

describe('somebody with an account who can’t be shown there', () => {
  /** A target that shows Cleo, and says of each account whether it can be shown. */
  async function stateOf(ref: TargetRef, ineligible: NonNullable<Target['ineligible']>) {
    const own = schedule();
    const traits = traitsOf(ref);
    const { target, current } = await readGroup({ entries: [ids.cleo] });
    const read = { target: { ...target, ineligible }, current };
    const identities = new Map([[ana, account(ids.ana)]]);
    const [state] = await desiredStates(
      [{ schedule: own, ref, traits, isUncertain: false, read }],
      [duty({ schedule: own })],
      new Map([[traits.directory ?? '', identities]]),
      { ...known(), job: readJob({}, '.'), now },
    );
    if (!state) throw new Error('no state');
    return state;
  }

  test('is named with the reason, and with what to write into `people`', async () => {
    const state = stateOf(gitHubTeam, async () => new Map([[ids.ana, 'ana is not a member of acme']]));
    const { change, write } = await planned(state);
    expect(change).toMatchObject({ after: [ids.cleo], outcome: 'failed' });
    expect(change.reason).toBe(
      'ana@example.com is on call but ana is not a member of acme. ' +
        'Fix that in GitHub, or map another account in `people` of a config file: `ana@example.com: { github: login }`.',
    );
    expect(write).toBeNull();
  });

  test.each([
    [targetRef('slack-user-group', 'data-oncall'), '`people`: `ana@example.com: U…`.'],
    [teamsMessage, '`people`: `ana@example.com: U…`.'],
    [
      targetRef('teams-tag', 'T/on-call'),
      '`people` of a config file: `ana@example.com: { microsoft: object id }`.',
    ],
    [
      targetRef('jira-component', 'DATA/ETL'),
      '`people` of a config file: `ana@example.com: { jira: account id }`.',
    ],
  ])('is told how to fix it: $kind', async (ref, entry) => {
    const state = stateOf(ref, async (all) => new Map(all.map(({ id }) => [id, 'not there'])));
    expect((await planned(state)).change.reason).toContain(`in ${entry}`);
  });

  test('is not known to be, where that could not be asked: the target stays', async () => {
    const { change, write } = await planned(stateOf(gitHubTeam, () => Promise.reject(outage)));
    expect(change).toMatchObject({ after: [ids.cleo], outcome: 'failed' });
    expect([change.reason, write]).toEqual(['GitHub answered 503. Wait.', null]);
  });

  test('takes over manually: nobody is silently left out for the sake of the others', async () => {
    const dan = { email: 'dan@example.com', name: null, aliases: [] };
    const state = desired(
      {
        ref: gitHubTeam,
        traits: traitsOf(gitHubTeam),
        read: await readGroup({ entries: [ids.cleo] }),
        onCall: { people: [ana, ben], note: null },
        schedule: schedule({ onUnmapped: 'skip' }),
        takesOver: ben,
        also: [dan],
      },
      accounts([
        [ana, account(ids.ana)],
        [ben, { unmapped: 'is gone' }],
        [dan, { unmapped: 'is gone too' }],
      ]),
    );
    expect((await planned(state)).change.outcome).toBe('failed');
  });
});

describe('a target with entries of its own', () => {
  const issues = targetRef('github-issues', 'acme/data support');

  async function stateOf(
    entries: readonly string[],
    own: Current['desired'],
    over: Partial<DesiredState> = {},
  ) {
    const { target, current } = await readGroup({ entries });
    const read = { target, current: { ...current, desired: own } };
    return desired({ ref: issues, traits: traitsOf(issues), read, ...over });
  }

  test('fails with what it can’t show, and stays', async () => {
    const state = stateOf(['7'], () => {
      throw new Failure('11 people are on call.', 'Show fewer.');
    });
    const { change, write } = await planned(state);
    expect(change).toMatchObject({ before: ['7'], after: ['7'], outcome: 'failed' });
    expect([change.reason, write]).toEqual(['11 people are on call. Show fewer.', null]);
  });

  test('says itself what counts as shown now', async () => {
    const right = await planned(stateOf(['7', '8'], () => ({ before: ['8'], after: ['8'] })));
    expect(right).toMatchObject({ write: null, change: { before: ['8'], outcome: 'unchanged' } });
    const wrong = await planned(stateOf(['8'], () => ({ before: ['7'], after: ['8'] })));
    expect(wrong.change).toMatchObject({ before: ['7'], after: ['8'], outcome: 'planned' });
  });

  test('is not bound by `max-removals`, which is about members', async () => {
    const one = schedule({ maxRemovals: 0 });
    const { change } = await planned(stateOf(['7', '8'], () => ({ after: ['9'] }), { schedule: one }));
    expect(change.outcome).toBe('planned');
  });
});

test('rule 5: a target that is disabled gets nobody', async () => {
  const { write } = await planned(
    desired({
      read: await readGroup({ entries: [ids.ana] }),
      onCall: { people: [], note: null },
      schedule: schedule({ onNobody: 'disable' }),
    }),
  );
  expect(write?.display).toEqual({
    schedule: 'Data science',
    members: [],
    from: null,
    until: null,
    next: null,
    calendar: [],
    outgoing: [],
    now,
    timezone: null,
    offCall: [],
    askedBy: null,
    run: null,
  });
});
