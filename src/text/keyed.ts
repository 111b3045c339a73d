import * as z from 'zod/mini';
import { list, meant } from './parsers.ts';

/** An object that names every key it does not know, and what was probably meant. */
export function keyed<T extends z.core.$ZodShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
        ? issue.keys.map((key) => unknownKey(String(key), Object.keys(shape))).join('\n')
        : undefined,
  });
}

function unknownKey(key: string, valid: readonly string[]): string {
  return `unknown key${meant(key, valid) || `: valid are ${list(valid)}`}`;
}
