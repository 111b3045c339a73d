/**
 * Lets the work go on although whoever reads the output is gone (`| head`) or the disk is full. Gives a function that waits
 * until everything is written, and then says what went wrong, if anything did.
 */
export function outlive(stream: NodeJS.WriteStream): () => Promise<NodeJS.ErrnoException | null> {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return async () => {
    await new Promise((done) => stream.write('', done));
    await new Promise(setImmediate);
    return failure;
  };
}

/** What to say of that, once the work is done. */
export function unwritable({ code, message }: NodeJS.ErrnoException): string {
  return `Standard output could not be written (${code ?? message}): part of what was printed is lost, but everything else was done.`;
}
