import { githubPeople, loginOf } from '../../sandbox/github/seed.ts';
import type { Issue } from '../../sandbox/github/state.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import { githubQuirks } from './github-quirks.ts';
import type { TargetStage } from './stage.ts';

/** The sandbox's open issues with the label `support`, taken over from whoever is off call: one for each person. */
export const githubIssues: TargetStage = {
  kind: 'github-issues',
  service: 'github',
  showsSome: true,
  addsAndRemoves: true,
  form: { 'github-issues': { repository: 'acme/data', label: 'support', reassign: true } },
  env: { GITHUB_TOKEN: secrets.github },
  people: githubPeople,
  set: ({ github }, who) => {
    const others = github.issues.filter((issue) => !isShown(issue));
    const assignees = who.length === 0 ? [[]] : who.map((name) => [loginOf(name)]);
    const shown = assignees.map((logins, index): Issue => {
      const number = 101 + index;
      const about = { title: `Question ${number}`, state: 'open' as const, isPullRequest: false };
      return { number, ...about, labels: ['support'], assignees: logins };
    });
    github.issues = [...others, ...shown];
  },
  shows: ({ github }) => {
    const logins = github.issues
      .filter(isShown)
      .flatMap(({ assignees }) => assignees.map((one) => one.toLowerCase()));
    return people.filter(({ name }) => logins.includes(loginOf(name))).map(({ name }) => name);
  },
  quirks: githubQuirks,
  forbid: ({ github }) => {
    github.tokens[secrets.github] = { permissions: { contents: 'write', members: 'write' } };
    return /Resource not accessible by integration.*`permissions: issues: write`/s;
  },
  writes: ({ method }) => method !== 'GET',
};

function isShown({ state, labels, isPullRequest }: Issue): boolean {
  return state === 'open' && labels.includes('support') && !isPullRequest;
}
