import type * as z from 'zod/mini';
import { day, type Span } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { segment } from '../kit/segment.ts';
import type { AskSchedule } from './schedules.ts';

/** Reads a schedule's timeline: whole days, counted from the start, plus one. `expand`: what else to include. */
export function askTimeline<T extends object>(
  api: Api,
  askSchedule: AskSchedule,
  schedule: string,
  { from, until }: Span,
  schema: z.ZodMiniType<T>,
  expand?: 'base',
): Promise<T> {
  const interval = Math.ceil((until.getTime() - from.getTime()) / day) + 1;
  return askSchedule(schedule, (identifierType) =>
    api({
      path: `/v2/schedules/${segment(schedule)}/timeline`,
      query: { identifierType, date: from.toISOString(), interval, intervalUnit: 'days', expand },
      schema,
    }),
  );
}
