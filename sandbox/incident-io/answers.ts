import type { Failure } from '../effects.ts';

type Status = 401 | 403 | 404 | 422 | 504;

const errors: Record<number, [type: string, code: string, message: string]> = {
  401: ['authentication_error', 'invalid_authorization_material', 'Invalid API key'],
  403: ['resource_forbidden', 'missing_scope', 'This API key may not do that'],
  404: ['not_found', 'not_found', 'Resource not found'],
  422: ['validation_error', 'invalid_value', 'That value is not valid'],
  429: ['too_many_requests', 'too_many_requests', 'Too many requests hit the API too quickly.'],
};

/** An error in incident.io's form. `field` is the field it refers to. */
export class IncidentIoError extends Error {
  readonly status: Status;
  readonly body: unknown;

  constructor(status: Status, field?: string) {
    super(`incident.io ${status}`);
    this.status = status;
    this.body = wireError(status, field);
  }
}

function wireError(status: number, field?: string): object {
  const [type, code, message] = errors[status] ?? ['api_error', 'internal_error', 'Something went wrong'];
  const source = field === undefined ? {} : { source: { field } };
  return {
    type,
    status,
    request_id: '00000000-0000-4000-8000-000000000000',
    errors: [{ code, message, ...source }],
  };
}

/** An error with only a status, worded like incident.io. */
export function failure(status: number): Failure {
  const body = wireError(status);
  if (status !== 429) return { body };
  const rate_limit = { name: 'sandbox', limit: 1200, remaining: 0, retry_after: '2026-01-01T00:00:00Z' };
  return {
    headers: { 'Retry-After': '1', 'X-RateLimit-Remaining': '0' },
    body: { ...body, rate_limit },
  };
}

/** A time in a query. Throws a 422 if it is not one. */
export function readTime(text: string | undefined, field: string): Date {
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
  if (!iso.test(text ?? '') || Number.isNaN(Date.parse(`${text}`))) throw new IncidentIoError(422, field);
  return new Date(`${text}`);
}
