import { githubPeople, loginOf } from '../../sandbox/github/seed.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { githubQuirks, settings } from './github-quirks.ts';
import type { TargetStage } from './stage.ts';

/** The sandbox's team `acme/data-oncall`, which has a maintainer who is never counted. */
export const githubTeam: TargetStage = {
  kind: 'github-team',
  service: 'github',
  addsAndRemoves: true,
  form: { 'github-team': 'acme/data-oncall' },
  env: { GITHUB_TOKEN: secrets.github },
  people: githubPeople,
  set: (box, who) => {
    teamIn(box).members = who.map(loginOf);
  },
  shows: (box) => {
    const logins = teamIn(box).members.map((login) => login.toLowerCase());
    return people.filter(({ name }) => logins.includes(loginOf(name))).map(({ name }) => name);
  },
  quirks: [
    ...githubQuirks,
    quirk('the list of a team lags behind a write', 'right', settings, 'lag', 2),
    quirk(
      'somebody on call is suspended',
      'failed',
      ({ github }: Sandbox) => github,
      'suspended',
      people.map(({ name }) => loginOf(name)),
    ),
  ],
  forbid: ({ github }) => {
    github.tokens[secrets.github] = { permissions: { contents: 'write', issues: 'write' } };
    return /Resource not accessible by integration.*Members: write/s;
  },
  writes: ({ method }) => method !== 'GET',
};

function teamIn({ github: { teams } }: Sandbox) {
  const team = teams.find(({ slug }) => slug === 'data-oncall');
  if (!team) throw new Error('the sandbox has no team data-oncall');
  return team;
}
