/** What happened and how to fix it: an error for somebody who reads it at 3 a.m. */
export class Failure extends Error {
  /** What to do, in a sentence or two. */
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.fix = fix;
  }

  /** The message and the fix on one line. */
  get reason(): string {
    return this.fix === '' ? this.message : `${this.message} ${this.fix}`;
  }

  /** The same for where there is room for several lines. */
  get lines(): readonly string[] {
    return [this.reason];
  }

  /** The same failure with more to say. */
  noting(notes: readonly string[]): Failure {
    return new Failure(this.message, [this.fix, ...notes].join(' '), { cause: this });
  }
}

/** Turns anything thrown into a Failure. What is not one already is a defect of our own, and the message says so. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message =
    error instanceof Error ? error.message : typeof error === 'object' ? 'no error' : String(error);
  return new Failure(`Unexpected: ${message}.`, 'This is a defect in on-call-sync: please report it.', {
    cause: error,
  });
}

/** A value, or why it could not be read. Only the stages of a run use it; services throw. Checked with `instanceof`. */
export type Result<T> = T | Failure;

/** Waits for a promise that may reject. */
export function settle<T>(promise: Promise<T>): Promise<Result<T>> {
  return promise.catch(asFailure);
}
