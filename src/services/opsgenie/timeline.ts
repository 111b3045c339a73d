import { day, type Span } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { readShared } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import type { AskSchedule } from './schedules.ts';
import { type Timeline, timeline } from './wire.ts';

/**
 * Reads a schedule's timeline. It begins with the day of `from` and has whole days, each of which may be an hour shorter or
 * longer than others, so two more days are requested. `expand`: what else to include.
 */
export function askTimeline(
  api: Api,
  askSchedule: AskSchedule,
  schedule: string,
  { from, until }: Span,
  expand?: 'base' | 'base,override',
): Promise<Timeline> {
  const interval = Math.ceil((until.getTime() - from.getTime()) / day) + 2;
  return askSchedule(schedule, (identifierType) =>
    api({
      path: `/v2/schedules/${segment(schedule)}/timeline`,
      query: { identifierType, date: from.toISOString(), interval, intervalUnit: 'days', expand },
      schema: timeline,
    }),
  );
}

/** Reads timelines, once for all rotations of a schedule. */
export interface Timelines {
  readonly final: (schedule: string, span: Span) => Promise<Timeline>;
  /** With what overrides changed. */
  readonly full: (schedule: string, span: Span) => Promise<Timeline>;
}

/** Creates the timelines of a source. */
export function createTimelines(api: Api, askSchedule: AskSchedule): Timelines {
  return {
    final: readShared((schedule, span) => askTimeline(api, askSchedule, schedule, span)),
    full: readShared((schedule, span) => askTimeline(api, askSchedule, schedule, span, 'base,override')),
  };
}
