import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for GitHub. */
export const inputs = {
  'github-token': {
    ...apiToken(
      'GitHub token. Reads `config` without a checkout, and commits handovers to a rota file (`contents: write`). Changing teams needs a token of a GitHub App or a personal access token.',
    ),
    runnerDefault: 'github.token',
  },
  'github-api-url': apiAddress(
    'Address of the GitHub API. The runner provides it.',
    'https://api.github.com',
  ),
} as const satisfies Inputs;
