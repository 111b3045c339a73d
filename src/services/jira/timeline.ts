import type * as z from 'zod/mini';
import { day, plus, type Span } from '../../time.ts';
import { segment } from '../kit/segment.ts';
import type { Client } from './client.ts';
import type { Schedule } from './wire.ts';

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
export function askTimeline<T>(
  { operations }: Client,
  { id }: Pick<Schedule, 'id'>,
  { from, until }: Span,
  schema: z.ZodMiniType<T>,
  expand?: 'base' | 'base,override',
): Promise<T> {
  const interval = Math.ceil((until.getTime() - from.getTime()) / day) + 2;
  return operations({
    path: `/schedules/${segment(id)}/timeline`,
    query: { date: from.toISOString(), interval, intervalUnit: 'days', expand },
    schema,
  });
}
