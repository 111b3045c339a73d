import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Opsgenie with its key. */
export type Opsgenie = Context<ValuesOf<typeof inputs, 'opsgenie-token'>>;

/** Opsgenie’s REST API v2: https://docs.opsgenie.com/docs/api-overview. */
export function createClient({ http, values }: Opsgenie): Api {
  return createApi({
    http,
    service: 'Opsgenie',
    root: values['opsgenie-api-url'],
    headers: { Authorization: `GenieKey ${values['opsgenie-token']}` },
    retryHeader: 'x-ratelimit-period-in-sec',
    advice: {
      401: 'Check `opsgenie-token`: it must be an API key of this account, and for an EU account `opsgenie-api-url` must be https://api.eu.opsgenie.com.',
      402: 'The Opsgenie plan does not include this.',
      403: 'The key in `opsgenie-token` may not do this: use an API key (Settings → API key management) with read access, and with configuration access for handovers; a team integration’s key sees only its own team’s schedules.',
    },
  });
}
