import type * as z from 'zod/mini';
import { HttpFailure } from '../../http/answer.ts';
import { read } from '../../http/wire.ts';
import type { Connection } from '../registry.ts';
import { scheduleNames } from './wire.ts';

/** Opsgenie REST API v2 with its key: https://docs.opsgenie.com/docs/api-overview. */
export interface OpsgenieClient {
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<T>;
  post<T>(path: string, body: unknown, schema: z.ZodMiniType<T>): Promise<T>;
  /** The names of all schedules that the key may see, asked once; `null` if they can't be read. */
  scheduleNames(): Promise<readonly string[] | null>;
}

/** A client that sends through the given Http. All of it throws Failure. */
export function opsgenieClient({ http, values }: Connection): OpsgenieClient {
  const send = async <T>(method: 'GET' | 'POST', path: string, schema: z.ZodMiniType<T>, body?: unknown) => {
    const answer = await http.send({
      service: 'Opsgenie',
      method,
      url: values['opsgenie-api-url'] + path,
      headers: {
        Accept: 'application/json',
        Authorization: `GenieKey ${values['opsgenie-token']}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      retryHeader: 'x-ratelimit-period-in-sec',
      fix: (status) => fixes[status],
    });
    return read(schema, answer, `Opsgenie’s answer to ${method} ${path.split('?')[0]}`);
  };
  let names: Promise<readonly string[] | null> | undefined;
  return {
    scheduleNames() {
      names ??= send('GET', '/v2/schedules', scheduleNames).catch(() => null);
      return names;
    },
    get: (path, schema) => send('GET', path, schema),
    post: (path, body, schema) => send('POST', path, schema, body),
  };
}

const fixes: Readonly<Record<number, string>> = {
  401: 'Check `opsgenie-token`: it must be an API key of this account, and for an EU account `opsgenie-api-url` must be https://api.eu.opsgenie.com.',
  402: 'The Opsgenie plan does not include this.',
  403: 'The key in `opsgenie-token` may not do this: use an API key (Settings → API key management) with read access, and with configuration access for handovers; a team integration’s key sees only its own team’s schedules.',
};

/** Whether Opsgenie itself said that there is no such thing. */
export function isNotFound(error: unknown): boolean {
  return error instanceof HttpFailure && error.status === 404;
}

/** Whether Opsgenie refused, so that nothing was done. */
export function isFinal(error: unknown): boolean {
  return error instanceof HttpFailure && error.status !== null && error.status >= 400 && error.status < 500;
}
