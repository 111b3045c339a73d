import { describe, expect, test } from '@jest/globals';
import { type Change, Failure, type Target } from '../../src/model.ts';
import type { Handover } from '../../src/on-call/handover.ts';
import { apply, rehearse } from '../../src/reconcile/apply.ts';
import type { Step } from '../../src/reconcile/plan.ts';
import { ana, group, ids, inHours, now, schedule, wished } from './given.ts';

const ref = { kind: 'slack-user-group', name: 'data-oncall' } as const;

function step(outcome: Change['outcome'], over: Partial<Target> = {}) {
  const { target, state, writes } = group({ entries: [ids.ben] });
  const after = { ...state, entries: [ids.ana] };
  const change = { schedule: 'A', target: ref, before: [ids.ben], after: [ids.ana], outcome, reason: null };
  const showing = { ...wished().about, members: [] };
  const place = { schedule: schedule(), ref, found: { target, state } };
  const write =
    outcome === 'planned' ? { target: { ...target, ...over }, before: state, after, showing } : null;
  return { place, change, write, warning: null, writes } satisfies Step & { writes: unknown };
}

function handover(stands: boolean, write: () => Promise<void> = async () => {}): Handover {
  const override = { id: 'x', person: ana, from: now, until: inHours(8) };
  const outlook = { until: inHours(8), next: null, spans: [] };
  return { override, stands, onCall: { people: [ana], note: null }, outlook, write };
}

const broken = async () => {
  throw new Failure('Slack answered 500.', 'Wait.');
};

describe('the plan', () => {
  test('is carried out: what was planned is written and changed', async () => {
    const [planned, unchanged] = [step('planned'), step('unchanged')];
    const { changes, handover } = await apply([planned, unchanged], null);
    expect(changes.map(({ outcome }) => outcome)).toEqual(['changed', 'unchanged']);
    expect([planned.writes.length, unchanged.writes.length, handover]).toEqual([1, 0, null]);
  });

  test('rule 8: goes on where one write fails, and what that one holds now is not known', async () => {
    const [first, second] = [step('planned', { write: broken }), step('planned')];
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
    const { changes } = await apply([step('planned', { write: () => Promise.reject('nothing') })], null);
    expect(changes[0]).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('Unexpected: nothing.'),
    });
  });

  test('of nothing does nothing', async () => {
    expect(await apply([], null)).toEqual({ changes: [], handover: null });
  });
});

describe('rule 15: a manual handover', () => {
  test('is written before any target', async () => {
    const order: string[] = [];
    const target = step('planned', { write: async () => void order.push('target') });
    const applied = await apply(
      [target],
      handover(false, async () => void order.push('override')),
    );
    expect(order).toEqual(['override', 'target']);
    expect(applied).toMatchObject({ handover: 'written', changes: [{ outcome: 'changed' }] });
  });

  test('that stands is not written again, and the targets follow', async () => {
    const applied = await apply([step('planned')], handover(true, broken));
    expect(applied).toMatchObject({ handover: 'stands', changes: [{ outcome: 'changed' }] });
  });

  test('that is refused leaves every target as it is', async () => {
    const target = step('planned');
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
    const [good, bad] = [step('planned'), step('failed')];
    const applied = await apply(
      [good, bad],
      handover(false, () => Promise.reject(new Error('written'))),
    );
    expect(applied.handover).toBe('refused');
    expect(applied.changes[0]).toMatchObject({ after: [ids.ben], outcome: 'failed' });
    expect(applied.changes[0]?.reason).toContain('slack-user-group data-oncall can’t follow');
    expect(applied.changes[1]).toBe(bad.change);
    expect(good.writes).toEqual([]);
  });

  test('that can’t be written leaves every target as it is', async () => {
    const target = step('planned');
    const applied = await apply([target], handover(false, broken));
    expect(applied.handover).toBe('refused');
    expect(applied.changes[0]?.reason).toBe(
      'The handover is given up and no target is changed. Slack answered 500. Wait.',
    );
    expect(target.writes).toEqual([]);
  });
});

describe('rule 18: a dry run', () => {
  test('writes nothing and leaves the plan as the plan', () => {
    const target = step('planned');
    expect(rehearse([target], null)).toEqual({ changes: [target.change], handover: null });
    expect(target.writes).toEqual([]);
  });

  test('of a handover that would be refused plans no change', () => {
    const [good, bad] = [step('planned'), step('failed')];
    const { changes } = rehearse([good, bad], handover(false));
    expect(changes[0]).toMatchObject({ outcome: 'failed', after: [ids.ben] });
    expect(changes[0]?.reason).toContain('slack-user-group data-oncall can’t follow');
    expect(changes[1]).toBe(bad.change);
  });

  test('refuses in the words of the real run', async () => {
    for (const asked of [handover(false), new Failure('No such user.', 'Check it.')]) {
      const steps = [step('planned'), step('failed')];
      expect(rehearse(steps, asked)).toEqual(await apply(steps, asked));
    }
  });

  test('tells what would become of a handover', () => {
    const of = (asked: Handover | Failure, outcome: Change['outcome'] = 'planned') =>
      rehearse([step(outcome)], asked).handover;
    expect([
      of(handover(false)),
      of(handover(true)),
      of(new Failure('', '')),
      of(handover(false), 'failed'),
    ]).toEqual(['planned', 'stands', 'refused', 'refused']);
  });
});
