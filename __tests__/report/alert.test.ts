import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { alert, alertStop, type Listener } from '../../src/report/alert.ts';
import type { Troubles } from '../../src/report/troubles.ts';
import type { AlertState } from '../../src/services/kit/alerts.ts';
import type { Change } from '../../src/target.ts';
import { schedule, targetRef } from '../given.ts';

const target = targetRef('slack-user-group', 'data-oncall');
const failed: Change = {
  schedule: 'Data science',
  target,
  before: null,
  after: null,
  outcome: 'failed',
  reason: 'Slack is down.',
};
const none: Troubles = { failures: [], lasting: [] };
const settings = { schedules: [schedule()] };

function listening(over: Partial<Listener> = {}, fails = false) {
  const said: [string, AlertState, string | null][] = [];
  const stages: string[] = [];
  const listener: Listener = {
    channel: '#alerts',
    name: ['acme/data', 'Sync'],
    url: null,
    http: { stage: (name) => stages.push(name) },
    services: {
      alerts: async () => ({
        async tell(channel, state, run) {
          if (fails) throw new Failure('Slack has no channel.', 'Create it.');
          said.push([channel, state, run]);
          return 'posted';
        },
      }),
    },
    ...over,
  };
  return { listener, said, stages };
}

describe('the alert channel', () => {
  test('reports what failed, of all schedules, and nothing that did not; and that the run could start', async () => {
    const { listener, said, stages } = listening({ url: 'https://github.com/acme/data/actions/runs/1' });
    const gap = { schedule: 'Data science', target: null, reason: 'Nobody is on call.' };
    const troubles = { failures: [gap], lasting: [] };
    expect(await alert(listener, settings, [failed, { ...failed, outcome: 'kept' }], troubles)).toEqual([]);
    const url = 'https://github.com/acme/data/actions/runs/1';
    const reason = '`data-oncall` was not changed: Slack is down.';
    const failures = [{ schedule: 'Data science', target, reason }, gap];
    expect(said).toEqual([
      ['#alerts', { failures: [], run: ['acme/data', 'Sync'] }, url],
      ['#alerts', { failures, lasting: [], schedules: ['Data science'] }, url],
    ]);
    // The time that was kept for it may be used.
    expect(stages).toEqual(['alert']);
  });

  test('gets nothing if nothing failed, or in a dry run (rule 18)', async () => {
    const { listener, said } = listening({ channel: null });
    await alert(listener, settings, [failed], none);
    await alertStop(listener, new Failure('', ''));
    expect(said).toEqual([]);
  });

  test('that can’t be posted is a warning with a fix', async () => {
    const { listener } = listening({}, true);
    expect(await alert(listener, settings, [failed], none)).toEqual([
      'The alert channel #alerts could not be notified. Slack has no channel. Create it.',
    ]);
  });
});

describe('a run that stops', () => {
  const stop = new Failure('The file is gone.', 'Check the path.');

  test('is reported with a fix, and passed on to the caller', async () => {
    const { listener, said } = listening();
    expect(await alertStop(listener, stop)).toBe(stop);
    const failures = [{ schedule: null, target: null, reason: 'The file is gone. Check the path.' }];
    expect(said).toEqual([['#alerts', { failures, run: ['acme/data', 'Sync'] }, null]]);
  });

  test('by a defect stays one', async () => {
    const defect = new TypeError('x is undefined');
    expect(await alertStop(listening({}, true).listener, defect)).toBe(defect);
  });

  test('says so too if the alert could not be posted', async () => {
    expect(await alertStop(listening({}, true).listener, stop)).toMatchObject({
      reason:
        'The file is gone. Check the path. The alert channel #alerts could not be notified. Slack has no channel. Create it.',
      cause: stop,
    });
  });
});
