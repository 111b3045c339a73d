import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { accountId, hideAddresses } from '../../../sandbox/jira/seed.ts';
import { inProcess } from '../../in-process.ts';
import { jsm } from '../../sources/jsm.ts';
import { slackUserGroup } from '../../targets/slack-user-group.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;

test.each([
  [
    'is tagged by the account id that `people` has beside their address',
    accountId('ana'),
    'changed',
    ['ana'],
  ],
  ['is nobody to guess at without it', accountId('eva'), 'failed', ['ben']],
])('who hides the address %s', async (_, jira, outcome, shown) => {
  const config = {
    people: [{ email: 'ana@example.com', jira }],
    schedules: [
      { name: 'Data', source: { jsm: jsm.schedule }, targets: [{ 'slack-user-group': 'data-oncall' }] },
    ],
  };
  const given = inProcess(noon, { 'on-call.yml': stringify(config) });
  slackUserGroup.set(given.box, ['ben']);
  const [from, until] = [new Date(noon.getTime() - hour), new Date(noon.getTime() + 24 * hour)];
  jsm.set(given.box, [{ who: 'ana', from, until }]);
  hideAddresses(given.box);
  const report = await given.run({
    ...jsm.env,
    ...slackUserGroup.env,
    CONFIG: 'on-call.yml',
    LOOK_AHEAD: '0',
  });
  expect(report.changes).toMatchObject([{ outcome }]);
  expect(slackUserGroup.shows(given.box)).toEqual(shown);
});
