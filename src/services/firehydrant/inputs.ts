import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for FireHydrant. */
export const inputs = {
  'firehydrant-token': apiToken('FireHydrant API key.'),
  'firehydrant-api-url': apiAddress(
    'Address of the FireHydrant API. EU: `https://api.eu.firehydrant.io/v1`.',
    'https://api.firehydrant.io/v1',
  ),
} as const satisfies Inputs;
