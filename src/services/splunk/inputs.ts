import { apiUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What Splunk On-Call needs to know. */
export const inputs = {
  'splunk-api-id': { about: 'Splunk On-Call API id.', parse: token, secret: true, credential: true },
  'splunk-token': { about: 'Splunk On-Call API key.', parse: token, secret: true, credential: true },
  'splunk-api-url': {
    about: 'Splunk On-Call’s address.',
    parse: apiUrl,
    default: 'https://api.victorops.com',
    credential: true,
  },
} as const satisfies Inputs;
