import { handover, indexFrom, type Rhythm } from './handovers.ts';

/** From when until when somebody takes turns; `null`: from the beginning, or without an end. */
export interface Stay {
  readonly joins: Date | null;
  readonly leaves: Date | null;
}

/** Who takes turns, as far as their order matters. */
export interface Team extends Rhythm {
  readonly atATime: number;
  readonly people: readonly unknown[];
  /** When each of `people` comes and goes, by position. Absent: nobody does. */
  readonly stays?: readonly Stay[];
}

/** The order of turns, in which somebody who had a turn goes to the end. People are their positions in the file. */
export interface Order {
  /** The positions in the order in which they are next, before the turn begins; only those who are in by then. */
  readonly at: (index: number) => readonly number[];
  /** Those who join after a time and until another, in the order in which they do. */
  readonly joining: (after: Date, until: Date) => readonly number[];
  /** When somebody comes or goes between two times, each once, in order. */
  readonly changes: (after: Date, before: Date) => readonly Date[];
  /** Whether somebody is in at a time. */
  readonly isIn: (position: number, at: Date) => boolean;
}

/**
 * Calculates the order of turns. Whoever joins comes after the last in turn, and whoever leaves is taken out, so that
 * the turn always goes on with who would have been next. It takes as long as there are people, however many turns there were.
 */
export function orderOf(team: Team): Order {
  const stays = team.people.map((_, position) => team.stays?.[position] ?? always);
  const isIn = (position: number, at: Date) => {
    const { joins, leaves } = stays[position] ?? always;
    return (joins === null || joins <= at) && (leaves === null || at < leaves);
  };
  const joiners = [...stays.entries()]
    .flatMap(([position, { joins }]) => (joins === null ? [] : [{ position, joins: joins.getTime() }]))
    .sort((one, other) => one.joins - other.joins);
  const dates = stays.flatMap(({ joins, leaves }) => [joins, leaves]).filter((date) => date !== null);
  // Comparing dates as numbers is many times as fast.
  const times = [...new Set(dates.map(Number))].sort((a, b) => a - b);
  const epochs = epochsOf(team, times, joiners, isIn);
  return {
    at(index) {
      const epoch = epochs.findLast(({ first }) => first <= index);
      return epoch ? turned(epoch, index, team.atATime) : [];
    },
    joining: (after, until) => joinedBetween(joiners, after, until),
    changes(after, before) {
      const [start, end] = [after.getTime(), before.getTime()];
      return times.filter((time) => start < time && time < end).map((time) => new Date(time));
    },
    isIn,
  };
}

const always: Stay = { joins: null, leaves: null };

/** Somebody who is not in from the beginning, and when they join. */
interface Joiner {
  readonly position: number;
  readonly joins: number;
}

function joinedBetween(joiners: readonly Joiner[], after: Date, until: Date): readonly number[] {
  const [start, end] = [after.getTime(), until.getTime()];
  return joiners.filter(({ joins }) => start < joins && joins <= end).map(({ position }) => position);
}

/** A time in which nobody comes or goes: the order at its first turn. */
interface Epoch {
  readonly first: number;
  readonly queue: readonly number[];
}

function epochsOf(
  team: Team,
  times: readonly number[],
  joiners: readonly Joiner[],
  isIn: Order['isIn'],
): readonly Epoch[] {
  const start = handover(team, 0);
  const initial = team.people.map((_, position) => position).filter((position) => isIn(position, start));
  const epochs: Epoch[] = [{ first: 0, queue: initial }];
  const later = times.filter((time) => time > start.getTime());
  const firsts = [...new Set(later.map((time) => indexFrom(team, new Date(time))))];
  let before = start;
  for (const first of firsts) {
    const begin = handover(team, first);
    const last = epochs.at(-1) ?? { first: 0, queue: [] };
    const queue = [...turned(last, first, team.atATime), ...joinedBetween(joiners, before, begin)];
    epochs.push({ first, queue: queue.filter((position) => isIn(position, begin)) });
    before = begin;
  }
  return epochs;
}

/** The order at a later turn of the same epoch: each turn moves the first ones to the end. */
function turned({ first, queue }: Epoch, index: number, atATime: number): readonly number[] {
  if (queue.length === 0) return queue;
  const step = Math.min(atATime, queue.length);
  const moved = ((index - first) * step) % queue.length;
  return [...queue.slice(moved), ...queue.slice(0, moved)];
}
