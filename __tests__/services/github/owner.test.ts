import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { githubPeople } from '../../../sandbox/github/seed.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { inProcess } from '../../in-process.ts';
import { opsgenie } from '../../sources/opsgenie.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;

test('an owner who was on call and stays in the team is reported in every run until they are out', async () => {
  const config = {
    people: githubPeople,
    schedules: [
      {
        name: 'Data',
        source: { opsgenie: opsgenie.schedule },
        targets: [{ 'github-team': 'acme/data-oncall' }],
      },
    ],
  };
  const given = inProcess(noon, { 'on-call.yml': stringify(config) });
  const { github } = given.box;
  const [team] = github.teams;
  const ben = github.organisation.find(({ login }) => login === 'Ben-acme');
  if (!team || !ben) throw new Error('the sandbox has no team, or no ben');
  ben.role = 'admin';
  const runWith = (who: string) => {
    opsgenie.set(given.box, [
      { who, from: new Date(noon.getTime() - hour), until: new Date(noon.getTime() + 24 * hour) },
    ]);
    return given.run({ CONFIG: 'on-call.yml', OPSGENIE_TOKEN: secrets.opsgenie, LOOK_AHEAD: '0' });
  };
  expect(await runWith('ben')).toMatchObject({ warnings: [], changes: [{ outcome: 'changed' }] });
  expect(team.maintainers).toContain('Ben-acme');

  const reported = [
    expect.stringMatching(/^ben-acme is not on call but still in the team acme\/data-oncall: .*owner/),
  ];
  expect(await runWith('ana')).toMatchObject({ warnings: reported, changes: [{ outcome: 'changed' }] });
  expect(await runWith('ana')).toMatchObject({ warnings: reported, changes: [{ outcome: 'unchanged' }] });
  expect(team.maintainers).toContain('Ben-acme');

  team.maintainers = ['Lea-acme'];
  expect(await runWith('ana')).toMatchObject({ warnings: [], changes: [{ outcome: 'unchanged' }] });
});
