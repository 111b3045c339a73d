import { apiAddress, apiToken, type Inputs, secretAddress, setting } from '../kit/input.ts';

/** What Microsoft's services need to know. */
export const inputs = {
  'microsoft-tenant': setting('Entra tenant id, for `teams-tag`.'),
  'microsoft-client-id': setting('Id of the Entra app.'),
  'microsoft-client-secret': apiToken(
    'The app’s secret. Without one, the job’s own OIDC token is used (`id-token: write`).',
  ),
  'microsoft-api-url': apiAddress('Microsoft Graph’s address.', 'https://graph.microsoft.com/v1.0'),
  'microsoft-login-url': apiAddress('Where Entra’s tokens come from.', 'https://login.microsoftonline.com'),
  'teams-webhook-url': secretAddress('Address of a Teams Workflows webhook, for `teams-message`: a secret.'),
} as const satisfies Inputs;
