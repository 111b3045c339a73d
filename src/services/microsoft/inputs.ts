import { apiUrl, line, secretUrl, token } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What Microsoft's services need to know. */
export const inputs = {
  'microsoft-tenant': { about: 'Entra tenant id, for `teams-tag`.', parse: line, credential: true },
  'microsoft-client-id': { about: 'Id of the Entra app.', parse: line, credential: true },
  'microsoft-client-secret': {
    about: 'The app’s secret. Without one, the job’s own OIDC token is used (`id-token: write`).',
    parse: token,
    secret: true,
    credential: true,
  },
  'microsoft-api-url': {
    about: 'Microsoft Graph’s address.',
    parse: apiUrl,
    default: 'https://graph.microsoft.com/v1.0',
    credential: true,
  },
  'microsoft-login-url': {
    about: 'Where Entra’s tokens come from.',
    parse: apiUrl,
    default: 'https://login.microsoftonline.com',
    credential: true,
  },
  'teams-webhook-url': {
    about: 'Address of a Teams Workflows webhook, for `teams-message`: a secret.',
    parse: secretUrl,
    secret: true,
    credential: true,
  },
} as const satisfies Inputs;
