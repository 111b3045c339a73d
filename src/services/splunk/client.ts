import type { Lane } from '../../http/request.ts';
import { type Api, createApi } from '../kit/api.ts';
import type { ValuesOf } from '../kit/input.ts';
import { segment } from '../kit/segment.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';

/** Splunk On-Call with its two keys. */
export type Splunk = Context<ValuesOf<typeof inputs, 'splunk-api-id' | 'splunk-token'>>;

/**
 * Limit for requests of schedules, from the documentation of the API's older versions. Beyond it Splunk On-Call answers
 * 403, the same as for a key without access.
 */
export const scheduleLane: Lane = {
  name: 'Splunk On-Call schedules',
  abreast: 5,
  perMinute: 15,
  fromStart: true,
};

/** Limit for requests of logs: 60 per minute according to the documentation. */
export const logLane: Lane = { name: 'Splunk On-Call logs', abreast: 5, perMinute: 60, fromStart: true };

const keys =
  'Check `splunk-api-id` and `splunk-token` (Integrations → API): they belong together, and the API must be enabled.';

/** Splunk On-Call's public API: https://portal.victorops.com/public/api-docs.html. */
export function createClient({ http, values }: Splunk): Api {
  return createApi({
    http,
    service: 'Splunk On-Call',
    root: values['splunk-api-url'],
    headers: { 'X-VO-Api-Id': values['splunk-api-id'], 'X-VO-Api-Key': values['splunk-token'] },
    advice: {
      401: keys,
      403: `${keys} Too many requests in a minute get the same answer; in that case the next run succeeds.`,
      404: 'Check `splunk-api-url`.',
    },
  });
}

/** Encodes a name as one path segment. The service does not decode `%40`, so an `@` is not encoded. */
export function nameSegment(name: string): string {
  return segment(name).replaceAll('%40', '@');
}
