import { day, type Span, windows } from '../../time.ts';
import { type Api, orNull } from '../kit/api.ts';
import { quiet } from '../kit/once.ts';
import { chunks } from '../kit/pages.ts';
import { iso, listAll } from './client.ts';
import { type Assignment, assignments, type Entry, legacyEntries, onCalls, type Schedule } from './wire.ts';

/** So many schedules are asked about at once: their ids must fit into an address. */
const mostSchedules = 50;

/** PagerDuty renders three months of a schedule at the most; in milliseconds, a little less. */
const longest = 80 * day;

/**
 * Who is on call by the escalation policies, "List all of the on-calls", for many schedules at once: now by PagerDuty's
 * clock, or within a time span. Somebody comes back once for every policy and level. A schedule that no policy uses is
 * not in the answer, and neither is one that nobody is on call in.
 */
export function entriesByPolicies(
  api: Api,
  schedules: readonly Schedule[],
  span?: Span,
): (schedule: Schedule) => Promise<readonly Entry[]> {
  const ids = [...new Set(schedules.map(({ id }) => id))].sort();
  const parts = chunks(ids, mostSchedules).map((part) => {
    const query = { 'schedule_ids[]': part, 'include[]': ['users'], ...(span && times(span)), limit: 100 };
    // A refusal for all of them says nothing about any one: each schedule is asked itself.
    const entries = orNull(listAll(api, { path: '/oncalls', query, schema: onCalls }), 400, 403, 404);
    return { part, entries: quiet(entries) };
  });
  return async ({ id }) => {
    const entries = await parts.find(({ part }) => part.includes(id))?.entries;
    return (entries ?? []).filter(({ schedule }) => schedule === id);
  };
}

/** Who is on call by the schedule itself, its "final schedule", whether a policy uses it or not. */
export async function ownEntries(api: Api, schedule: Schedule, span: Span): Promise<readonly Entry[]> {
  const parts = windows(span, longest).map((window) =>
    schedule.shiftBased
      ? shiftBasedEntries(api, schedule, window)
      : api({ path: `/schedules/${schedule.id}`, query: times(window), schema: legacyEntries }),
  );
  return (await Promise.all(parts)).flat();
}

/** Who is on call in a shift-based schedule, and where that comes from. Three months at the most. */
export function shiftBasedEntries(api: Api, { id }: Schedule, span: Span): Promise<readonly Assignment[]> {
  const query = { ...times(span), 'include[]': ['final_schedule'] };
  return api({ path: `/v3/schedules/${id}`, query, schema: assignments });
}

function times({ from, until }: Span) {
  return { since: iso(from), until: iso(until) };
}

/** When an entry applies; where it has no start or end, those of the span that it was read for. */
export function spanOf({ from, until }: Entry, read: Span): Span {
  return { from: from ?? read.from, until: until ?? read.until };
}
