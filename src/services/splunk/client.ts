import type { Lane } from '../../http/request.ts';
import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import { segment as anySegment } from '../kit/segment.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Splunk On-Call with its two keys. */
export type Splunk = Context<ValuesOf<typeof inputs, 'splunk-api-id' | 'splunk-token'>>;

/** Schedules may be asked for so many times a minute by the documentation of the API's older versions. */
export const scheduleLane: Lane = { name: 'Splunk On-Call schedules', abreast: 5, perMinute: 15 };

const keys =
  'Check `splunk-api-id` and `splunk-token` (Integrations → API): they belong together, and the API must be switched on.';

/** Splunk On-Call's public API: https://portal.victorops.com/public/api-docs.html. */
export function createClient({ http, values }: Splunk): Api {
  return createApi({
    http,
    service: 'Splunk On-Call',
    root: values['splunk-api-url'],
    headers: { 'X-VO-Api-Id': values['splunk-api-id'], 'X-VO-Api-Key': values['splunk-token'] },
    advice: {
      401: keys,
      403: `${keys} The same answer comes after too many requests in a minute: then the next run goes through.`,
      404: 'Check `splunk-api-url`.',
    },
  });
}

/** A name as one segment of a path. The service does not decode `%40`, so that an `@` is left as it is. */
export function segment(name: string): string {
  return anySegment(name).replaceAll('%40', '@');
}
