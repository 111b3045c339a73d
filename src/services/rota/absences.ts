import type { Absence, Person } from '../../model.ts';
import { distinct, isSame, namesOf } from '../../people.ts';
import { misses, type Span } from '../../time.ts';

/** Tells whether somebody who is away misses a part of a turn. */
export type IsAway = (person: Person, span: Span) => boolean;

/** Reads absences so that asking takes no longer than looking at those of one person. */
export function awayBy(absences: readonly Absence[]): IsAway {
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
    return own.some(({ absence, from, until }) => from < end && start < until && misses(absence, turn));
  };
}

/**
 * Who takes a turn: instead of each person who is away for any part of it, the next in turn who is not, and who is not in
 * the turn already. If nobody else is left, that person keeps it. `first` is the position of the first of the `count`
 * people whose turn it is. The order of all other turns does not change.
 */
export function covered(
  people: readonly Person[],
  first: number,
  count: number,
  turn: Span,
  isAway: IsAway,
): readonly Person[] {
  const inOrder = [...people.slice(first), ...people.slice(0, first)];
  const scheduled = distinct(inOrder.slice(0, count));
  const away = scheduled.filter((person) => isAway(person, turn));
  if (away.length === 0) return scheduled;
  const others = distinct(inOrder.slice(count)).filter(
    (person) => !scheduled.some((one) => isSame(one, person)) && !isAway(person, turn),
  );
  return scheduled.map((person) => (away.includes(person) ? (others.shift() ?? person) : person));
}
