import * as z from 'zod/mini';
import { keyed } from '../../text/keyed.ts';
import { isNotBefore, type Moment, momentForm, momentIn } from '../../text/moments.ts';
import { note, word } from './shapes.ts';

/** Somebody's absence in a file, with the form of the person. The times stay as written, for `momentIn`. */
export function absence<P>(person: z.ZodMiniType<P>) {
  return keyed({
    person,
    from: moment('The first day away, or the time.'),
    until: moment('The first day back, or the time.'),
  }).check(
    z.refine(({ from, until }) => orderProblem(from, until) === null, {
      path: ['until'],
      error: ({ input }) => {
        const { from, until } = input as { from: string; until: string };
        return orderProblem(from, until) ?? undefined;
      },
      when: ({ value }) => typeof value === 'object' && value !== null,
    }),
  );
}

const moment = (about: string) =>
  word.check(
    z.regex(momentForm, 'must be a day such as 2026-12-21, or a time such as 2026-12-21T09:00'),
    z.refine((written) => !momentForm.test(written) || read(written) instanceof Object, {
      error: ({ input }) => String(read(String(input))),
    }),
    note(about),
  );

/** A moment, or what is wrong with it. */
function read(written: string): Moment | string {
  try {
    return momentIn(written);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is wrong with the order of two times. `null`: nothing, or one of them is wrong itself. */
function orderProblem(from: unknown, until: unknown): string | null {
  const [start, end] = [from, until].map((written) => (typeof written === 'string' ? read(written) : ''));
  if (typeof start !== 'object' || typeof end !== 'object' || !isNotBefore(start, end)) return null;
  const isSameDay = from === until && String(until).length === '2026-12-21'.length;
  if (!isSameDay) return 'must be after `from`';
  const next = new Date(`${until}T24:00Z`).toISOString().slice(0, 10);
  return `must be after \`from\`, because it is the first day back: ${next} for a single day`;
}
