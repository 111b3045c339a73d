import { answered, type PagerdutyClient, queryOf } from './client.ts';
import { type Assignment, assignments, type Entry, legacyEntries, onCalls, type Schedule } from './wire.ts';

const day = 86_400_000;

/** So many schedules are asked about at once: their ids must fit into an address. */
const together = 50;

/** PagerDuty renders three months of a schedule at the most; in milliseconds, a little less. */
const longest = 80 * day;

/** A time as PagerDuty takes it. */
export function iso(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

/**
 * Who is on call by the escalation policies, "List all of the on-calls", for many schedules at once: now by PagerDuty's
 * clock, or within a time span. Somebody comes back once for every policy and level. A schedule that no policy uses is
 * not in the answer, and neither is one that nobody is on call in.
 */
export function entriesByPolicies(
  client: PagerdutyClient,
  schedules: readonly Schedule[],
  span?: { readonly from: Date; readonly until: Date },
): (schedule: Schedule) => Promise<readonly Entry[]> {
  const ids = [...new Set(schedules.map(({ id }) => id))].sort();
  const times = span ? { since: iso(span.from), until: iso(span.until) } : {};
  const parts = Array.from({ length: Math.ceil(ids.length / together) }, (_, index) => {
    const part = ids.slice(index * together, (index + 1) * together);
    const query = { schedule_ids: part, include: ['users'], ...times, limit: 100 };
    const entries = client.list('/oncalls', query, onCalls).catch((error) => {
      // What refuses to tell of all of them says nothing of any: each schedule is asked itself.
      if (answered(error, 400, 403, 404)) return [];
      throw error;
    });
    return { part, entries };
  });
  return async ({ id }) => {
    const answer = parts.find(({ part }) => part.includes(id));
    return ((await answer?.entries) ?? []).filter(({ schedule }) => schedule === id);
  };
}

/** Who is on call by the schedule itself, its "final schedule", whether a policy uses it or not. */
export async function ownEntries(
  client: PagerdutyClient,
  schedule: Schedule,
  from: Date,
  until: Date,
): Promise<readonly Entry[]> {
  const count = Math.max(1, Math.ceil((until.getTime() - from.getTime()) / longest));
  const parts = Array.from({ length: count }, (_, index) => {
    const start = new Date(from.getTime() + index * longest);
    const end = new Date(Math.min(start.getTime() + longest, until.getTime()));
    return schedule.shiftBased
      ? shiftBasedEntries(client, schedule, start, end)
      : client.get(`/schedules/${schedule.id}?${queryOf(times(start, end))}`, legacyEntries);
  });
  return (await Promise.all(parts)).flat();
}

/** Who is on call in a shift-based schedule, and where that comes from. Three months at the most. */
export function shiftBasedEntries(
  client: PagerdutyClient,
  { id }: Schedule,
  from: Date,
  until: Date,
): Promise<readonly Assignment[]> {
  const query = { ...times(from, until), include: ['final_schedule'] };
  return client.get(`/v3/schedules/${id}?${queryOf(query)}`, assignments);
}

function times(from: Date, until: Date) {
  return { since: iso(from), until: iso(until) };
}
