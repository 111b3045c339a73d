import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for incident.io. */
export const inputs = {
  'incident-io-token': apiToken('incident.io API key.'),
  'incident-io-api-url': apiAddress('Address of the incident.io API.', 'https://api.incident.io'),
} as const satisfies Inputs;
