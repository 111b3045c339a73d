import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import { afterEnd } from './end.ts';
import type { inputs } from './inputs.ts';

/** Opsgenie with its key. */
export type Opsgenie = Context<ValuesOf<typeof inputs, 'opsgenie-token'>>;

/** Opsgenie’s REST API v2: https://docs.opsgenie.com/docs/api-overview. */
export function createClient({ http, values, now }: Opsgenie): Api {
  const api = createApi({
    http,
    service: 'Opsgenie',
    root: values['opsgenie-api-url'],
    headers: { Authorization: `GenieKey ${values['opsgenie-token']}` },
    retryHeader: 'x-ratelimit-period-in-sec',
    advice: {
      401: 'Check `opsgenie-token`: it must be an API key of this account. For an EU account, set `opsgenie-api-url` to https://api.eu.opsgenie.com.',
      402: 'The Opsgenie plan does not include this.',
      403: 'The key in `opsgenie-token` is not allowed to do this. Use an API key (Settings → API key management) with read access; handovers also need create and update access and configuration access. A team integration’s key sees only its own team’s schedules.',
    },
  });
  return (call) =>
    api(call).catch((error) => {
      throw afterEnd(error, values, now());
    });
}
