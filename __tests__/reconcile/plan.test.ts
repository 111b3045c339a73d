import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { OnCall, Person } from '../../src/model.ts';
import type { Accounts } from '../../src/people.ts';
import type { DesiredState } from '../../src/reconcile/desired.ts';
import { plan, type Step } from '../../src/reconcile/plan.ts';
import { traitsOf } from '../../src/services/registry.ts';
import type { ScheduleSettings } from '../../src/settings/types.ts';
import { account, accounts, ana, ben, desired, ids, readGroup, schedule, targetRef, team } from '../given.ts';

const ref = targetRef('slack-user-group', 'data-oncall');

interface Case {
  onCall?: OnCall | Failure | readonly Person[];
  also?: readonly Person[];
  takesOver?: Person | null;
  state?: Parameters<typeof readGroup>[0] | Failure;
  guards?: Partial<ScheduleSettings>;
  known?: Accounts;
  canDisable?: boolean;
}

async function wanted({
  onCall = [ana],
  also = [],
  takesOver = null,
  state = {},
  guards = {},
  known = accounts(),
  canDisable = true,
}: Case): Promise<DesiredState> {
  const answer = 'length' in onCall ? { people: onCall, note: null } : onCall;
  return desired(
    {
      schedule: schedule(guards),
      traits: { ...traitsOf(ref), canDisable },
      read: state instanceof Failure ? state : await readGroup(state),
      onCall: answer,
      also,
      takesOver,
    },
    known,
  );
}

async function planned(given: Case): Promise<Step> {
  const [step] = plan([await wanted(given)]);
  if (!step) throw new Error('no step');
  return step;
}

const outage = new Failure('Slack answered 503.', 'Wait.');
const unknown = accounts([
  [ana, account(ids.ana)],
  [team, { unmapped: 'has no e-mail address to look up' }],
]);

describe('a target', () => {
  test('that differs is planned to become what is wanted', async () => {
    const { change, write } = await planned({ onCall: [ben, ana], state: { entries: [ids.ana, ids.cleo] } });
    expect(change).toEqual({
      schedule: 'Data science',
      target: ref,
      before: [ids.ana, ids.cleo],
      after: [ids.ana, ids.ben],
      outcome: 'planned',
      reason: null,
    });
    expect(write?.desired).toEqual({ entries: [ids.ana, ids.ben], enabled: true });
    expect(write?.current).toMatchObject({ place: 'S0DATA0001', entries: [ids.ana, ids.cleo] });
  });

  test('rule 1: that is right already gets no write', async () => {
    const { change, write } = await planned({ onCall: [ben, ana], state: { entries: [ids.ana, ids.ben] } });
    expect([change.outcome, write]).toEqual(['unchanged', null]);
  });

  test('with the right people is not written just because it is locked', async () => {
    const locked = new Failure('It is locked.', '');
    expect((await planned({ state: { entries: [ids.ana], locked } })).change.outcome).toBe('unchanged');
    const step = await planned({ state: { entries: [ids.ben], locked } });
    expect([step.change.outcome, step.change.reason, step.write]).toEqual(['failed', 'It is locked.', null]);
  });

  test('shows two people with one account once', async () => {
    const known = accounts([
      [ana, account(ids.ana)],
      [ben, account(ids.ana)],
    ]);
    expect((await planned({ onCall: [ana, ben], known })).change.after).toEqual([ids.ana]);
  });

  test('that can’t be read is not written, and what it holds is not known', async () => {
    const { change, write } = await planned({ state: outage });
    expect(change).toMatchObject({ before: null, after: null, outcome: 'failed' });
    expect(change.reason).toBe('Slack answered 503. Wait.');
    expect(write).toBeNull();
  });
});

describe('rule 3: somebody without an account', () => {
  const onCall = [ana, team];

  test('is named with the reason and the fix, and the target stays', async () => {
    const { change, write } = await planned({ onCall, known: unknown, state: { entries: [ids.cleo] } });
    expect(change).toMatchObject({ before: [ids.cleo], after: [ids.cleo], outcome: 'failed' });
    expect(change.reason).toBe(
      'team Platform is on call but has no e-mail address to look up. Map the account in `people`: `Platform: U…`.',
    );
    expect(write).toBeNull();
  });

  test('is left out with a warning where that is allowed', async () => {
    const { change, warning } = await planned({ onCall, known: unknown, guards: { onUnmapped: 'skip' } });
    expect(change).toMatchObject({ after: [ids.ana], outcome: 'planned', reason: warning });
    expect(warning).toMatch(
      /^Left out because `on-unmapped` is `skip`: team Platform is on call but has no e-mail address to look up\./,
    );
  });

  test('is warned of although the rest is right already', async () => {
    const given = { onCall, known: unknown, guards: { onUnmapped: 'skip' as const } };
    const { change, warning } = await planned({ ...given, state: { entries: [ids.ana] } });
    expect(change.outcome).toBe('unchanged');
    expect(warning).toContain('team Platform');
  });

  test('is reported with the others, and without any name the fix says `name`', async () => {
    const nameless: Person = { email: null, name: null, aliases: [] };
    const known = accounts([nameless, team].map((person) => [person, { unmapped: 'no address' }]));
    expect((await planned({ onCall: [nameless, team], known })).change.reason).toContain(
      'somebody without a name is on call but no address. Map the account in `people`: `name: U…`. team Platform is on call but no address.',
    );
  });

  test('is reported once, on call and always in', async () => {
    const given = { onCall: [team], also: [{ ...team }], known: unknown };
    expect((await planned(given)).change.reason?.match(/no e-mail address/g)).toHaveLength(1);
  });

  test('is not left out if they take over manually (rule 15)', async () => {
    const given = { onCall, known: unknown, guards: { onUnmapped: 'skip' as const } };
    expect((await planned({ ...given, takesOver: team })).change).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^team Platform takes over but /),
    });
    expect((await planned({ ...given, takesOver: ana })).change.outcome).not.toBe('failed');
  });

  test('is a failure where nobody else is left', async () => {
    const given = { onCall: [team], known: unknown, guards: { onUnmapped: 'skip' as const } };
    expect(await planned(given)).toMatchObject({ write: null, change: { outcome: 'failed' } });
  });
});

test('rule 3: where only somebody who is always in is left, the target stays: nobody on call would be shown', async () => {
  const { change, write } = await planned({
    onCall: [team],
    also: [ana],
    guards: { onUnmapped: 'skip' },
    known: unknown,
    state: { entries: [ids.ben] },
  });
  expect([change.outcome, write]).toEqual(['failed', null]);
});

test('rule 7: the members that a disabled group still has are not on call, and none of them is taken out', async () => {
  const entries = Array.from({ length: 30 }, (_, index) => `U0OLD${index}`);
  const { change, write } = await planned({
    state: { entries, enabled: false },
    guards: { maxRemovals: 20 },
  });
  expect([change.outcome, change.before, write?.desired.entries]).toEqual(['planned', [], [ids.ana]]);
});

describe('rule 4: what is not known', () => {
  test('about one person fails the target, even where unmapped people are skipped', async () => {
    const known = accounts([
      [ana, account(ids.ana)],
      [ben, outage],
    ]);
    const step = await planned({ onCall: [ana, ben], known, guards: { onUnmapped: 'skip' } });
    expect(step).toMatchObject({ write: null, change: { outcome: 'failed' } });
    expect(step.change.reason).toBe('Slack answered 503. Wait.');
  });

  test.each([[accounts([])], [new Map()]])('since it was not asked is a defect, no. %#', async (known) => {
    await expect(planned({ known })).rejects.toThrow('ana@example.com was not looked up in slack');
  });

  test('about the schedule is never nobody', async () => {
    const step = await planned({
      onCall: outage,
      guards: { onNobody: 'disable' },
      state: { entries: [ids.ana] },
    });
    expect(step).toMatchObject({ write: null, change: { after: [ids.ana], outcome: 'failed' } });
  });

  test('is reported in full if both sides failed', async () => {
    const { change } = await planned({ onCall: new Failure('Opsgenie is down.', ''), state: outage });
    expect(change.reason).toBe('Slack answered 503. Wait. Opsgenie is down.');
  });
});

describe('rule 5: nobody on call', () => {
  const nobody = { people: [], note: 'the schedule is disabled in Opsgenie' };
  const state = { entries: [ids.ana] };

  test('keeps what is there, with a warning that says why', async () => {
    const { change, warning, write } = await planned({ onCall: nobody, state });
    expect(change).toMatchObject({ before: [ids.ana], after: [ids.ana], outcome: 'kept', reason: warning });
    expect(warning).toContain(
      'Nobody is on call in “Data science”: the schedule is disabled in Opsgenie. `data-oncall` was not changed.',
    );
    expect(write).toBeNull();
  });

  test('is reported without a reason if the pager gives none', async () => {
    expect((await planned({ onCall: [], state })).warning).toMatch(
      /^Nobody is on call in “Data science”\. `data-oncall` was not changed\.$/,
    );
  });

  test('fails where that is asked for', async () => {
    const step = await planned({ onCall: nobody, state, guards: { onNobody: 'fail' } });
    expect(step).toMatchObject({ write: null, change: { after: [ids.ana], outcome: 'failed' } });
  });

  test('disables the group, and leaves its members for the day it is enabled', async () => {
    const { change, write, warning } = await planned({
      onCall: nobody,
      state,
      guards: { onNobody: 'disable' },
    });
    expect(change).toMatchObject({ before: [ids.ana], after: [], outcome: 'planned' });
    expect(write?.desired).toEqual({ entries: [ids.ana], enabled: false });
    expect(write?.current.place).toBe('S0DATA0001');
    expect(warning).toContain('`data-oncall` is disabled until somebody is.');
  });

  test('leaves a disabled group alone', async () => {
    const disabled = { ...state, enabled: false };
    const step = await planned({ onCall: nobody, state: disabled, guards: { onNobody: 'disable' } });
    expect(step).toMatchObject({ write: null, change: { before: [], after: [], outcome: 'unchanged' } });
  });

  test('keeps what can’t be disabled', async () => {
    const step = await planned({ onCall: nobody, state, guards: { onNobody: 'disable' }, canDisable: false });
    expect(step).toMatchObject({ write: null, change: { outcome: 'kept' } });
  });

  test.each(['keep', 'disable'] as const)('creates nothing: `on-nobody: %s`', async (onNobody) => {
    const missing = { entries: [], missing: outage };
    const step = await planned({ onCall: nobody, state: missing, guards: { onNobody } });
    expect(step).toMatchObject({ write: null, change: { before: [], after: [], outcome: 'kept' } });
    expect(step.warning).toMatch(/`data-oncall` will be created once somebody is\.$/);
  });

  test('ends: the group is enabled again, even with the same members', async () => {
    const { change, write } = await planned({ state: { ...state, enabled: false } });
    expect(change).toMatchObject({ before: [], after: [ids.ana], outcome: 'planned' });
    expect(write?.desired.enabled).toBe(true);
  });
});

describe('rule 7: `max-removals`', () => {
  const state = { entries: [ids.ben, ids.cleo, 'U0DAN00004'] };

  test('refuses more, and says how to allow it', async () => {
    const { change, write } = await planned({ state, guards: { maxRemovals: 2 } });
    expect(change).toMatchObject({ before: state.entries, after: state.entries, outcome: 'failed' });
    expect(change.reason).toContain('would remove 3 members, more than `max-removals: 2`');
    expect(change.reason).toContain('set `max-removals: 3` for one run');
    expect(write).toBeNull();
  });

  test('allows as many', async () => {
    expect((await planned({ state, guards: { maxRemovals: 3 } })).change.outcome).toBe('planned');
  });

  test('of 0 lets nobody out and still lets somebody in', async () => {
    const guards = { maxRemovals: 0 };
    expect(
      (await planned({ onCall: [ana, ben], state: { entries: [ids.ana] }, guards })).change.outcome,
    ).toBe('planned');
    expect(
      (await planned({ onCall: [ana], state: { entries: [ids.ana, ids.ben] }, guards })).change.outcome,
    ).toBe('failed');
  });
});

test('two targets that are one place are both refused, and name each other', async () => {
  const one = { ...(await wanted({})), schedule: schedule({ name: 'A' }) };
  const other = { ...(await wanted({})), schedule: schedule({ name: 'B' }) };
  const elsewhere = await wanted({ state: { place: 'S0ELSE0001' } });
  const steps = plan([one, other, elsewhere]);
  expect(steps.map(({ change }) => change.outcome)).toEqual(['failed', 'failed', 'planned']);
  expect(steps[0]?.change.reason).toContain('the same place as `data-oncall` of “B”');
  expect(steps.slice(0, 2).map(({ write }) => write)).toEqual([null, null]);
});
