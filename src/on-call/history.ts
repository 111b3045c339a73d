import type { History, PerSchedule, Source } from '../model.ts';
import { later } from '../time.ts';

/** What a source tells about a span of time, and since when. */
export interface Told extends History {
  /** Start of the data: the time that was requested, or later if the source does not go back that far. */
  readonly from: Date;
  /** What to know about the figures of the past, in a sentence or two. */
  readonly note: string | null;
}

/**
 * The shifts and overrides of schedules over a span that may begin in the past, as far back as their source tells. An empty
 * span before that takes no request. Each schedule rejects with a Failure if it can't be read.
 */
export function historyOf(
  source: Pick<Source, 'shifts' | 'history' | 'past'>,
  schedules: readonly string[],
  from: Date,
  until: Date,
): PerSchedule<Told> {
  const start = later(from, source.past?.from ?? from);
  const note = source.past?.note ?? null;
  if (start >= until) return async () => ({ shifts: [], swaps: null, from: until, note });
  const { history } = source;
  if (history) {
    const told = history(schedules, start, until);
    return async (schedule) => ({ from: start, ...(await told(schedule)), note });
  }
  const shifts = source.shifts(schedules, start, until);
  return async (schedule) => ({ shifts: await shifts(schedule), swaps: null, from: start, note });
}
