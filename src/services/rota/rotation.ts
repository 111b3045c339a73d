import { Temporal } from 'temporal-polyfill';
import type { Person, Shift } from '../../model.ts';
import { distinct } from '../../people.ts';

/** People who are on call in turn, and who stands in for them. */
export interface Rotation {
  /** IANA name of the time zone. */
  readonly zone: string;
  /** The first handover, in local time; before it nobody is on call, but for overrides. */
  readonly starts: Temporal.PlainDateTime;
  /** So many days from one handover to the next, which is at the same local time. */
  readonly days: number;
  /** How many are on call at once, the next so many in the order of `people`: at most as many as there are. */
  readonly atATime: number;
  /** In turn; whoever is there twice has two turns. */
  readonly people: readonly Person[];
  readonly overrides: readonly StandIn[];
}

/** Some people on call together, from a time to another. */
interface Turn {
  readonly from: Date;
  readonly until: Date;
  readonly people: readonly Person[];
}

/**
 * Takes the place of everybody in its time, and of the overrides before it in the list; unless several are on call at
 * once and it was written by hand, then it stands beside them.
 */
export interface StandIn extends Turn {
  /** A manual handover wrote it. */
  readonly isHandover: boolean;
}

/** The shifts that touch a time span, in the order of time. They leave no gap. */
export function shiftsOf(rotation: Rotation, from: Date, until: Date): readonly Shift[] {
  return laidOver(turnsOf(rotation, from, until), rotation)
    .filter((turn) => turn.from < until && turn.until > from)
    .flatMap(({ people, from, until }) => distinct(people).map((person) => ({ person, from, until })));
}

/** Who is on call at a time. */
export function peopleAt(rotation: Rotation, at: Date): readonly Person[] {
  return shiftsOf(rotation, at, new Date(at.getTime() + 1)).map(({ person }) => person);
}

/** When the first handover is. */
export function startOf(rotation: Rotation): Date {
  return handover(rotation, 0);
}

/** The turns that touch a time span, as if there were no overrides. */
function turnsOf(rotation: Rotation, from: Date, until: Date): readonly Turn[] {
  const turns: Turn[] = [];
  let index = Math.max(0, indexAt(rotation, from));
  for (let begin = handover(rotation, index); begin < until; index += 1) {
    const end = handover(rotation, index + 1);
    // A turn of a day that the zone left out, at the date line, has no time at all.
    if (begin < end) turns.push({ from: begin, until: end, people: peopleIn(rotation, index) });
    begin = end;
  }
  return turns;
}

/** When a turn begins. A local time that is left out or comes twice is read as calendars do. */
function handover({ starts, days, zone }: Rotation, index: number): Date {
  const local = starts.add({ days: days * index });
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The last turn that has begun at a time, less than 0 before the first: reckoned, and not counted from the start. */
function indexAt(rotation: Rotation, at: Date): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(rotation.zone);
  const passed = rotation.starts.until(local.toPlainDateTime()).total('days');
  let index = Math.floor(passed / rotation.days);
  // By local time alone it may be one off where the clocks change.
  while (handover(rotation, index) > at) index -= 1;
  while (handover(rotation, index + 1) <= at) index += 1;
  return index;
}

/** Each turn takes the next so many people, so that everybody has the same share. */
function peopleIn({ people, atATime }: Rotation, index: number): readonly Person[] {
  const first = (index * atATime) % people.length;
  return [...people, ...people].slice(first, first + atATime);
}

/** The turns once the overrides stand. Neighbours are one where the same are in force. */
function laidOver(turns: readonly Turn[], { overrides, atATime }: Rotation): readonly Turn[] {
  const ends = [...turns, ...overrides].flatMap(({ from, until }) => [from.getTime(), until.getTime()]);
  const edges = [...new Set(ends)].sort((a, b) => a - b).map((time) => new Date(time));
  const spans: { from: Date; until: Date; inForce: readonly Turn[] }[] = [];
  for (const [index, from] of edges.entries()) {
    const until = edges[index + 1] ?? from;
    const standing = overrides.filter((one) => one.from <= from && until <= one.until);
    const since = standing.findLastIndex(({ isHandover }) => isHandover || atATime === 1);
    const inForce = standing.length > 0 ? standing.slice(Math.max(since, 0)) : turnAt(turns, from);
    const last = spans.at(-1);
    if (last?.until === from && isEqual(last.inForce, inForce)) last.until = until;
    else if (inForce.length > 0 && from < until) spans.push({ from, until, inForce });
  }
  return spans.map(({ from, until, inForce }) => ({
    from,
    until,
    people: inForce.flatMap(({ people }) => people),
  }));
}

/** The turn at a time, or none. Turns are in order, so that they can be halved. */
function turnAt(turns: readonly Turn[], at: Date): readonly Turn[] {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.until ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return turns.slice(low, low + 1).filter(({ from }) => from <= at);
}

function isEqual(one: readonly Turn[], other: readonly Turn[]): boolean {
  return one.length === other.length && one.every((turn, index) => turn === other[index]);
}
