import type { Failure } from '../effects.ts';

/** Something that GoAlert says in a 200 instead of data. */
export class GoAlertError extends Error {
  readonly path: readonly (string | number)[];
  readonly extensions: object | undefined;

  constructor(message: string, path: readonly (string | number)[], extensions?: object) {
    super(message);
    this.path = path;
    this.extensions = extensions;
  }
}

/** The error of a field of the input. */
export function fieldError(fieldName: string, message: string, path: readonly string[]): GoAlertError {
  return new GoAlertError(message, path, { fieldName, isFieldError: true });
}

const texts: Record<number, string> = {
  401: 'unauthorized',
  403: 'permission denied: must be user',
  408: 'Request Timeout',
  429: 'Too many concurrent requests for this key or session',
  500: 'Internal Server Error',
};

/** An error before an operation is looked at, which is a line of text. */
export function plainText(status: number): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(`${texts[status] ?? 'error'}\n`, { status, headers });
}

/** An error with only a status, worded like GoAlert. */
export function failure(status: number): Failure {
  return { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: texts[status] ?? 'error' };
}
