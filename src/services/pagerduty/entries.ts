import { day, type Span, windows } from '../../time.ts';
import { type Api, orNull } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import { quiet } from '../kit/once.ts';
import { chunks } from '../kit/pages.ts';
import { iso, listAll } from './client.ts';
import {
  type Assignment,
  assignments,
  type Entry,
  layerEntries,
  legacyEntries,
  onCalls,
  type Schedule,
} from './wire.ts';

/** Schedules per request: their ids must fit into an address. */
const mostSchedules = 50;

/** PagerDuty renders at most three months of a schedule. A little less, in milliseconds. */
export const longest = 80 * day;

/**
 * Who is on call according to the escalation policies, "List all of the on-calls", for many schedules at once: now by
 * PagerDuty's clock, or within a time span. A person appears once for every policy and level. The answer leaves out
 * schedules that no policy uses, and those in which nobody is on call.
 */
export function entriesByPolicies(
  api: Api,
  schedules: readonly Schedule[],
  span?: Span,
): (schedule: Schedule) => Promise<readonly Entry[]> {
  const ids = [...new Set(schedules.map(({ id }) => id))].sort();
  const parts = chunks(ids, mostSchedules).map((part) => {
    const query = { 'schedule_ids[]': part, 'include[]': ['users'], ...(span && times(span)), limit: 100 };
    const bulk = part.length > 1;
    const list = listAll(api, { path: '/oncalls', query, schema: onCalls, bulk });
    // If the whole request is refused or too much, that says nothing about each schedule: they are read separately.
    const entries = orNull(list, 400, 403, 404);
    return { part, entries: quiet(bulk ? orInParts(entries) : entries) };
  });
  return async ({ id }) => {
    const entries = await parts.find(({ part }) => part.includes(id))?.entries;
    return (entries ?? []).filter(({ schedule }) => schedule === id);
  };
}

/** Who is on call according to the schedule itself, its "final schedule", whether or not a policy uses it. */
export async function ownEntries(api: Api, schedule: Schedule, span: Span): Promise<readonly Entry[]> {
  const parts = windows(span, longest).map((window) =>
    schedule.shiftBased
      ? shiftBasedEntries(api, schedule, window)
      : api({ path: `/schedules/${schedule.id}`, query: times(window), schema: legacyEntries }),
  );
  return (await Promise.all(parts)).flat();
}

/** Who would be on call according to only the layers of a schedule. `null`: PagerDuty does not say. */
export function layersOf(api: Api, { id }: Schedule, span: Span): Promise<readonly Entry[] | null> {
  return api({ path: `/schedules/${id}`, query: times(span), schema: layerEntries });
}

/** Who is on call in a shift-based schedule, and which part of it says so. At most three months. */
export function shiftBasedEntries(api: Api, { id }: Schedule, span: Span): Promise<readonly Assignment[]> {
  const query = { ...times(span), 'include[]': ['final_schedule'] };
  return api({ path: `/v3/schedules/${id}`, query, schema: assignments });
}

/** The span as PagerDuty's parameters. */
export function times({ from, until }: Span) {
  return { since: iso(from), until: iso(until) };
}

/** When an entry applies. A missing start or end is that of the span that was read. */
export function spanOf({ from, until }: Entry, read: Span): Span {
  return { from: from ?? read.from, until: until ?? read.until };
}
