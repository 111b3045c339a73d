import * as z from 'zod/mini';
import type { Person, Shift } from '../../model.ts';
import { day, earlier, later, overlaps, plus, type Span, windows } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { readList } from './list.ts';
import type { Users } from './users.ts';
import { type OnCallEntry, onCall, shift } from './wire.ts';

/** Longest span of one request: three months, the shortest of which have 89 days. */
const longest = 89 * day;

/** How much earlier shifts are read, in case ilert returns only those that begin within the span. */
const before = 31 * day;

/** Reads shifts of schedules, given by id. */
export interface ReadShifts {
  /**
   * Who is on call in many schedules, now or in a span. A schedule that is in no escalation policy may be missing even if
   * somebody is on call.
   */
  readonly together: (
    ids: readonly string[],
    span: Span | null,
    bulk: boolean,
  ) => Promise<readonly OnCallEntry[]>;
  /** The shifts of one schedule that overlap a span, in the past too, with or without its overrides. */
  readonly alone: (id: string, span: Span, withoutOverrides?: boolean) => Promise<readonly Shift[]>;
}

/** "List on-calls" and "Get shifts for the specified schedule and date range". */
export function createShifts(api: Api, users: Pick<Users, 'complete'>): ReadShifts {
  const completed = <T extends { readonly person: Person }>(entries: readonly T[]) =>
    Promise.all(entries.map(async (entry) => ({ ...entry, person: await users.complete(entry.person) })));
  const timesOf = ({ from, until }: Span) => ({ from: from.toISOString(), until: until.toISOString() });
  return {
    async together(ids, span, bulk) {
      const spans = span === null ? [null] : windows(span, longest);
      const parts = spans.map((part) =>
        readList(api, {
          path: '/on-calls',
          query: { schedules: ids, expand: 'user', ...(part && timesOf(part)) },
          entry: onCall,
          size: 250,
          usual: 50,
          bulk,
        }),
      );
      const entries = (await Promise.all(parts)).flat().filter((entry) => entry !== null);
      return completed(unique(entries).filter((entry) => span === null || overlaps(entry, span)));
    },
    async alone(id, span, withoutOverrides) {
      const parts = windows({ from: plus(span.from, -before), until: span.until }, longest).map((part) =>
        api({
          path: `/schedules/${id}/shifts`,
          query: { ...timesOf(part), 'exclude-overrides': withoutOverrides ? 'true' : null },
          schema: z.array(shift),
        }),
      );
      const shifts = (await Promise.all(parts)).flat();
      return completed(shifts.filter((shift) => overlaps(shift, span)));
    },
  };
}

/** Each shift once, however many levels of policies it is in. */
function unique(entries: readonly OnCallEntry[]): readonly OnCallEntry[] {
  const keyOf = ({ schedule, person, from, until }: OnCallEntry) =>
    JSON.stringify([schedule, person.aliases, from, until]);
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

/** The parts of a span before a moment and from it on. Either may be empty. */
export function splitAt({ from, until }: Span, moment: Date): readonly [past: Span, coming: Span] {
  const edge = later(from, earlier(until, moment));
  return [
    { from, until: edge },
    { from: edge, until },
  ];
}
