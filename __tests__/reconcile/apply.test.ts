import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Handover } from '../../src/on-call/handover.ts';
import { apply, dryRun } from '../../src/reconcile/apply.ts';
import type { Step } from '../../src/reconcile/plan.ts';
import { traitsOf } from '../../src/services/registry.ts';
import type { Change, Current } from '../../src/target.ts';
import { ana, desired, ids, inHours, now, readGroup, targetRef } from '../given.ts';

async function step(
  outcome: Change['outcome'],
  over: Partial<Current> = {},
  ref = targetRef('slack-user-group', 'data-oncall'),
) {
  const { target, current: own, writes } = await readGroup({ entries: [ids.ben] });
  const current = { ...own, ...over };
  const state = await desired({ ref, traits: traitsOf(ref), read: { target, current } });
  const change = { schedule: 'A', target: ref, before: [ids.ben], after: [ids.ana], outcome, reason: null };
  const write = {
    current,
    desired: { entries: [ids.ana], enabled: true },
    display: { ...state.details, members: [] },
  };
  return {
    state,
    change,
    write: outcome === 'planned' ? write : null,
    warning: null,
    writes,
  } satisfies Step & { writes: unknown };
}

function handover(exists: boolean, write: () => Promise<void> = async () => {}): Handover {
  const span = { from: now, until: inHours(8) };
  const outlook = { until: inHours(8), next: null, spans: [] };
  const onCall = { people: [ana], note: null };
  return { person: ana, ...span, keeps: exists, isNeeded: !exists, onCall, outlook, write };
}

const broken = async () => {
  throw new Failure('Slack answered 500.', 'Wait.');
};

describe('the plan', () => {
  test('is carried out: what was planned is written and changed', async () => {
    const [planned, unchanged] = [await step('planned'), await step('unchanged')];
    const { changes, handover } = await apply([planned, unchanged], null);
    expect(planned.writes).toEqual([{ entries: [ids.ana], enabled: true }]);
    expect(changes.map(({ outcome }) => outcome)).toEqual(['changed', 'unchanged']);
    expect([planned.writes.length, unchanged.writes.length, handover]).toEqual([1, 0, null]);
  });

  test('rule 8: goes on where one write fails, and what that one holds now is not known', async () => {
    const [first, second] = [await step('planned', { write: broken }), await step('planned')];
    const { changes } = await apply([first, second], null);
    expect(changes[0]).toMatchObject({
      outcome: 'failed',
      before: [ids.ben],
      after: null,
      reason: 'Slack answered 500. Wait.',
    });
    expect(changes[1]?.outcome).toBe('changed');
    expect(second.writes).toHaveLength(1);
  });

  test('fails on anything that is thrown, be it a string', async () => {
    const { changes } = await apply(
      [await step('planned', { write: () => Promise.reject('nothing') })],
      null,
    );
    expect(changes[0]).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('Unexpected: nothing.'),
    });
  });

  test('of nothing does nothing', async () => {
    expect(await apply([], null)).toEqual({ changes: [], handover: null });
  });
});

describe('what can’t be read back', () => {
  const message = targetRef('teams-message', 'teams-message');

  test('is written once the other targets of its schedule are', async () => {
    const order: string[] = [];
    const slow = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push('group');
    };
    const follower = await step('planned', { write: async () => void order.push('message') }, message);
    const { changes } = await apply([follower, await step('planned', { write: slow })], null);
    expect(order).toEqual(['group', 'message']);
    expect(changes.map(({ outcome }) => outcome)).toEqual(['changed', 'changed']);
  });

  test('is not written where none of them came to be changed', async () => {
    const follower = await step('planned', {}, message);
    const elsewhere = await step('planned');
    const another = { ...elsewhere, change: { ...elsewhere.change, schedule: 'B' } };
    const { changes } = await apply([follower, await step('planned', { write: broken }), another], null);
    expect(changes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'failed', 'changed']);
    expect(changes[0]).toMatchObject({
      after: [ids.ben],
      reason: 'Nothing else of this schedule came to be changed.',
    });
    expect(follower.writes).toEqual([]);
  });
});

describe('rule 15: a manual handover', () => {
  test('is written before any target', async () => {
    const order: string[] = [];
    const target = await step('planned', { write: async () => void order.push('target') });
    const applied = await apply(
      [target],
      handover(false, async () => void order.push('override')),
    );
    expect(order).toEqual(['override', 'target']);
    expect(applied).toMatchObject({ handover: 'written', changes: [{ outcome: 'changed' }] });
  });

  test('that exists is not written again, and the targets follow', async () => {
    const applied = await apply([await step('planned')], handover(true, broken));
    expect(applied).toMatchObject({ handover: 'unchanged', changes: [{ outcome: 'changed' }] });
  });

  test('that is refused changes no target', async () => {
    const target = await step('planned');
    const applied = await apply([target], new Failure('Ana is on call already.', ''));
    expect(applied.handover).toBe('refused');
    expect(applied.changes[0]).toMatchObject({
      after: [ids.ben],
      outcome: 'failed',
      reason: expect.stringContaining('Ana is on call already.'),
    });
    expect(target.writes).toEqual([]);
  });

  test('is not written where one target can’t follow, and neither is another target', async () => {
    const [good, bad] = [await step('planned'), await step('failed')];
    const applied = await apply(
      [good, bad],
      handover(false, () => Promise.reject(new Error('written'))),
    );
    expect(applied.handover).toBe('refused');
    expect(applied.changes[0]).toMatchObject({ after: [ids.ben], outcome: 'failed' });
    expect(applied.changes[0]?.reason).toContain('`data-oncall` can’t follow');
    expect(applied.changes[1]).toBe(bad.change);
    expect(good.writes).toEqual([]);
  });

  test('that can’t be written changes no target', async () => {
    const target = await step('planned');
    const applied = await apply([target], handover(false, broken));
    expect(applied.handover).toBe('refused');
    expect(applied.changes[0]?.reason).toBe(
      'The handover failed. No target was changed. Slack answered 500. Wait.',
    );
    expect(target.writes).toEqual([]);
  });
});

describe('rule 18: a dry run', () => {
  test('writes nothing and leaves the plan as the plan', async () => {
    const target = await step('planned');
    expect(dryRun([target], null)).toEqual({ changes: [target.change], handover: null });
    expect(target.writes).toEqual([]);
  });

  test('of a handover that would be refused plans no change', async () => {
    const [good, bad] = [await step('planned'), await step('failed')];
    const { changes } = dryRun([good, bad], handover(false));
    expect(changes[0]).toMatchObject({ outcome: 'failed', after: [ids.ben] });
    expect(changes[0]?.reason).toContain('`data-oncall` can’t follow');
    expect(changes[1]).toBe(bad.change);
  });

  test('refuses in the words of the real run', async () => {
    for (const asked of [handover(false), new Failure('No such user.', 'Check it.')]) {
      const steps = [await step('planned'), await step('failed')];
      expect(dryRun(steps, asked)).toEqual(await apply(steps, asked));
    }
  });

  test('shows what would happen to a handover', async () => {
    const of = async (asked: Handover | Failure, outcome: Change['outcome'] = 'planned') =>
      dryRun([await step(outcome)], asked).handover;
    expect([
      await of(handover(false)),
      await of(handover(true)),
      await of(new Failure('', '')),
      await of(handover(false), 'failed'),
    ]).toEqual(['planned', 'unchanged', 'refused', 'refused']);
  });
});
