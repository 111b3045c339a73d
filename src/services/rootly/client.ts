import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Rootly with its key. */
export type Rootly = Context<ValuesOf<typeof inputs, 'rootly-token'>>;

/** Rootly's API v1, a JSON:API: https://docs.rootly.com/api-reference. */
export function createClient({ http, values }: Rootly): Api {
  return createApi({
    http,
    service: 'Rootly',
    root: values['rootly-api-url'],
    headers: {
      Accept: 'application/vnd.api+json',
      'Content-Type': 'application/vnd.api+json',
      Authorization: `Bearer ${values['rootly-token']}`,
    },
    advice: {
      401: 'Check `rootly-token`: it must be an API key of this organization that has not expired or been revoked.',
      403: 'The key in `rootly-token` is not allowed to do this: its role needs to read on-call schedules, shifts and users.',
      404: 'Check `rootly-api-url`, and that Rootly On-Call is enabled for this organization.',
    },
  });
}
