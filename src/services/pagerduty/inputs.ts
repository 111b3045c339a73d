import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for PagerDuty. */
export const inputs = {
  'pagerduty-token': apiToken('PagerDuty REST API key. Read-only is enough; handovers need full access.'),
  'pagerduty-api-url': apiAddress(
    'Address of the PagerDuty API. EU: `https://api.eu.pagerduty.com`.',
    'https://api.pagerduty.com',
  ),
} as const satisfies Inputs;
