import { apiUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What incident.io needs to know. */
export const inputs = {
  'incident-io-token': { about: 'incident.io API key.', parse: token, secret: true, credential: true },
  'incident-io-api-url': {
    about: 'incident.io’s address.',
    parse: apiUrl,
    default: 'https://api.incident.io',
    credential: true,
  },
} as const satisfies Inputs;
