import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What PagerDuty needs to know. */
export const inputs = {
  'pagerduty-token': apiToken('PagerDuty REST API key, read-only (for handovers: full access).'),
  'pagerduty-api-url': apiAddress(
    'PagerDuty’s address. EU: `https://api.eu.pagerduty.com`.',
    'https://api.pagerduty.com',
  ),
} as const satisfies Inputs;
