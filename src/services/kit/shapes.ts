import * as z from 'zod/mini';
import type { TargetRef } from '../../model.ts';
import { keyed } from '../../text/keyed.ts';

/** A text of the config file that holds something. */
export const word = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));

/** What an editor shows beside a key. */
export const note = (about: string) => z.describe(about);

/** `organisation/team`, `owner/name`. */
export const path = (form: string) => word.check(z.regex(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));

/** A plain name, or a map with it under a key: both become the map. */
export function named<K extends string>(key: K, about: string, check = word) {
  const map = keyed({ [key]: check } as Record<K, typeof word>);
  return z.pipe(
    z.union([check, map]).check(note(about)),
    z.transform((written) =>
      typeof written === 'string' ? ({ [key]: written } as Record<K, string>) : written,
    ),
  );
}

/** Options of a target, checked: as the config file gives them, or an input. */
export function parseOptions<O>(shape: z.ZodMiniType<O>, options: unknown): O {
  return z.parse(shape, options);
}

/** A target's options with the name that the outputs call it by. */
export function asReference<O>(shape: z.ZodMiniType<O>, nameOf: (options: O) => string) {
  return z.pipe(
    shape,
    z.transform((options): Omit<TargetRef, 'kind'> => ({ name: nameOf(options), options })),
  );
}
