import type { Temporal } from 'temporal-polyfill';
import { Failure } from '../../failure.ts';
import type { Absence, Person, Shift } from '../../model.ts';
import { distinct } from '../../people.ts';
import { overlaps, plus, type Span } from '../../time.ts';
import { awayBy, covered, type IsAway } from './absences.ts';
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
  readonly absences: readonly Absence[];
  /** Whoever is away for a part of their turn is skipped: the next in turn takes it, and the order stays. */
  readonly skipsAbsent: boolean;
}

/** Some people on call together. */
interface Turn extends Span {
  readonly people: readonly Person[];
}

/**
 * An override in the file. It replaces everybody on call, and the overrides listed before it. But if several people are
 * on call at once, an override without an id joins those before it.
 */
export interface FileOverride extends Turn {
  /** The id from a manual handover. `null`: somebody added it to the file manually. */
  readonly id: string | null;
}

/** The shifts that overlap a time span, in order of time and without gaps. */
export function shiftsOf(rotation: Rotation, from: Date, until: Date): readonly Shift[] {
  const overrides = rotation.overrides.filter((override) => overlaps(override, { from, until }));
  return withOverrides(turnsOf(rotation, from, until), overrides, rotation.atATime)
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

/** The turns that overlap a time span, without overrides. */
function turnsOf(rotation: Rotation, from: Date, until: Date): readonly Turn[] {
  const turns: Turn[] = [];
  const isAway = awayBy(rotation.skipsAbsent ? rotation.absences : []);
  let index = Math.max(0, indexAt(rotation, from));
  for (let start = handover(rotation, index); start < until; index += 1) {
    const end = handover(rotation, index + 1);
    // A turn is empty if its only day was skipped when the zone moved across the date line.
    const turn = { from: start, until: end };
    if (start < end) turns.push({ ...turn, people: peopleOfTurn(rotation, index, turn, isAway) });
    start = end;
  }
  return turns;
}

/** When a turn starts. A local time that is skipped or repeated is resolved as in calendars. */
function handover({ starts, days, zone }: Rotation, index: number): Date {
  const local = starts.add({ days: days * index });
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The index of the last turn that has started at a time, negative before the first. Calculated, not counted. */
function indexAt(rotation: Rotation, at: Date): number {
  const passed = rotation.starts.until(zoned(at, rotation.zone).toPlainDateTime()).total('days');
  let index = Math.floor(passed / rotation.days);
  // By local time alone it may be off by one when the clocks change.
  while (handover(rotation, index) > at) index -= 1;
  while (handover(rotation, index + 1) <= at) index += 1;
  return index;
}

/** Each turn takes the next people in the list, so that everybody has the same share, and others for those who are away. */
function peopleOfTurn(
  { people, atATime }: Rotation,
  index: number,
  turn: Span,
  isAway: IsAway,
): readonly Person[] {
  return covered(people, (index * atATime) % people.length, atATime, turn, isAway);
}

/** More overrides than apply at the same time in any team. */
const mostAtOnce = 100;

/** The turns with the overrides applied. Adjacent spans with the same turns are merged. */
function withOverrides(
  turns: readonly Turn[],
  overrides: readonly FileOverride[],
  atATime: number,
): readonly Turn[] {
  const spans: { from: Date; until: Date; inEffect: readonly Turn[] }[] = [];
  for (const { from, until, inEffect } of slotsOf(turns, overrides, atATime)) {
    const previous = spans.at(-1);
    if (previous?.until.getTime() === from.getTime() && isEqual(previous.inEffect, inEffect))
      previous.until = until;
    else if (inEffect.length > 0) spans.push({ from, until, inEffect });
  }
  return spans.map(({ from, until, inEffect }) => ({
    from,
    until,
    people: inEffect.flatMap(({ people }) => people),
  }));
}

/** What is in effect between one start or end and the next. Takes as long as a sort, however many overrides overlap. */
function slotsOf(turns: readonly Turn[], overrides: readonly FileOverride[], atATime: number) {
  const times = [...turns, ...overrides].flatMap(({ from, until }) => [from.getTime(), until.getTime()]);
  const edges = [...new Set(times)].sort((a, b) => a - b);
  const slotAt = new Map(edges.map((time, slot) => [time, slot]));
  const slots = edges.map((time, slot) => ({
    from: new Date(time),
    until: new Date(edges[slot + 1] ?? time),
    inEffect: [] as Turn[],
  }));
  // Overrides are applied from the last to the first. Each slot points to the next one that is still open.
  const next = [...slots.keys(), slots.length];
  const open = (slot: number): number => {
    let at = slot;
    for (let after = next[at] ?? at; after !== at; after = next[at] ?? at) {
      next[at] = next[after] ?? after;
      at = after;
    }
    return at;
  };
  const lay = (turn: Turn, closes: boolean) => {
    const end = slotAt.get(turn.until.getTime()) ?? 0;
    for (let at = open(slotAt.get(turn.from.getTime()) ?? end); at < end; at = open(at + 1)) {
      if ((slots[at]?.inEffect.unshift(turn) ?? 0) > mostAtOnce) throw tooMany();
      if (closes) next[at] = at + 1;
    }
  };
  for (const override of overrides.toReversed()) lay(override, override.id !== null || atATime === 1);
  for (const [at, { inEffect }] of slots.entries()) if (inEffect.length > 0) next[at] = at + 1;
  for (const turn of turns) lay(turn, true);
  return slots;
}

function tooMany(): Failure {
  return new Failure(
    `The rota file has more than ${mostAtOnce} overrides that apply at the same time in one rota.`,
    'Delete those that have expired or are not needed.',
  );
}

function isEqual(some: readonly Turn[], others: readonly Turn[]): boolean {
  return some.length === others.length && some.every((turn, index) => turn === others[index]);
}
