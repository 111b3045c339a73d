import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What Rootly needs to know. */
export const inputs = {
  'rootly-token': apiToken('Rootly API key.'),
  'rootly-api-url': apiAddress('Rootly’s address.', 'https://api.rootly.com'),
} as const satisfies Inputs;
