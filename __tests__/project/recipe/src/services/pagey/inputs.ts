import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What Pagey needs to know. */
export const inputs = {
  'pagey-token': apiToken('Pagey API key.'),
  'pagey-api-url': apiAddress('Pagey’s address.', 'https://api.pagey.example'),
} as const satisfies Inputs;
