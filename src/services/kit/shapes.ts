import * as z from 'zod/mini';
import type { TargetRef } from '../../target.ts';
import { keyed } from '../../text/keyed.ts';

/** A non-empty string in the config file. */
export const word = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));

/** The description that an editor shows for a key. */
export const note = (about: string) => z.describe(about);

/** `organisation/team`, `owner/name`. */
export const path = (form: string) => word.check(z.regex(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));

/** A plain name, or a map with the name under a key. Both become the map. */
export function named<K extends string>(key: K, about: string, check = word) {
  const map = keyed({ [key]: check } as Record<K, typeof word>);
  return z.pipe(
    z.union([check, map]).check(note(about)),
    z.transform((written) =>
      typeof written === 'string' ? ({ [key]: written } as Record<K, string>) : written,
    ),
  );
}

/** Checks the options of a target, from the config file or an input. */
export function parseOptions<O>(shape: z.ZodMiniType<O>, options: unknown): O {
  return z.parse(shape, options);
}

/** A target's options, together with its name in the outputs and whether it may be created, if they say so. */
export function asReference<O>(
  shape: z.ZodMiniType<O>,
  nameOf: (options: O) => string,
  createOf: (options: O) => boolean | undefined = () => undefined,
) {
  return z.pipe(
    shape,
    z.transform((options): Omit<TargetRef, 'kind'> => {
      const createMissing = createOf(options);
      return { name: nameOf(options), options, ...(createMissing !== undefined && { createMissing }) };
    }),
  );
}
