import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The inputs for Better Stack. */
export const inputs = {
  'better-stack-token': apiToken('Better Stack API token: an Uptime API token of the team, or a global one.'),
  'better-stack-api-url': apiAddress(
    'Address of the Better Stack Uptime API.',
    'https://uptime.betterstack.com',
  ),
} as const satisfies Inputs;
