import { describe, expect, test } from '@jest/globals';
import { type Change, Failure } from '../../src/model.ts';
import { alert } from '../../src/report/alert.ts';
import type { AlertState } from '../../src/services/slack/alerts.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { enough, world } from './given.ts';

const target = { kind: 'slack-user-group', name: 'data-oncall' } as const;
const failed: Change = {
  schedule: 'Data science',
  target,
  before: null,
  after: null,
  outcome: 'failed',
  reason: 'Slack is down.',
};

async function told(
  changes: readonly Change[],
  env: Readonly<Record<string, string>> = { ALERT_CHANNEL: '#alerts' },
  fails = false,
) {
  const said: [string, AlertState][] = [];
  const alerts = async () => ({
    async tell(channel: string, state: AlertState) {
      if (fails) throw new Failure('Slack has no channel.', 'Create it.');
      said.push([channel, state]);
      return 'posted' as const;
    },
  });
  const settings = await readSettings({ ...enough, ...env }, world([]));
  return { warnings: await alert(settings, { alerts }, changes), said };
}

describe('the alert channel', () => {
  test('is told what failed, of all schedules, and nothing of what did not', async () => {
    const { said, warnings } = await told([failed, { ...failed, outcome: 'kept' }]);
    expect(said).toEqual([
      [
        '#alerts',
        {
          failures: [{ schedule: 'Data science', target, reason: 'Slack is down.' }],
          schedules: ['Data science'],
        },
      ],
    ]);
    expect(warnings).toEqual([]);
  });

  test('rule 18: is not told of a dry run, and nobody is where no channel is given', async () => {
    expect((await told([failed], { ALERT_CHANNEL: '#alerts', DRY_RUN: 'true' })).said).toEqual([]);
    expect((await told([failed], {})).said).toEqual([]);
  });

  test('that can’t be told is a warning with what to do', async () => {
    expect((await told([failed], undefined, true)).warnings).toEqual([
      'The alert channel #alerts could not be told. Slack has no channel. Create it.',
    ]);
  });
});
