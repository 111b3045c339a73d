import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Change } from '../../src/model.ts';
import { alert } from '../../src/report/alert.ts';
import type { AlertState } from '../../src/services/kit/alerts.ts';
import { setup } from '../../src/setup.ts';
import { enough, targetRef, world } from '../given.ts';

const target = targetRef('slack-user-group', 'data-oncall');
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
  const said: [string, AlertState, string | null][] = [];
  const alerts = async () => ({
    async tell(channel: string, state: AlertState, run: string | null) {
      if (fails) throw new Failure('Slack has no channel.', 'Create it.');
      said.push([channel, state, run]);
      return 'posted' as const;
    },
  });
  const { settings } = await setup({ ...enough, ...env }, world([]));
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
        null,
      ],
    ]);
    expect(warnings).toEqual([]);
  });

  test('is told the address of the run', async () => {
    const job = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/data',
      GITHUB_RUN_ID: '1',
    };
    const { said } = await told([failed], { ALERT_CHANNEL: '#alerts', ...job });
    expect(said.map(([, , run]) => run)).toEqual(['https://github.com/acme/data/actions/runs/1']);
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
