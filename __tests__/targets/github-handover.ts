import { githubPeople, loginOf } from '../../sandbox/github/seed.ts';
import type { Issue } from '../../sandbox/github/state.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { marked, readMarked } from '../../src/services/github/handover-marker.ts';
import { githubQuirks, settings } from './github-quirks.ts';
import type { TargetStage } from './stage.ts';

/** The handover issues of the schedule `Data` in the sandbox’s repository: it shows whom the last one is for. */
export const githubHandover: TargetStage = {
  kind: 'github-handover',
  service: 'github',
  form: { 'github-handover': { repository: 'acme/data', issues: 'support', 'close-previous': true } },
  env: { GITHUB_TOKEN: secrets.github },
  people: githubPeople,
  set({ github }, who) {
    github.issues = github.issues.filter((issue) => logins(issue) === null);
    if (who.length === 0) return;
    const about = {
      schedule: 'Data',
      start: null,
      people: who.map(loginOf).sort(),
      previous: null,
      text: '',
    };
    github.issues.push({
      number: Math.max(...github.issues.map(({ number }) => number)) + 1,
      title: 'On call: Data',
      state: 'open',
      labels: ['on-call-handover'],
      assignees: [],
      isPullRequest: false,
      body: marked(about, 'As before.'),
      author: { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' },
    });
  },
  shows(box) {
    const last = handovers(box).at(-1);
    return people.filter(({ name }) => last?.includes(loginOf(name))).map(({ name }) => name);
  },
  repeats: (box) => handovers(box).some((people, index, all) => people.join() === all[index - 1]?.join()),
  quirks: [...githubQuirks, quirk('the list of issues lags behind', 'right', settings, 'issueLag', 2)],
  forbid({ github }) {
    github.tokens[secrets.github] = { permissions: { contents: 'write', issues: 'read' } };
    return /Resource not accessible by integration.*`permissions: issues: write`/s;
  },
  writes: ({ method }) => method !== 'GET',
};

/** For whom the issues are, the oldest first. One that was closed as a copy has no marker any more. */
export function handovers({ github }: Sandbox): readonly (readonly string[])[] {
  return github.issues
    .toSorted((one, other) => one.number - other.number)
    .flatMap((issue) => {
      const people = logins(issue);
      return people === null ? [] : [people];
    });
}

function logins({ body }: Issue): readonly string[] | null {
  return readMarked(body ?? '')?.marker.people ?? null;
}
