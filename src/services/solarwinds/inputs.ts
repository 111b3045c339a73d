import { apiAddress, apiToken, type Inputs, setting } from '../kit/input.ts';

/** The inputs for SolarWinds Incident Response, which was Squadcast. */
export const inputs = {
  'solarwinds-token': apiToken('SolarWinds Incident Response (Squadcast): API refresh token.'),
  'solarwinds-team': setting('Id of the team in SolarWinds Incident Response that owns the schedules.'),
  'solarwinds-api-url': apiAddress(
    'Address of the SolarWinds Incident Response API. EU: `https://api.eu.squadcast.com`.',
    'https://api.squadcast.com',
  ),
  'solarwinds-auth-url': apiAddress(
    'Address of its sign-in. EU: `https://auth.eu.squadcast.com`.',
    'https://auth.squadcast.com',
  ),
} as const satisfies Inputs;
