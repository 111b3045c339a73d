import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { emptyOutputs, outputs, outputTable } from '../../src/report/outputs.ts';
import { ana, ben, cleo, duty, ids, inHours, report, targetRef, team } from '../given.ts';
import { change, handedOver } from './given.ts';

const dataOncall = change({ target: targetRef('slack-user-group', '@data-oncall') });
const until = (hours: number) =>
  duty({ before: { outlook: { until: inHours(hours), next: [ben], spans: [] } } });
const on = (...people: (typeof ana)[]) => duty({ before: { onCall: { people, note: null } } });

describe('the outputs', () => {
  test('hold who is on call and what changed', () => {
    const {
      'on-call': onCall,
      changes,
      ...rest
    } = outputs(report({ duties: [until(8)], changes: [dataOncall] }));
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
    const duties = [on(ben, team, ana), on(ana, cleo)];
    expect(outputs(report({ duties }))).toMatchObject({
      emails: 'ben@example.com,ana@example.com,cleo@example.com',
      'slack-user-ids': `${ids.ben},${ids.ana},${ids.cleo}`,
    });
  });

  test('tell the next handover of all schedules', () => {
    const duties = [until(30), until(9), duty(), until(20)];
    expect(outputs(report({ duties }))['next-handover']).toBe(inHours(9).toISOString());
  });

  test('are null where something is not known, which is not nobody', () => {
    const duties = [duty({ before: { onCall: new Failure('', '') } }), on()];
    const { 'on-call': onCall, ...rest } = outputs(report({ duties }));
    expect(JSON.parse(onCall).map(({ people }: { people: unknown }) => people)).toEqual([null, []]);
    expect(rest).toMatchObject({ emails: '', 'slack-user-ids': '', 'next-handover': '' });
  });

  test('are all there when the run did not come to be', () => {
    expect(Object.keys(emptyOutputs)).toEqual(Object.keys(outputTable));
    expect(Object.keys(outputs(report())).toSorted()).toEqual(Object.keys(outputTable).toSorted());
    expect(emptyOutputs).toEqual(outputs(report()));
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
    expect(outputs(report({ changes: [change({ outcome })] })).changed).toBe(changed);
  });

  test.each([
    ['written', 'true'],
    ['planned', 'true'],
    ['unchanged', 'false'],
    ['refused', 'false'],
  ] as const)('after a handover that is %s is %s', (handover, changed) => {
    expect(outputs(report({ handover, changes: [change({ outcome: 'unchanged' })] })).changed).toBe(changed);
  });
});

test('after a handover the outputs tell of who took over, unless it was refused', () => {
  const duties = [handedOver()];
  expect(outputs(report({ duties, handover: 'written' })).emails).toBe('ben@example.com');
  expect(outputs(report({ duties, handover: 'refused' })).emails).toBe('ana@example.com');
});
