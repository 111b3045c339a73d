import * as z from 'zod/mini';

/** A list as a map by id. If an id comes twice, the answer is not what it is thought to be, and one entry would be lost. */
export function byId<T extends { readonly id: string }>(entry: z.ZodMiniType<T>) {
  return z.pipe(
    z
      .array(entry)
      .check(
        z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'the same id comes twice'),
      ),
    z.transform((all): ReadonlyMap<string, T> => new Map(all.map((one) => [one.id, one]))),
  );
}
