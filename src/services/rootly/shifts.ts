import type { Shift } from '../../model.ts';
import { day, earlier, later, plus, type Span, windows } from '../../time.ts';
import type { Query } from '../kit/api.ts';
import { segment } from '../kit/segment.ts';
import type { List } from './list.ts';
import type { Users } from './users.ts';
import { shift } from './wire.ts';

/** Longest span that may be asked for of many schedules at once; the limits here are those of Rootly's own MCP server. */
const longest = 60 * day;
/** Rootly has written down the shifts of about the coming month; later ones it only works out for one schedule. */
const writtenDown = 30 * day;
/** Longest span that may be asked for of one schedule. */
const longestOfOne = 30 * day;
/** The most that a page may hold. */
const pageSize = 1000;

/** The shifts of some schedules, by their ids, that touch a span; Rootly lays overrides over by itself. */
export type ReadShifts = (ids: readonly string[], span: Span) => Promise<(id: string) => readonly Shift[]>;

/** "List shifts" and, for what lies further ahead, "Retrieves a schedule shifts". */
export function createShifts(list: List, users: Pick<Users, 'find'>, now: () => Date): ReadShifts {
  const read = async (path: string, { from, until }: Span, query: Query = {}, size?: number) => {
    const span = { from: from.toISOString(), to: until.toISOString() };
    const entries = await list(path, shift, { ...span, ...query }, size);
    return Promise.all(
      entries
        .filter((entry) => entry !== null)
        .map(async ({ schedule, who, from, until }) => ({
          schedule,
          shift: { person: await users.find(who), from, until },
        })),
    );
  };
  return async (ids, { from, until }) => {
    const edge = earlier(until, later(from, plus(now(), writtenDown)));
    const near = await Promise.all(
      windows({ from, until: edge }, longest).map((span) =>
        read('/v1/shifts', span, { 'schedule_ids[]': ids, include: 'user,assignee' }, pageSize),
      ),
    );
    // This endpoint includes no users; most of them are known from the other by now.
    const far = await Promise.all(
      windows({ from: edge, until }, longestOfOne).flatMap((span) =>
        ids.map((id) => read(`/v1/schedules/${segment(id)}/shifts`, span)),
      ),
    );
    const all = [...near, ...far].flat();
    return (id) => all.flatMap(({ schedule, shift }) => (schedule === id ? [shift] : []));
  };
}
