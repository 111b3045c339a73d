import { apiUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What Rootly needs to know. */
export const inputs = {
  'rootly-token': { about: 'Rootly API key.', parse: token, secret: true, credential: true },
  'rootly-api-url': {
    about: 'Rootly’s address.',
    parse: apiUrl,
    default: 'https://api.rootly.com',
    credential: true,
  },
} as const satisfies Inputs;
