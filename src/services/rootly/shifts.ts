import type { Shift } from '../../model.ts';
import { segment } from '../kit/segment.ts';
import type { Query, RootlyClient } from './client.ts';
import type { RootlyPeople } from './people.ts';
import { type Entry, shift } from './wire.ts';

const day = 86_400_000;
/** Longest span that may be asked for of many schedules at once; the limits here are those of Rootly's own MCP server. */
const longest = 60 * day;
/** Rootly has written down the shifts of about the coming month; later ones it only works out for one schedule. */
const writtenDown = 30 * day;
/** Longest span that may be asked for of one schedule. */
const longestOfOne = 30 * day;
/** The most that a page may hold. */
const size = 1000;

/** From (included) to (not included). */
interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** "List shifts" and, for what lies further ahead, "Retrieves a schedule shifts". */
export function rootlyShifts(client: RootlyClient, people: RootlyPeople, now: () => Date) {
  const read = async (path: string, { from, until }: Span, more: Query, size?: number) => {
    const span: Query = [
      ['from', from.toISOString()],
      ['to', until.toISOString()],
    ];
    const { entries, users } = await client.list(path, shift, [...span, ...more], size);
    const held = entries.filter((entry) => entry !== null);
    return Promise.all(
      held.map(async ({ who, ...rest }) => ({ ...rest, person: await people.find(who, users) })),
    );
  };
  /** The shifts of some schedules, by their ids, that touch a span; Rootly lays overrides over by itself. */
  return async (
    ids: readonly string[],
    from: Date,
    until: Date,
  ): Promise<ReadonlyMap<string, readonly Shift[]>> => {
    const edge = new Date(Math.min(until.getTime(), Math.max(from.getTime(), now().getTime() + writtenDown)));
    const many: Query = [...ids.map((id) => ['schedule_ids[]', id] as const), ['include', 'user,assignee']];
    const near = windows(from, edge, longest).map((span) => read('/v1/shifts', span, many, size));
    const found = (await Promise.all(near)).flat();
    // This endpoint includes no users; most of them are known from the others by now.
    const far = windows(edge, until, longestOfOne).flatMap((span) =>
      ids.map((id) => read(`/v1/schedules/${segment(id)}/shifts`, span, [])),
    );
    const all = [...found, ...(await Promise.all(far)).flat()];
    return new Map(ids.map((id) => [id, once(all.filter(({ schedule }) => schedule === id))]));
  };
}

/** A span in pieces of at most so many milliseconds. */
export function windows(from: Date, until: Date, length: number): readonly Span[] {
  const count = Math.max(0, Math.ceil((until.getTime() - from.getTime()) / length));
  return Array.from({ length: count }, (_, index) => ({
    from: new Date(from.getTime() + index * length),
    until: new Date(Math.min(from.getTime() + (index + 1) * length, until.getTime())),
  }));
}

/** A shift over the edge of two spans comes back with both. */
function once(shifts: readonly Shift[]): readonly Shift[] {
  const key = ({ person, from, until }: Shift) =>
    JSON.stringify([person.aliases, from.getTime(), until.getTime()]);
  return [...new Map(shifts.map((shift) => [key(shift), shift])).values()].map(({ person, from, until }) => ({
    person,
    from,
    until,
  }));
}

/** Whether an entry holds at a time; one without times always does. */
export function covers({ from, until }: Pick<Entry, 'from' | 'until'>, at: Date): boolean {
  return (from === null || from <= at) && (until === null || at < until);
}
