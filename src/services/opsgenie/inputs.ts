import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for Opsgenie. */
export const inputs = {
  'opsgenie-token': apiToken(
    'Opsgenie API key with read access. Handovers also need create and update access and configuration access.',
  ),
  'opsgenie-api-url': apiAddress(
    'Address of the Opsgenie API. EU: `https://api.eu.opsgenie.com`.',
    'https://api.opsgenie.com',
  ),
} as const satisfies Inputs;
