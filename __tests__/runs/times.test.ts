import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Stage, stage } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

const hour = 3_600_000;

/** An answer to the timeline, as Opsgenie gives it, with times in whatever offset. */
function timeline(...periods: [from: string, until: string, who: string][]) {
  const all = periods.map(([startDate, endDate, name]) => ({
    startDate,
    endDate,
    type: 'default',
    recipient: { type: 'user', id: name, name },
  }));
  return {
    data: { finalTimeline: { rotations: [{ id: 'r', name: 'r', order: 1, periods: all }] } },
    took: 0,
    requestId: '',
  };
}

/** A time so many hours from now, as if the local offset were this: `2026-10-25T02:30:00+02:00`. */
function local(hours: number, offset: string): string {
  const sign = offset.startsWith('-') ? -1 : 1;
  const shift = sign * Number(offset.slice(1, 3)) * hour;
  const at = Math.floor(Date.now() / hour) * hour + hours * hour + shift;
  return new Date(at).toISOString().replace('.000Z', offset);
}

describe('rule 17: times', () => {
  test('offsets that change on the way, as over a DST change, are the right points in time', async () => {
    const body = timeline(
      [local(-20, '+02:00'), local(5, '+01:00'), 'ana@example.com'],
      [local(5, '+01:00'), local(29, '+01:00'), 'ben@example.com'],
    );
    box.faults.add({ kind: 'wrong-shape', body, path: '/timeline' });
    const run = await box.run({ 'look-ahead': '2d' });
    expect(run.outputs['next-handover']).toBe(local(5, '+00:00').replace('+00:00', '.000Z'));
    expect(run.log).toContain('then Ben Müller');
  });

  test('two shifts of one person in a row are no handover', async () => {
    const body = timeline(
      [local(-5, '+00:00'), local(5, '+00:00'), 'ana@example.com'],
      [local(5, '+00:00'), local(9, '+00:00'), 'Ana@example.com'],
      [local(9, '+00:00'), local(29, '+00:00'), 'ben@example.com'],
    );
    box.faults.add({ kind: 'wrong-shape', body, path: '/timeline' });
    const run = await box.run({ 'look-ahead': '2d' });
    expect(run.outputs['next-handover']).toBe(local(9, '+00:00').replace('+00:00', '.000Z'));
  });

  test('a coming gap is shown: then nobody', async () => {
    const body = timeline([local(-5, '+00:00'), local(5, '+00:00'), 'ana@example.com']);
    box.faults.add({ kind: 'wrong-shape', body, path: '/timeline' });
    const run = await box.run({ 'look-ahead': '2d' });
    expect(run.log).toContain(', then nobody.');
    expect(run.summary).toContain('section nobody');
  });
});
