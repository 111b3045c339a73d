import * as z from 'zod/mini';
import type { TargetRef } from '../../target.ts';
import { durationWithin } from '../../text/durations.ts';
import { keyed } from '../../text/keyed.ts';
import { weekdays } from '../../text/weekdays.ts';

/** A non-empty string in the config file. */
export const word = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));

/** The description that an editor shows for a key. */
export const note = (about: string) => z.describe(about);

/** A length of time from `least` to `most`, both in milliseconds: `30m`, `1d`. Stays as written, for `duration`. */
export const lengthOfTime = (least: number, most: number) => {
  const parse = durationWithin(least, most);
  return z.pipe(
    z.union([z.string(), z.literal(0)]).check(
      z.refine((written) => problemOf(() => parse(String(written))) === null, {
        error: ({ input }) => problemOf(() => parse(String(input))) ?? undefined,
      }),
    ),
    z.transform(String),
  );
};

/** Days of the week: `mon-fri`, or a list of such words. Stay as written, for `weekdays`. */
export const days = z
  .union([z.string(), z.array(z.string()).check(z.minLength(1, 'must have at least one day'))])
  .check(
    z.refine((written) => problemOf(() => weekdays(written)) === null, {
      error: ({ input }) => problemOf(() => weekdays(input as string | string[])) ?? undefined,
    }),
  );

function problemOf(parse: () => unknown): string | null {
  try {
    parse();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

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

/** What a reference to a target says besides its options. */
interface Reference<O> {
  readonly nameOf: (options: O) => string;
  readonly createOf?: ((options: O) => boolean | undefined) | undefined;
  readonly leadOf?: ((options: O) => number | undefined) | undefined;
  readonly reachOf?: ((options: O) => number | undefined) | undefined;
}

/** A target's options, together with its name in the outputs, and whether it may be created and how early it changes. */
export function asReference<O>(shape: z.ZodMiniType<O>, { nameOf, createOf, leadOf, reachOf }: Reference<O>) {
  return z.pipe(
    shape,
    z.transform((options): Omit<TargetRef, 'kind'> => {
      const createMissing = createOf?.(options);
      const lead = leadOf?.(options);
      const reach = reachOf?.(options);
      return {
        name: nameOf(options),
        options,
        ...(createMissing !== undefined && { createMissing }),
        ...(lead !== undefined && { lead }),
        ...(reach !== undefined && { reach }),
      };
    }),
  );
}
