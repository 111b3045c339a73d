import type { Failure } from '../effects.ts';
import type { Schedule } from './state.ts';

/** An error in Opsgenie's form. `code` is Opsgenie's own, in addition to the HTTP status. */
export class OpsgenieError extends Error {
  readonly status: 401 | 403 | 404 | 422;
  readonly code: number | undefined;

  constructor(status: 401 | 403 | 404 | 422, message: string, code?: number) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The fields of every answer. */
export const meta = { took: 0.001, requestId: '00000000-0000-4000-8000-000000000000' };

const messages: Record<number, string> = {
  401: 'Could not authenticate',
  402: 'Your plan does not include this feature',
  403: 'You are not authorized to perform this action',
  404: 'Resource not found',
  429: 'You are making too many requests!',
};

/** An error with only a status, worded like Opsgenie. */
export function failure(status: number): Failure {
  const body = { message: messages[status] ?? 'Internal Server Error', ...meta };
  if (status !== 429) return { body };
  const headers = {
    'X-RateLimit-State': 'THROTTLED',
    'X-RateLimit-Reason': 'INTEGRATION',
    'X-RateLimit-Period-In-Sec': '1',
  };
  return { headers, body };
}

/** `_parent`: the schedule that an answer is about. */
export function parent({ id, name, enabled }: Schedule): { id: string; name: string; enabled: boolean } {
  return { id, name, enabled };
}

/** ISO 8601 in UTC, without milliseconds if they are zero. */
export function isoTime(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

/** Reads an ISO 8601 time with an offset. Anything else is a 422. */
export function readTime(text: unknown, field: string): Date {
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
  if (typeof text !== 'string' || !iso.test(text) || Number.isNaN(Date.parse(text))) {
    throw new OpsgenieError(
      422,
      `Request body is not processable. Please check the errors. [${field}] is invalid.`,
    );
  }
  return new Date(text);
}
