import { second } from '../../time.ts';
import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** ilert with its key. */
export type Ilert = Context<ValuesOf<typeof inputs, 'ilert-token'>>;

/**
 * ilert's REST API: https://api.ilert.com/api-docs. It allows 120 requests per minute and key, and says nothing about when
 * to try again: https://docs.ilert.com/developer-docs/rest-api/alertsource-throttle.
 */
export function createClient({ http, values }: Ilert): Api {
  return createApi({
    http,
    service: 'ilert',
    root: values['ilert-api-url'],
    headers: { Authorization: `Bearer ${values['ilert-token']}` },
    lane: { name: 'ilert', abreast: 20, perMinute: 120 },
    limitPause: 15 * second,
    advice: {
      401: 'Check `ilert-token`: it must be an API key of an ilert user who still exists (your profile → API keys), not an integration key.',
      403: 'The user of `ilert-token` may not see this: give them the role Responder or higher (Users & teams → Edit), and access to the team that owns the schedule.',
      404: 'Check `ilert-api-url`.',
    },
  });
}
