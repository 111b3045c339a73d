import type { Absence, Person } from '../../model.ts';
import { namesOf } from '../../people.ts';
import { misses, type Span } from '../../time.ts';

/** Tells whether somebody who is away misses a part of a turn in which they would be on call. */
export type IsAway = (person: Person, span: Span) => boolean;

/** Reads absences so that asking takes no longer than looking at those of one person. `partsOf`: the duty hours of a turn. */
export function awayBy(
  absences: readonly Absence[],
  partsOf: (turn: Span) => readonly Span[] = (turn) => [turn],
): IsAway {
  // Comparing dates as numbers is many times as fast.
  const times = absences.map((absence) => ({
    absence,
    from: absence.from.getTime(),
    until: absence.until.getTime(),
  }));
  const byName = Map.groupBy(times, ({ absence }) => namesOf(absence.person)[0]);
  return (person, turn) => {
    const [start, end] = [turn.from.getTime(), turn.until.getTime()];
    const own = byName.get(namesOf(person)[0]) ?? [];
    const near = own.filter(({ from, until }) => from < end && start < until);
    return near.length > 0 && partsOf(turn).some((part) => near.some(({ absence }) => misses(absence, part)));
  };
}
