import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for GoAlert. */
export const inputs = {
  'goalert-token': apiToken('GoAlert API key, created with the document in its docs page.'),
  'goalert-url': apiAddress('Address of the GoAlert server, with its path prefix if it has one.'),
} as const satisfies Inputs;
