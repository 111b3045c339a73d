import type { Shift } from '../../model.ts';
import { covers, later, layOver, overlaps, type Span } from '../../time.ts';

/** An override: one user is added, one is removed, or one takes over from another. Users are given by id. */
export interface Piece extends Span {
  readonly add: string | null;
  readonly remove: string | null;
}

/** A user's id, which is the first of a person's other names. `null`: the user was deleted. */
export function userOf({ person }: Shift): string | null {
  return person.aliases[0] ?? null;
}

/**
 * The overrides that put one user on call alone, in order of time: who takes over from the first of those on call; others
 * are removed; where nobody is on call, the user is added. Pure. None if the user is on call alone anyway.
 */
export function takeover(shifts: readonly Shift[], user: string, span: Span): readonly Piece[] {
  const inside = shifts.filter((shift) => overlaps(shift, span));
  const edges = [span.from, span.until, ...inside.flatMap(({ from, until }) => [from, until])]
    .filter((time) => time >= span.from && time <= span.until)
    .map((time) => time.getTime());
  const times = [...new Set(edges)].sort((one, other) => one - other);
  const pieces: Piece[] = [];
  for (const [index, time] of times.slice(0, -1).entries()) {
    const [from, until] = [new Date(time), new Date(times[index + 1] ?? time)];
    for (const change of changesAt(inside, user, from)) {
      const before = pieces.findIndex(
        (piece) => +piece.until === time && piece.add === change.add && piece.remove === change.remove,
      );
      const start = pieces[before]?.from ?? from;
      if (before >= 0) pieces.splice(before, 1);
      pieces.push({ ...change, from: start, until });
    }
  }
  return pieces.toSorted((one, other) => +one.from - +other.from);
}

function changesAt(
  shifts: readonly Shift[],
  user: string,
  time: Date,
): readonly Pick<Piece, 'add' | 'remove'>[] {
  const onCall = shifts.filter((shift) => covers(shift, time)).map(userOf);
  const others = [...new Set(onCall)].filter((one) => one !== null && one !== user).sort();
  const isOnCall = onCall.includes(user);
  if (!isOnCall && others.length === 0) return [{ add: user, remove: null }];
  return others.map((remove, index) => ({ add: isOnCall || index > 0 ? null : user, remove }));
}

/**
 * Whether shifts show an override: whom it adds all the time, and whom it removes at no time. The current minute does not
 * count, because GoAlert tells that as it was.
 */
export function isShown(shifts: readonly Shift[], piece: Piece, nextMinute: Date): boolean {
  const span = { from: later(piece.from, nextMinute), until: piece.until };
  if (span.from >= span.until) return false;
  const of = (user: string | null) => shifts.filter((shift) => user !== null && userOf(shift) === user);
  const isAdded = piece.add === null || uncovered(of(piece.add), span).length === 0;
  return isAdded && !of(piece.remove).some((shift) => overlaps(shift, span));
}

/** Whether shifts have a user on call in a whole span, and nobody else. */
export function isAlone(shifts: readonly Shift[], user: string, span: Span): boolean {
  const inside = shifts.filter((shift) => overlaps(shift, span));
  return inside.every((shift) => userOf(shift) === user) && uncovered(inside, span).length === 0;
}

/** The parts of a span in which there is no shift. */
function uncovered(shifts: readonly Shift[], span: Span): readonly Span[] {
  // `layOver` puts the shift last. What is left of the gaps comes before it.
  return shifts.reduce<readonly Span[]>(
    (gaps, { from, until }) => layOver(gaps, { from, until }).slice(0, -1),
    [span],
  );
}
