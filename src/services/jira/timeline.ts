import { day, plus, type Span } from '../../time.ts';
import { readShared } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import type { Operations } from './client.ts';
import { type Timeline, timeline } from './wire.ts';

/** The timeline begins at most a year ago. Two days are to spare, because it begins with a whole day of the schedule’s zone. */
const past = 363 * day;

/** The earliest time that the timeline tells: "Get schedule timeline" says one year. */
export function earliest(now: Date): Date {
  return plus(now, -past);
}

/**
 * Reads a schedule’s timeline. It starts on the day of `from`, and a day may have 25 hours, so two more days are requested.
 * `expand`: what else to include.
 */
export function askTimeline(
  { api }: Operations,
  id: string,
  { from, until }: Span,
  expand?: 'base' | 'base,override',
): Promise<Timeline> {
  const interval = Math.ceil((until.getTime() - from.getTime()) / day) + 2;
  return api({
    path: `/schedules/${segment(id)}/timeline`,
    query: { date: from.toISOString(), interval, intervalUnit: 'days', expand },
    schema: timeline,
  });
}

/** Reads timelines by the schedule’s id, once for all its rotations. */
export interface Timelines {
  readonly final: (id: string, span: Span) => Promise<Timeline>;
  /** With what overrides changed. */
  readonly full: (id: string, span: Span) => Promise<Timeline>;
}

/** Creates the timelines of a source. */
export function createTimelines(operations: Operations): Timelines {
  return {
    final: readShared((id, span) => askTimeline(operations, id, span)),
    full: readShared((id, span) => askTimeline(operations, id, span, 'base,override')),
  };
}
