import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** What Opsgenie needs to know. */
export const inputs = {
  'opsgenie-token': apiToken('Opsgenie API key, read access (for handovers: configuration access).'),
  'opsgenie-api-url': apiAddress(
    'Opsgenie’s address. EU: `https://api.eu.opsgenie.com`.',
    'https://api.opsgenie.com',
  ),
} as const satisfies Inputs;
