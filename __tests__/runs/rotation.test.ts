import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { slackUserGroup } from '../../sandbox/slack/state.ts';
import { opsgenie } from '../sources/opsgenie.ts';
import { type Stage, stage } from './action.ts';

// Primary and secondary are two rotations of one schedule, with a group each.

const hour = 3_600_000;
const second = 'S0SECOND01';

let box: Stage;
beforeEach(async () => {
  box = await stage();
  const on = (who: string, from: number, until: number) => ({
    who,
    from: new Date(Date.now() + from * hour),
    until: new Date(Date.now() + until * hour),
  });
  opsgenie.setRotations?.(box, [
    { name: 'Primary', shifts: [on('ana', -5, 40)] },
    { name: 'Secondary', shifts: [on('ben', -5, 40)] },
  ]);
  box.slack.userGroups.push(
    slackUserGroup({ id: second, handle: 'data-oncall-2', name: 'Secondary', users: ['U0CLEO0003'] }),
  );
  const schedules = ['Primary', 'Secondary'].map((rotation, index) => ({
    name: rotation,
    source: { opsgenie: { schedule: opsgenie.schedule, rotation } },
    targets: [{ 'slack-user-group': index === 0 ? 'data-oncall' : 'data-oncall-2' }],
  }));
  await box.write('on-call.yml', stringify({ schedules }));
});
afterEach(() => box.end());

const byFile = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
const groups = () =>
  ['data-oncall', 'data-oncall-2'].map(
    (wanted) => box.slack.userGroups.find(({ handle }) => handle === wanted)?.users,
  );

describe('two rotations of a schedule', () => {
  test('rules 1 and 20: are shown in a group each, and a second run writes nothing', async () => {
    const run = await box.run(byFile);
    expect([run.code, groups()]).toEqual([0, [['U0ANA00001'], ['U0BEN00002']]]);
    expect((await box.run(byFile)).outputs.changed).toBe('false');
  });

  test('rule 15: a manual handover is for one of them, in the pager too', async () => {
    const run = await box.run({
      ...byFile,
      only: 'Primary',
      'handover-to': 'dan@example.com',
      'handover-for': '8h',
    });
    expect(run.code).toBe(0);
    expect((await box.run(byFile)).code).toBe(0);
    expect(groups()).toEqual([['U0DAN00004'], ['U0BEN00002']]);
  });

  test('rule 19: one that does not exist fails alone, and the error lists those that do', async () => {
    opsgenie.setRotations?.(box, [{ name: 'Primary', shifts: [] }]);
    const run = await box.run({ ...byFile, 'look-ahead': '0' });
    expect(run.code).toBe(1);
    expect(run.log).toContain('no rotation with the name or id “Secondary”');
    expect(run.log).toContain('It has “Primary”.');
    expect(groups()[1]).toEqual(['U0CLEO0003']);
  });

  test('a source without rotations refuses it before anything is sent', async () => {
    const run = await box.run({ rotation: 'Primary', source: 'pagerduty', 'pagerduty-token': 'x' });
    expect([run.code, run.requests]).toEqual([1, []]);
    expect(run.log).toContain('PagerDuty tells no rotations');
  });
});
