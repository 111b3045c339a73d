import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Comparison } from '../../src/on-call/shadow.ts';
import { asJson, emptyOutputs, outputs, outputTable } from '../../src/report/outputs.ts';
import { ana, ben, cleo, duty, ids, inHours, report, targetRef, team } from '../given.ts';
import { change, handedOver, refused } from './given.ts';

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
      handover: '',
      shadow: '[]',
      report: '',
    });
  });

  test('name everybody once, in the order of `on-call`', () => {
    const duties = [on(ben, team, ana), on(ana, cleo)];
    expect(outputs(report({ duties }))).toMatchObject({
      emails: 'ben@example.com,ana@example.com,cleo@example.com',
      'slack-user-ids': `${ids.ben},${ids.ana},${ids.cleo}`,
    });
  });

  test('show the next handover of all schedules', () => {
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

test('after a handover the outputs show who took over, unless it was refused', () => {
  const duties = [handedOver()];
  expect(outputs(report({ duties, handover: 'written' })).emails).toBe('ben@example.com');
  expect(outputs(report({ duties, handover: 'refused' })).emails).toBe('ana@example.com');
});

describe('`handover`', () => {
  const asked = { to: 'Ben', actor: 'octocat' };
  const handover = (over: Parameters<typeof report>[0]) =>
    JSON.parse(outputs(report({ asked, ...over })).handover);

  test('says who is on call from when until when, what became of it, and who asked', () => {
    expect(handover({ duties: [duty(), handedOver()], handover: 'written' })).toEqual({
      schedule: 'Data science',
      to: 'ben@example.com',
      from: '2026-11-23T09:00:00.000Z',
      until: '2026-11-23T17:00:00.000Z',
      outcome: 'written',
      actor: 'octocat',
    });
    const open = handedOver({ until: null, person: { ...ben, email: null, name: 'Ben Meyer' } });
    expect(handover({ duties: [open], handover: 'unchanged' })).toMatchObject({
      to: 'Ben Meyer',
      until: null,
      outcome: 'unchanged',
    });
  });

  test('that was refused before anybody was found has the name as written', () => {
    const unknown = { schedule: 'Data science', to: 'Ben', from: null, until: null };
    const given = { ...unknown, outcome: 'refused', actor: 'octocat' };
    expect(handover({ duties: [refused()], handover: 'refused' })).toEqual(given);
    // The schedule itself could not be read.
    expect(handover({ duties: [duty()], handover: null })).toEqual(given);
  });

  test('is an object for programs, and empty without one', () => {
    const values = outputs(report({ asked, duties: [handedOver()], handover: 'planned' }));
    expect(asJson(values).handover).toMatchObject({ outcome: 'planned' });
    expect(asJson(outputs(report())).handover).toBe('');
  });
});

describe('`shadow`', () => {
  const ref = { kind: 'jsm', schedule: 'B' };
  const hidden = { email: null, name: 'Ben Meyer', aliases: ['5b2b'] };
  const differs = {
    ...{ ref, agrees: false, sentence: 'They differ.', until: inHours(48) },
    now: { source: [ana], shadow: [ana] },
    coming: [{ from: inHours(10), until: inHours(12), source: [ana], shadow: [hidden] }],
  };
  const shadow = (comparison: Comparison, hidesAddresses = false) =>
    asJson(outputs(report({ duties: [duty({ shadows: [comparison] })] }), hidesAddresses)).shadow;

  test('says whether both agree, who is on call in both, and where the coming shifts differ', () => {
    expect(shadow(differs)).toEqual([
      {
        schedule: 'Data science',
        source: 'jsm',
        agrees: false,
        now: { source: ['ana@example.com'], shadow: ['ana@example.com'] },
        coming: [
          {
            from: '2026-11-23T19:00:00.000Z',
            until: '2026-11-23T21:00:00.000Z',
            source: ['ana@example.com'],
            shadow: ['Ben Meyer'],
          },
        ],
      },
    ]);
  });

  test('is null where something could not be read, and has no address where they are hidden', () => {
    const unread = { ...differs, agrees: null, now: null, coming: null, until: null };
    expect(shadow(unread)).toMatchObject([{ agrees: null, now: null, coming: null }]);
    expect(shadow(differs, true)).toMatchObject([{ now: { source: ['Ana Silva'] } }]);
  });
});
