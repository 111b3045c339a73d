import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { asFailure, Failure } from '../failure.ts';
import type { Environment } from '../job.ts';

/**
 * Reads variables from a file with a `NAME=value` on each line, as `node --env-file` does. Throws a Failure that says why it
 * can't be read.
 */
export function readEnvFile(path: string): Environment {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(
      `The file “${path}” of --env-file could not be read: ${code ?? asFailure(error).message}.`,
      'Check the path and who may read the file.',
      { cause: error },
    );
  }
}
