/** What happened, in whose words, and what to do about it: an error for somebody at 3 a.m. */
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
}

/** Any thrown thing as a Failure. What is not one already is a defect of ours, and says so. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message =
    error instanceof Error ? error.message : typeof error === 'object' ? 'no error' : String(error);
  return new Failure(`Unexpected: ${message}.`, 'This is a defect in on-call-sync: please report it.', {
    cause: error,
  });
}

/** What was read, or why it could not be. Only the stages of a run hold such; a service throws. Told apart by `instanceof`. */
export type Result<T> = T | Failure;

/** Waits for a promise that may reject. */
export function settle<T>(promise: Promise<T>): Promise<Result<T>> {
  return promise.catch(asFailure);
}
