import { apiAddress, apiToken, type Inputs, secretAddress, setting } from '../kit/input.ts';

/** The inputs for Microsoft Teams and Entra. */
export const inputs = {
  'microsoft-tenant': setting('Entra tenant id, for `teams-tag`.'),
  'microsoft-client-id': setting('Client id of the Entra app.'),
  'microsoft-client-secret': apiToken(
    'Client secret of the Entra app. Without one, the job’s OIDC token is used (`id-token: write`).',
  ),
  'microsoft-api-url': apiAddress('Address of Microsoft Graph.', 'https://graph.microsoft.com/v1.0'),
  'microsoft-login-url': apiAddress('Address of Entra’s login service.', 'https://login.microsoftonline.com'),
  'teams-webhook-url': secretAddress('Address of a Teams Workflows webhook, for `teams-message`. A secret.'),
} as const satisfies Inputs;
