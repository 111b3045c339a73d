import { apiUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What GitHub needs to know. */
export const inputs = {
  'github-token': {
    about:
      'For `config` without a checkout, and for handovers in a rota file (`contents: write`). Teams need the token of a GitHub App or a person.',
    parse: token,
    secret: true,
    runnerDefault: 'github.token',
    credential: true,
  },
  'github-api-url': {
    about: 'GitHub’s address; the runner knows it.',
    parse: apiUrl,
    default: 'https://api.github.com',
    credential: true,
  },
} as const satisfies Inputs;
