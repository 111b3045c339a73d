import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for GitHub. */
export const inputs = {
  'github-token': {
    ...apiToken(
      'Token of a GitHub App, or a personal access token. The workflow’s own is enough to read `config` without a checkout, and to commit handovers to a rota file (`contents: write`), but can’t change teams.',
    ),
    runnerDefault: 'github.token',
  },
  'github-api-url': apiAddress(
    'Address of the GitHub API. The runner provides it.',
    'https://api.github.com',
  ),
} as const satisfies Inputs;
