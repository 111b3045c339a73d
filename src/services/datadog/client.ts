import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Datadog with its keys. */
export type Datadog = Context<ValuesOf<typeof inputs, 'datadog-api-key' | 'datadog-app-key'>>;

const keys =
  'Check `datadog-api-key` and `datadog-app-key`, and that `datadog-site` is the site of your organization.';

/** Datadog's API v2, a JSON:API: https://docs.datadoghq.com/api/latest/on-call. */
export function createClient({ http, values }: Datadog): Api {
  return createApi({
    http,
    service: 'Datadog',
    root: values['datadog-api-url'] ?? `https://api.${values['datadog-site']}`,
    headers: {
      'DD-API-KEY': values['datadog-api-key'],
      'DD-APPLICATION-KEY': values['datadog-app-key'],
    },
    // The number of seconds until the limit is reset: https://docs.datadoghq.com/api/latest/rate-limits.
    retryHeader: 'x-ratelimit-reset',
    advice: {
      401: keys,
      403: `${keys} If they are right, add the scopes \`on_call_read\` and \`user_access_read\` to the application key (Organization Settings → Application Keys). Its owner needs both permissions too.`,
      404: 'Check `datadog-site` or `datadog-api-url`, and that your organization uses Datadog On-Call.',
    },
  });
}
