import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What incident.io needs to know. */
export const inputs = {
  'incident-io-token': apiToken('incident.io API key.'),
  'incident-io-api-url': apiAddress('incident.io’s address.', 'https://api.incident.io'),
} as const satisfies Inputs;
