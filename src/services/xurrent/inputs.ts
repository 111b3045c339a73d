import { apiAddress, apiToken, type Inputs, setting } from '../kit/input.ts';

/** The inputs for Xurrent IMR, which was Zenduty. */
export const inputs = {
  'xurrent-token': apiToken('Xurrent IMR (Zenduty) API key.'),
  'xurrent-team': setting('Id of the team in Xurrent IMR that owns the escalation policies.'),
  'xurrent-api-url': apiAddress('Address of the Xurrent IMR API.', 'https://www.zenduty.com'),
} as const satisfies Inputs;
