import { apiUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What PagerDuty needs to know. */
export const inputs = {
  'pagerduty-token': {
    about: 'PagerDuty REST API key, read-only (for handovers: full access).',
    parse: token,
    secret: true,
    credential: true,
  },
  'pagerduty-api-url': {
    about: 'PagerDuty’s address. EU: `https://api.eu.pagerduty.com`.',
    parse: apiUrl,
    default: 'https://api.pagerduty.com',
    credential: true,
  },
} as const satisfies Inputs;
