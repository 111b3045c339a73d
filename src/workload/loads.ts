import type { Person } from '../model.ts';
import { displayName } from '../people.ts';
import type { Periods } from './days.ts';
import { type Roster, rotationOf } from './roster.ts';
import { type Counted, countIn, lengthOf, type Stretch, within } from './stretches.ts';

/** What one person carried in one schedule. */
export interface Load {
  readonly person: Person;
  /** How often they were on call without a break, the current time included. */
  readonly shifts: number;
  /** On call, in milliseconds. */
  readonly time: number;
  /** Their share of everybody's time, from 0 to 1. `null`: nobody was on call. */
  readonly share: number | null;
  /** What their share would be if all in the rotation had the same. `null`: they were not in the rotation. */
  readonly fairShare: number | null;
  /** How much longer they were on call than the fair share, in milliseconds. */
  readonly deviation: number | null;
  readonly nights: Counted;
  readonly weekends: Counted;
  /** `null`: it is not known which days are public holidays. */
  readonly holidays: Counted | null;
  /** Overrides by which they took over, and by which others took over from them. `null`: the source does not tell. */
  readonly taken: number | null;
  readonly given: number | null;
  /** When their next shift starts, in milliseconds since the epoch. `null`: none is known. */
  readonly next: number | null;
}

/**
 * What everybody of a schedule carried within a stretch of time, the most first. Those who only have coming shifts are
 * included.
 */
export function loadsOf(roster: Roster, span: Stretch, periods: Periods): readonly Load[] {
  const rotation = rotationOf(roster, span);
  const fair = rotation.size === 0 ? null : 1 / rotation.size;
  const all = roster.people.map((one) => ({ ...one, past: within(one.onCall, span) }));
  const total = all.reduce((sum, { past }) => sum + lengthOf(past), 0);
  const loads = all.map(({ person, onCall, past, taken, given }): Load => {
    const time = lengthOf(past);
    const next = onCall.find(({ from }) => from >= span.until);
    return {
      person,
      shifts: past.length,
      time,
      share: total === 0 ? null : time / total,
      fairShare: rotation.has(person) ? fair : null,
      deviation: rotation.has(person) && fair !== null ? time - fair * total : null,
      nights: countIn(past, periods.nights),
      weekends: countIn(past, periods.weekends),
      holidays: periods.holidays && countIn(past, periods.holidays),
      taken: roster.tells.taken ? within(taken, span).length : null,
      given: roster.tells.given ? within(given, span).length : null,
      next: next?.from ?? null,
    };
  });
  return loads
    .filter(({ time, taken, given, next }) => time > 0 || next !== null || (taken ?? 0) + (given ?? 0) > 0)
    .sort((a, b) => b.time - a.time || compare(displayName(a.person), displayName(b.person)));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
