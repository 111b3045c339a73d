import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What GitHub needs to know. */
export const inputs = {
  'github-token': {
    ...apiToken(
      'For `config` without a checkout, and for handovers in a rota file (`contents: write`). Teams need the token of a GitHub App or a person.',
    ),
    runnerDefault: 'github.token',
  },
  'github-api-url': apiAddress('GitHub’s address; the runner knows it.', 'https://api.github.com'),
} as const satisfies Inputs;
