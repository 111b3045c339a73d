import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Failure } from '../effects.ts';

/** An error in Graph's form: https://learn.microsoft.com/graph/errors. */
export class GraphError extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;

  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** An error in Entra's form, by its AADSTS number. */
export class EntraError extends Error {
  readonly status: 400 | 401;
  readonly error: string;
  readonly number: number;

  constructor(status: 400 | 401, error: string, number: number, message: string) {
    super(message);
    this.status = status;
    this.error = error;
    this.number = number;
  }
}

const id = '8a1b0000-0000-4000-8000-000000000001';

/** The body of an error of Graph. */
export function graphBody(code: string, message: string): object {
  const innerError = { date: '2026-11-23T09:00:00', 'request-id': id, 'client-request-id': id };
  return { error: { code, message, innerError } };
}

/** The body of an error of Entra. */
export function entraBody({ error, number, message }: EntraError): object {
  const trace = `Trace ID: ${id} Correlation ID: ${id} Timestamp: 2026-11-23 09:00:00Z`;
  return {
    error,
    error_description: `AADSTS${number}: ${message} ${trace}`,
    error_codes: [number],
    timestamp: '2026-11-23 09:00:00Z',
    trace_id: id,
    correlation_id: id,
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
  };
}

const codes: Readonly<Record<number, [code: string, message: string]>> = {
  400: ['BadRequest', 'Invalid request.'],
  401: ['InvalidAuthenticationToken', 'Access token has expired or is not yet valid.'],
  403: ['Forbidden', 'Insufficient privileges to complete the operation.'],
  404: ['NotFound', 'Resource not found.'],
  429: ['TooManyRequests', 'Too Many Requests'],
  503: ['ServiceUnavailable', 'Service Unavailable'],
};

/** An error with only a status, worded like Graph. */
export function failure(status: number): Failure {
  const [code, message] = codes[status] ?? ['UnknownError', ''];
  const body = graphBody(code, message);
  return status === 429 ? { headers: { 'Retry-After': '1' }, body } : { body };
}
