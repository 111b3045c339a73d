import type * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import type { Lane } from '../../http/http.ts';
import { read } from '../../http/wire.ts';
import type { Connection } from '../registry.ts';

/** Splunk On-Call's public API with its two keys: https://portal.victorops.com/public/api-docs.html. */
export interface SplunkClient {
  /** What a path below the address says. Throws Failure. */
  get<T>(path: string, schema: z.ZodMiniType<T>, lane?: Lane): Promise<T>;
}

/** Schedules may be asked for so many times a minute by the documentation of the API's older versions. */
export const scheduleLane: Lane = { name: 'Splunk On-Call schedules', abreast: 5, perMinute: 15 };

/** A client that sends through the given Http. */
export function splunkClient({ http, values }: Connection): SplunkClient {
  return {
    async get(path, schema, lane) {
      const answer = await http.send({
        service: 'Splunk On-Call',
        method: 'GET',
        url: values['splunk-api-url'] + path,
        headers: {
          Accept: 'application/json',
          'X-VO-Api-Id': values['splunk-api-id'] ?? '',
          'X-VO-Api-Key': values['splunk-token'] ?? '',
        },
        ...(lane && { lane }),
        fix: (status) => fixes[status],
      });
      return read(schema, answer, `Splunk On-Call’s answer to GET ${path.split('?')[0]}`);
    },
  };
}

const keys =
  'Check `splunk-api-id` and `splunk-token` (Integrations → API): they belong together, and the API must be switched on.';

const fixes: Readonly<Record<number, string>> = {
  401: keys,
  403: `${keys} The same answer comes after too many requests in a minute: then the next run goes through.`,
  404: 'Check `splunk-api-url`.',
};

/** Whether Splunk On-Call itself said that there is no such thing. */
export function isNotFound(error: unknown): boolean {
  return error instanceof HttpFailure && error.status === 404;
}

/**
 * A name as one segment of a path. Segments of dots alone would be taken for a way up. The service does not decode
 * `%40`, so that an `@` stays as it is.
 */
export function segment(name: string): string {
  const encoded = /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
  return encoded.replaceAll('%40', '@');
}
