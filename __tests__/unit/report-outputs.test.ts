import { describe, expect, test } from '@jest/globals';
import { type Change, Failure } from '../../src/model.ts';
import type { Handover } from '../../src/on-call/handover.ts';
import { noOutputs, outputs, outputTable } from '../../src/report/outputs.ts';
import { ana, ben, cleo, duty, ids, inHours, now, report, team } from './given.ts';

const change: Change = {
  schedule: 'Data science',
  target: { kind: 'slack-user-group', name: '@data-oncall' },
  before: [ids.ben],
  after: [ids.ana],
  outcome: 'changed',
  reason: null,
};
const until = (hours: number) => ({ until: inHours(hours), next: [ben], spans: [] });
const on = (...people: (typeof ana)[]) => ({ onCall: { people, note: null } });

describe('the outputs', () => {
  test('hold who is on call and what changed', () => {
    const {
      'on-call': onCall,
      changes,
      ...rest
    } = outputs(report({ duties: [duty({ outlook: until(8) })], changes: [change] }));
    expect(JSON.parse(onCall)).toEqual([
      {
        schedule: 'Data science',
        people: [{ email: 'ana@example.com', name: 'Ana Silva', slack: ids.ana }],
        until: '2026-11-23T17:00:00.000Z',
      },
    ]);
    expect(JSON.parse(changes)).toEqual([
      {
        schedule: 'Data science',
        target: 'slack-user-group',
        name: '@data-oncall',
        before: [ids.ben],
        after: [ids.ana],
        outcome: 'changed',
        reason: null,
      },
    ]);
    expect(rest).toEqual({
      changed: 'true',
      emails: 'ana@example.com',
      'slack-user-ids': ids.ana,
      'next-handover': '2026-11-23T17:00:00.000Z',
    });
  });

  test('name everybody once, in the order of `on-call`', () => {
    const duties = [duty(on(ben, team, ana)), duty(on(ana, cleo))];
    expect(outputs(report({ duties }))).toMatchObject({
      emails: 'ben@example.com,ana@example.com,cleo@example.com',
      'slack-user-ids': `${ids.ben},${ids.ana},${ids.cleo}`,
    });
  });

  test('tell the next handover of all schedules', () => {
    const duties = [
      duty({ outlook: until(30) }),
      duty({ outlook: until(9) }),
      duty(),
      duty({ outlook: until(20) }),
    ];
    expect(outputs(report({ duties }))['next-handover']).toBe(inHours(9).toISOString());
  });

  test('are null where something is not known, which is not nobody', () => {
    const duties = [duty({ onCall: new Failure('', '') }), duty(on())];
    const { 'on-call': onCall, ...rest } = outputs(report({ duties }));
    expect(JSON.parse(onCall).map(({ people }: { people: unknown }) => people)).toEqual([null, []]);
    expect(rest).toMatchObject({ emails: '', 'slack-user-ids': '', 'next-handover': '' });
  });

  test('are all there when the run did not come to be', () => {
    expect(Object.keys(noOutputs)).toEqual(Object.keys(outputTable));
    expect(Object.keys(outputs(report())).toSorted()).toEqual(Object.keys(outputTable).toSorted());
    expect(noOutputs).toEqual(outputs(report()));
  });
});

describe('`changed`', () => {
  test.each([
    ['changed', 'true'],
    ['planned', 'true'],
    ['unchanged', 'false'],
    ['kept', 'false'],
    ['failed', 'false'],
  ] as const)('after %s is %s', (outcome, changed) => {
    expect(outputs(report({ changes: [{ ...change, outcome }] })).changed).toBe(changed);
  });

  test.each([
    ['written', 'true'],
    ['planned', 'true'],
    ['stands', 'false'],
    ['refused', 'false'],
  ] as const)('after a handover that is %s is %s', (handover, changed) => {
    expect(outputs(report({ handover, changes: [{ ...change, outcome: 'unchanged' }] })).changed).toBe(
      changed,
    );
  });
});

test('after a handover the outputs tell of who took over, unless it was refused', () => {
  const override = { id: 'x', person: ben, from: now, until: inHours(8) };
  const handover: Handover = {
    override,
    stands: false,
    ...on(ben),
    outlook: until(8),
    write: async () => {},
  };
  const duties = [duty({ handover })];
  expect(outputs(report({ duties, handover: 'written' })).emails).toBe('ben@example.com');
  expect(outputs(report({ duties, handover: 'refused' })).emails).toBe('ana@example.com');
});
