import { people, secrets } from '../seed.ts';
import { type GitHubState, headOf } from './state.ts';

/** The login of a team member, in lower case: `ana-acme`. */
export function loginOf(name: string): string {
  return `${name}-acme`;
}

/** Lines for a config's `people`, the only source of GitHub accounts. */
export const githubPeople: readonly { email: string; github: string }[] = people.map(({ email, name }) => ({
  email,
  github: loginOf(name),
}));

/** The runner's variables for a job of `acme/data`, at the newest commit of a fresh sandbox. */
export const githubJob = {
  GITHUB_REPOSITORY: 'acme/data',
  GITHUB_SHA: headOf({ commits: 0 }),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '42',
  GITHUB_ACTOR: 'eva-acme',
};

/** The organisation `acme`, its team `data-oncall` (a maintainer, and ana), its repository `acme/data` with issues. */
export function seedGitHub(): GitHubState {
  // GitHub keeps a login's case as its owner wrote it.
  const written = people.map(({ name }) => `${name[0]?.toUpperCase()}${loginOf(name).slice(1)}`);
  const issue = (number: number, over: object = {}) => ({
    number,
    title: `Question ${number}`,
    state: 'open' as const,
    labels: ['support'],
    assignees: [],
    isPullRequest: false,
    ...over,
  });
  return {
    files: { 'README.md': '# Data\n' },
    commits: 0,
    history: {},
    protected: false,
    organisation: [
      ...written.map((login) => ({ login, role: 'member' as const, state: 'active' as const })),
      { login: 'Lea-acme', role: 'admin', state: 'active' },
    ],
    teams: [
      {
        slug: 'data-oncall',
        name: 'Data on call',
        members: written.slice(0, 1),
        maintainers: ['Lea-acme'],
        children: [],
        synced: false,
      },
    ],
    tellsRoles: true,
    issues: [
      issue(1, { assignees: written.slice(0, 1) }),
      issue(2),
      issue(3, { isPullRequest: true }),
      issue(4, { labels: ['bug'] }),
      issue(5, { state: 'closed' }),
    ],
    labels: ['support', 'bug'],
    hasIssues: true,
    assignable: written,
    workflows: [],
    tokens: {
      [secrets.github]: { permissions: { contents: 'write', issues: 'write', members: 'write' } },
      [secrets.githubJob]: { permissions: { contents: 'write', issues: 'write' } },
    },
    suspended: [],
    idTokenRequest: secrets.githubIdToken,
    settings: { lag: 0, issueLag: 0, pageSize: 100, limit: null },
  };
}
