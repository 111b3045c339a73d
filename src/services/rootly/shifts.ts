import type { History, Shift } from '../../model.ts';
import { day, earlier, later, plus, type Span, windows } from '../../time.ts';
import type { Query } from '../kit/api.ts';
import { segment } from '../kit/segment.ts';
import { takenIn } from '../kit/swaps.ts';
import type { List, Reading } from './list.ts';
import type { Users } from './users.ts';
import { shift } from './wire.ts';

/** Longest span that one request for many schedules may cover. The limits here are those of Rootly's own MCP server. */
const longest = 60 * day;
/** Rootly stores the shifts of about the coming month. Later ones it works out, for one schedule at a time. */
const writtenDown = 30 * day;
/** Longest span that a request for one schedule may cover. */
const longestOfOne = 30 * day;
/** The largest page. */
const size = 1000;

/** A schedule's shifts, and which of them are overrides. */
export interface ReadHistory extends History {
  readonly overrides: readonly Shift[];
}

/**
 * Reads the shifts of schedules, given by id, that overlap a span. Rootly applies overrides itself, and says which shifts
 * are overrides, but not whom they replace.
 */
export type ReadShifts = (
  ids: readonly string[],
  span: Span,
  bulk: boolean,
) => Promise<(id: string) => ReadHistory>;

/** "List shifts" and, for times further ahead, "Retrieves a schedule shifts". */
export function createShifts(list: List, users: Pick<Users, 'find'>, now: () => Date): ReadShifts {
  const read = async (path: string, { from, until }: Span, query: Query = {}, reading?: Reading) => {
    const span = { from: from.toISOString(), to: until.toISOString() };
    const entries = await list(path, shift, { ...span, ...query }, reading);
    return Promise.all(
      entries
        .filter((entry) => entry !== null)
        .map(async ({ schedule, who, from, until, isOverride }) => ({
          schedule,
          isOverride,
          shift: { person: await users.find(who), from, until },
        })),
    );
  };
  return async (ids, { from, until }, bulk) => {
    const edge = earlier(until, later(from, plus(now(), writtenDown)));
    const near = await Promise.all(
      windows({ from, until: edge }, longest).map((span) =>
        read('/v1/shifts', span, { 'schedule_ids[]': ids, include: 'user,assignee' }, { size, bulk }),
      ),
    );
    // This endpoint includes no users. The other one has already returned most of them.
    const far = await Promise.all(
      windows({ from: edge, until }, longestOfOne).flatMap((span) =>
        ids.map((id) => read(`/v1/schedules/${segment(id)}/shifts`, span)),
      ),
    );
    const all = [...near, ...far].flat();
    return (id) => {
      const own = all.filter(({ schedule }) => schedule === id);
      const overrides = own.flatMap(({ shift, isOverride }) => (isOverride ? [shift] : []));
      const shifts = own.map(({ shift }) => shift);
      return { shifts, overrides, swaps: takenIn(overrides, { from, until }) };
    };
  };
}
