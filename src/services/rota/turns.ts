import type { Absence, Person } from '../../model.ts';
import { distinct, isSame } from '../../people.ts';
import { day, earlier, later, plus, type Span } from '../../time.ts';
import { awayBy, type IsAway } from './absences.ts';
import { handover, type TurnTime, turnTimes } from './handovers.ts';
import { type DutyHours, hoursBetween } from './hours.ts';
import { type Order, orderOf, type Team } from './members.ts';
import type { Turn } from './overlay.ts';

/** People who take turns by themselves. */
export interface OwnTurns extends Team {
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  /** Whoever is away for a part of their turn is skipped: the next in turn takes it, and the order stays. */
  readonly skipsAbsent: boolean;
  /** Shifts that two people have swapped, in the order in which they did. */
  readonly swaps?: readonly Swapped[];
  /** When anybody is on call. Absent: always. */
  readonly hours?: DutyHours;
}

/** In one turn, somebody takes the place of somebody else. Both are positions in `people`. */
export interface Swapped {
  readonly index: number;
  readonly instead: number;
  readonly position: number;
}

/** A turn as it is planned, or a part of it, in which nobody joins or leaves. */
export interface PlannedTurn extends Turn {
  readonly index: number;
  /** Those who come after these people, the next one first. */
  readonly following: () => readonly Person[];
}

/** The turns that overlap a time span, in order, whether or not it is their hours. */
export function plannedTurns(rota: OwnTurns, from: Date, until: Date): readonly PlannedTurn[] {
  const planner = plannerOf(rota);
  return turnTimes(rota, from, until).flatMap((turn) => {
    const parts: PlannedTurn[] = [];
    for (const start of [turn.from, ...planner.order.changes(turn.from, turn.until)]) {
      const people = planner.peopleOf(turn, start);
      const last = parts.at(-1);
      const following = () => planner.following(turn, start);
      if (last) parts[parts.length - 1] = { ...last, until: start };
      parts.push({ ...turn, from: start, people, following });
    }
    return parts;
  });
}

/** The turns within their hours, and the time off between these. */
export function turnsOf(rota: OwnTurns, from: Date, until: Date): readonly Turn[] {
  const turns = merged(plannedTurns(rota, from, until));
  const [first] = turns;
  if (!rota.hours || !first) return turns;
  const known = { from: later(handover(rota, 0), plus(first.from, -offTime)), until: plus(until, offTime) };
  const hours = hoursBetween(rota.hours, rota.zone, known.from, known.until);
  const off = gapsBetween(hours, known);
  return [...within(turns, hours), ...off.map((span): Turn => ({ ...span, people: [], isOff: true }))];
}

/** So far around a time span, in milliseconds, it is known how long time off lasts. */
const offTime = 8 * day;

/** Neighbouring parts of a turn with the same people are one. */
function merged(parts: readonly PlannedTurn[]): readonly PlannedTurn[] {
  const all: PlannedTurn[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    const isEqual =
      last?.index === part.index &&
      last.people.length === part.people.length &&
      part.people.every((person, index) => person === last.people[index]);
    if (last && isEqual) all[all.length - 1] = { ...last, until: part.until };
    else all.push(part);
  }
  return all;
}

/** The parts of turns within hours; both are in order. */
function within<T extends Span>(turns: readonly T[], hours: readonly Span[]): readonly T[] {
  const parts: T[] = [];
  let next = 0;
  for (const turn of turns) {
    while ((hours[next]?.until ?? turn.from) < turn.from) next += 1;
    for (let at = next; at < hours.length; at += 1) {
      const span = hours[at];
      if (!span || span.from >= turn.until) break;
      const part = {
        ...turn,
        from: later(span.from, turn.from),
        until: earlier(span.until, turn.until),
      };
      if (part.from < part.until) parts.push(part);
    }
  }
  return parts;
}

/** The times between spans, within another one. */
function gapsBetween(spans: readonly Span[], { from, until }: Span): readonly Span[] {
  const starts = [from, ...spans.map((span) => later(from, span.until))];
  const ends = [...spans.map((span) => span.from), until];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? until;
    return start < end ? [{ from: start, until: end }] : [];
  });
}

/** Tells whose turn it is. */
interface Planner {
  readonly order: Order;
  readonly peopleOf: (turn: TurnTime, at: Date) => readonly Person[];
  readonly following: (turn: TurnTime, at: Date) => readonly Person[];
}

function plannerOf(rota: OwnTurns): Planner {
  const order = orderOf(rota);
  const { hours, zone } = rota;
  const partsOf = hours && ((turn: Span) => within([turn], hoursBetween(hours, zone, turn.from, turn.until)));
  const isAway = awayBy(rota.skipsAbsent ? rota.absences : [], partsOf);
  const peopleOf = (turn: TurnTime, at: Date) => peopleIn(rota, order, turn, at, isAway);
  return {
    order,
    peopleOf,
    following(turn, at) {
      const next = turn.index + 1;
      const begin = handover(rota, next);
      const coming = { index: next, from: begin, until: handover(rota, next + 1) };
      const isIn = (position: number) => order.isIn(position, at);
      const people = order.at(next).filter(isIn).map(personAt(rota));
      const first = peopleOf(coming, begin).filter((person) => people.some((one) => isSame(one, person)));
      return distinct([...first, ...people]).filter((person) => !isAway(person, turn));
    },
  };
}

function personAt({ people }: Pick<OwnTurns, 'people'>) {
  return (position: number): Person => {
    const person = people[position];
    if (!person) throw new Error(`there is nobody at position ${position}`);
    return person;
  };
}

/**
 * Who takes a turn, from a time within it on. Instead of each person who is away for any part of it or has left, the next in
 * turn who is not, and who is not in the turn already. If nobody else is there, who is away keeps it. Whoever joins during the
 * turn takes only a place that nobody has. The order of all other turns does not change.
 */
function peopleIn(rota: OwnTurns, order: Order, turn: TurnTime, at: Date, isAway: IsAway): readonly Person[] {
  const toPerson = personAt(rota);
  const queue = order.at(turn.index);
  const count = Math.min(rota.atATime, queue.length);
  const swapped = swappedIn(queue.slice(0, count), turn.index, rota.swaps ?? []);
  const scheduled = distinct(swapped.map(toPerson));
  const gone = new Set(swapped.filter((position) => !order.isIn(position, at)).map(toPerson));
  const isThere = (person: Person) => !gone.has(person) && !isAway(person, turn);
  const open = rota.atATime - count;
  if (open === 0 && scheduled.every(isThere)) return scheduled;
  const free = (positions: readonly number[], others: readonly Person[]) =>
    distinct(positions.filter((position) => order.isIn(position, at)).map(toPerson)).filter(
      (person) => !others.some((one) => isSame(one, person)) && !isAway(person, turn),
    );
  const waiting = free(queue.slice(count), scheduled);
  const newcomers = free(order.joining(turn.from, at), [...scheduled, ...waiting]);
  const taken = scheduled.flatMap((person) => {
    if (isThere(person)) return [person];
    const standIn = waiting.shift();
    if (standIn) return [standIn];
    return gone.has(person) ? (newcomers.shift() ?? []) : [person];
  });
  return [...taken, ...[...waiting, ...newcomers].slice(0, open)];
}

/** The positions after the swaps in a turn. */
export function swappedIn(
  positions: readonly number[],
  index: number,
  swaps: readonly Swapped[],
): readonly number[] {
  return swaps
    .filter((swap) => swap.index === index)
    .reduce<readonly number[]>(
      (all, { instead, position }) => all.map((one) => (one === instead ? position : one)),
      positions,
    );
}
