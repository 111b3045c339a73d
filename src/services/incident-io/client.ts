import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** incident.io with its key. */
export type IncidentIo = Context<ValuesOf<typeof inputs, 'incident-io-token'>>;

/** incident.io's API: https://api-docs.incident.io. */
export function createClient({ http, values }: IncidentIo): Api {
  return createApi({
    http,
    service: 'incident.io',
    root: values['incident-io-api-url'],
    headers: { Authorization: `Bearer ${values['incident-io-token']}` },
    advice: {
      401: 'Check `incident-io-token`: it must be a valid API key of this account (Settings → API keys).',
      403: 'The key in `incident-io-token` is not allowed to read schedules. Create one that can view them (Settings → API keys).',
      404: 'Check `incident-io-api-url`.',
    },
  });
}

/** Whether a name looks like an id: `01G0J1EXE7AXZ2C93K61WBPYEH`. */
export function isId(name: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);
}
