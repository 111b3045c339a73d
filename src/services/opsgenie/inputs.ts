import { apiUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What Opsgenie needs to know. */
export const inputs = {
  'opsgenie-token': {
    about: 'Opsgenie API key, read access (for handovers: configuration access).',
    parse: token,
    secret: true,
    credential: true,
  },
  'opsgenie-api-url': {
    about: 'Opsgenie’s address. EU: `https://api.eu.opsgenie.com`.',
    parse: apiUrl,
    default: 'https://api.opsgenie.com',
    credential: true,
  },
} as const satisfies Inputs;
