import { oneOf } from '../../text/parsers.ts';
import { apiAddress, apiToken, type Inputs } from '../kit/input.ts';

/** The sites that have Datadog On-Call: https://docs.datadoghq.com/getting_started/site. */
const site = oneOf(
  'datadoghq.com',
  'us3.datadoghq.com',
  'us5.datadoghq.com',
  'datadoghq.eu',
  'ap1.datadoghq.com',
  'ap2.datadoghq.com',
  'uk1.datadoghq.com',
);

/** The inputs for Datadog. */
export const inputs = {
  'datadog-api-key': apiToken('Datadog API key.'),
  'datadog-app-key': apiToken(
    'Datadog application key. Scopes `on_call_read` and `user_access_read`; handovers also need `on_call_write`.',
  ),
  'datadog-site': {
    about: 'Datadog site of the organization, such as `datadoghq.eu` or `us5.datadoghq.com`.',
    parse: site,
    credential: true,
    default: 'datadoghq.com',
  },
  'datadog-api-url': apiAddress('Address of the Datadog API. Default: `https://api.` and the site.'),
} as const satisfies Inputs;
