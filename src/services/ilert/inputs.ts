import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for ilert. */
export const inputs = {
  'ilert-token': apiToken('ilert API key.'),
  'ilert-api-url': apiAddress('Address of the ilert API.', 'https://api.ilert.com/api'),
} as const satisfies Inputs;
