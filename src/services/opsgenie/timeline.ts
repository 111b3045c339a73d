import type * as z from 'zod/mini';
import { day, type Span } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { segment } from '../kit/segment.ts';
import type { AskSchedule } from './schedules.ts';

/**
 * Reads a schedule's timeline. It begins with the day of `from` and has whole days, each of which may be an hour shorter or
 * longer than others, so two more days are requested. `expand`: what else to include.
 */
export function askTimeline<T extends object>(
  api: Api,
  askSchedule: AskSchedule,
  schedule: string,
  { from, until }: Span,
  schema: z.ZodMiniType<T>,
  expand?: 'base' | 'base,override',
): Promise<T> {
  const interval = Math.ceil((until.getTime() - from.getTime()) / day) + 2;
  return askSchedule(schedule, (identifierType) =>
    api({
      path: `/v2/schedules/${segment(schedule)}/timeline`,
      query: { identifierType, date: from.toISOString(), interval, intervalUnit: 'days', expand },
      schema,
    }),
  );
}
