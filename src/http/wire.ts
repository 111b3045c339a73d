import * as z from 'zod/mini';
import { Failure } from '../failure.ts';

z.config(z.locales.en());

/**
 * Checks a service's answer against a schema and turns it into the model. Throws a Failure that names the field that
 * differs from the documented API, so that a changed API never becomes an `undefined` further in.
 */
export function parseAnswer<T>(schema: z.ZodMiniType<T>, body: unknown, from: string): T {
  const result = z.safeParse(schema, body);
  if (result.success) return result.data;
  const [first] = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`,
  );
  throw new Failure(
    `${from} does not look as documented: ${first}.`,
    'The API may have changed, or a proxy may alter its answers. Nothing in this answer was used.',
  );
}

/** A point in time in the format of most services: ISO 8601 with an offset. */
export const date = z.pipe(
  z.string().check(
    z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/, 'not a time with an offset'),
    z.refine((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
  ),
  z.transform((text) => new Date(text)),
);

/** Whether a text is one e-mail address and nothing else. The name of a team must never be taken for one. */
export function isAddress(text: string): boolean {
  return /^[^\s@,;<>"|\\]+@[^\s@,;<>"|\\]+$/.test(text);
}

/** A string that may be missing, `null` or empty. */
export const text = z.optional(z.nullable(z.string()));

/** A field that may be missing or `null`. */
export const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** An id, which is never empty. */
export const id = z.string().check(z.minLength(1));

/** An id that is a number, in some answers as a string. */
export const numericId = z.pipe(
  z.union([id, z.number()]),
  z.transform((written) => String(written)),
);

/** An object with these fields, turned into something else. */
export function shape<T extends z.core.$ZodShape, Into>(
  fields: T,
  into: (value: z.infer<z.ZodMiniObject<T>>) => Into,
) {
  return z.pipe(z.object(fields), z.transform(into));
}
