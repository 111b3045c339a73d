import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** FireHydrant with its key. */
export type FireHydrant = Context<ValuesOf<typeof inputs, 'firehydrant-token'>>;

/**
 * FireHydrant's API v1: https://docs.firehydrant.com/reference/firehydrant-api. It allows 50 requests in ten seconds for all
 * keys of an account together.
 */
export function createClient({ http, values }: FireHydrant): Api {
  return createApi({
    http,
    service: 'FireHydrant',
    root: values['firehydrant-api-url'],
    headers: { Authorization: `Bearer ${values['firehydrant-token']}` },
    lane: { name: 'FireHydrant', abreast: 20, perMinute: 300 },
    advice: {
      401: 'Check `firehydrant-token`: it must be an API key (`fhb-…`) that still exists under Settings → API Keys, of an account in the region of `firehydrant-api-url`.',
      403: 'The key in `firehydrant-token` is not allowed to see this: it needs the permissions `read_on_call_schedules`, `read_teams` and `read_users`. An owner manages keys under Settings → API Keys.',
      404: 'Check `firehydrant-api-url`, and that FireHydrant Signals is enabled for this account.',
    },
  });
}
