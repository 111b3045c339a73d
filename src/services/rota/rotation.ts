import type { Temporal } from 'temporal-polyfill';
import type { Person, Shift } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, overlaps, plus, type Span } from '../../time.ts';
import { zoned } from './times.ts';

/** People who take turns, and the overrides of their turns. */
export interface Rotation {
  /** IANA name of the time zone. */
  readonly zone: string;
  /** The first handover, in local time. Before it, nobody is on call unless an override says so. */
  readonly starts: Temporal.PlainDateTime;
  /** Days from one handover to the next, which is at the same local time. */
  readonly days: number;
  /** How many are on call at once: the next ones in the order of `people`, never more than there are. */
  readonly atATime: number;
  /** In the order of their turns. Whoever is listed twice has two turns. */
  readonly people: readonly Person[];
  readonly overrides: readonly FileOverride[];
}

/** Some people on call together. */
interface Turn extends Span {
  readonly people: readonly Person[];
}

/**
 * An override in the file. It replaces everybody on call, and the overrides listed before it. Only where several people
 * are on call at once, an override without an id joins those before it.
 */
export interface FileOverride extends Turn {
  /** The id that a manual handover gave it; `null`: somebody wrote it into the file themselves. */
  readonly id: string | null;
}

/** The shifts that touch a time span, in order of time and without gaps. */
export function shiftsOf(rotation: Rotation, from: Date, until: Date): readonly Shift[] {
  return withOverrides(turnsOf(rotation, from, until), rotation)
    .filter((turn) => overlaps(turn, { from, until }))
    .flatMap(({ people, from, until }) => distinct(people).map((person) => ({ person, from, until })));
}

/** Who is on call at a time. */
export function peopleAt(rotation: Rotation, at: Date): readonly Person[] {
  return shiftsOf(rotation, at, plus(at, 1)).map(({ person }) => person);
}

/** When the first handover is. */
export function startOf(rotation: Rotation): Date {
  return handover(rotation, 0);
}

/** The turns that touch a time span, without overrides. */
function turnsOf(rotation: Rotation, from: Date, until: Date): readonly Turn[] {
  const turns: Turn[] = [];
  let index = Math.max(0, indexAt(rotation, from));
  for (let start = handover(rotation, index); start < until; index += 1) {
    const end = handover(rotation, index + 1);
    // A turn is empty if its only day was skipped when the zone moved across the date line.
    if (start < end) turns.push({ from: start, until: end, people: peopleOfTurn(rotation, index) });
    start = end;
  }
  return turns;
}

/** When a turn starts. A local time that is skipped or repeated is read as calendars do. */
function handover({ starts, days, zone }: Rotation, index: number): Date {
  const local = starts.add({ days: days * index });
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The index of the last turn that has started at a time, negative before the first; calculated, not counted up. */
function indexAt(rotation: Rotation, at: Date): number {
  const passed = rotation.starts.until(zoned(at, rotation.zone).toPlainDateTime()).total('days');
  let index = Math.floor(passed / rotation.days);
  // By local time alone it may be one off where the clocks change.
  while (handover(rotation, index) > at) index -= 1;
  while (handover(rotation, index + 1) <= at) index += 1;
  return index;
}

/** Each turn takes the next people in the list, so that everybody has the same share. */
function peopleOfTurn({ people, atATime }: Rotation, index: number): readonly Person[] {
  const first = (index * atATime) % people.length;
  return [...people, ...people].slice(first, first + atATime);
}

/** The turns with the overrides applied. Neighbouring spans in which the same turns are in effect become one. */
function withOverrides(turns: readonly Turn[], { overrides, atATime }: Rotation): readonly Turn[] {
  const times = [...turns, ...overrides].flatMap(({ from, until }) => [from.getTime(), until.getTime()]);
  const edges = [...new Set(times)].sort((a, b) => a - b).map((time) => new Date(time));
  const spans: { from: Date; until: Date; inEffect: readonly Turn[] }[] = [];
  for (const [index, from] of edges.entries()) {
    const until = edges[index + 1] ?? from;
    const current = overrides.filter((override) => covers(override, from));
    const lastAlone = current.findLastIndex(({ id }) => id !== null || atATime === 1);
    const inEffect =
      current.length > 0 ? current.slice(Math.max(lastAlone, 0)) : turns.filter((turn) => covers(turn, from));
    const previous = spans.at(-1);
    if (previous?.until === from && isEqual(previous.inEffect, inEffect)) previous.until = until;
    else if (inEffect.length > 0) spans.push({ from, until, inEffect });
  }
  return spans.map(({ from, until, inEffect }) => ({
    from,
    until,
    people: inEffect.flatMap(({ people }) => people),
  }));
}

function isEqual(some: readonly Turn[], others: readonly Turn[]): boolean {
  return some.length === others.length && some.every((turn, index) => turn === others[index]);
}
