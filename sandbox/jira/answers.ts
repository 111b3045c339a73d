import type { Failure } from '../effects.ts';

type Status = 400 | 401 | 403 | 404 | 422;

/** An error of the operations API: `errors` with a title and a code. */
export class OperationsError extends Error {
  readonly status: Status;

  constructor(status: Status, message: string) {
    super(message);
    this.status = status;
  }

  /** On the wire. */
  get body(): object {
    return { errors: [{ title: this.message, code: codes[this.status] }] };
  }
}

/** An error of Jira's own API: `errorMessages`, and `errors` by field. */
export class JiraError extends Error {
  readonly status: Status;

  constructor(status: Status, message: string) {
    super(message);
    this.status = status;
  }

  /** On the wire. */
  get body(): object {
    return { errorMessages: [this.message], errors: {} };
  }
}

const codes: Record<number, string> = {
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  422: 'UNPROCESSABLE_ENTITY',
  429: 'TOO_MANY_REQUESTS',
};

/** The gateway's answer to wrong credentials, for both APIs. */
export const unauthorized = { code: 401, message: 'Unauthorized' };

/** An error with only a status, worded like Atlassian. */
export function failure(status: number): Failure {
  if (status === 401) return { body: unauthorized };
  const body = { errors: [{ title: 'The request failed', code: codes[status] ?? 'INTERNAL_SERVER_ERROR' }] };
  return status === 429 ? { headers: { 'Retry-After': '1' }, body } : { body };
}

/** ISO 8601 in UTC, without milliseconds if they are zero. */
export function isoTime(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

/** Reads an ISO 8601 time with an offset. Anything else is a 422. */
export function readTime(text: unknown, field: string): Date {
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
  if (typeof text !== 'string' || !iso.test(text) || Number.isNaN(Date.parse(text))) {
    throw new OperationsError(422, `${field} is not a valid date-time`);
  }
  return new Date(text);
}
