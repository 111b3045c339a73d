import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for Rootly. */
export const inputs = {
  'rootly-token': apiToken('Rootly API key.'),
  'rootly-api-url': apiAddress('Address of the Rootly API.', 'https://api.rootly.com'),
} as const satisfies Inputs;
