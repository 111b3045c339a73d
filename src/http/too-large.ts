/** An answer larger than any service has a reason to send. */
export class TooLarge extends Error {
  readonly type = 'max-size';

  constructor(size: string) {
    super(`the answer holds ${size}`);
  }
}
