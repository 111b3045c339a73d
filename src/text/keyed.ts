import * as z from 'zod/mini';
import { list, meant } from './parsers.ts';

/** What is said where the usual words would not help. */
export interface Hints {
  /** About a key that is not known, in the object that has it; `undefined`: the usual. */
  readonly unknownKey?: (key: string, around: object) => string | undefined;
  /** About a value that is no map. */
  readonly form?: (value: unknown) => string | undefined;
}

/** An object that names every key it does not know, and what was probably meant. */
export function keyed<T extends z.core.$ZodShape>(shape: T, hints: Hints = {}) {
  const valid = Object.keys(shape);
  const unknown = (key: string, around: unknown) =>
    slip(key, valid) ?? hints.unknownKey?.(key, Object(around)) ?? unknownKey(key, valid);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
        ? issue.keys.map((key) => unknown(String(key), issue.input)).join('\n')
        : issue.code === 'invalid_type'
          ? hints.form?.(issue.input)
          : undefined,
  });
}

function unknownKey(key: string, valid: readonly string[]): string {
  return `unknown key${meant(key, valid) || `: valid are ${list(valid, 'and')}`}`;
}

/** A space that is missing, so that YAML takes more for the key than was meant. */
function slip(key: string, valid: readonly string[]): string | undefined {
  const [, dash, name = '', rest] = /^(-?)([\w-]*?)(?::(\S.*))?$/.exec(key) ?? [];
  if (!valid.includes(name)) return undefined;
  if (dash) return `needs a space after the dash: "- ${name}: …"`;
  return rest ? `needs a space after the colon: "${name}: …"` : undefined;
}
