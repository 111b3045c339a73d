import type { Person, Shift, Swap } from '../../model.ts';
import { distinct, isSame, namesOf } from '../../people.ts';
import { earlier, later, layOver, overlaps, type Span } from '../../time.ts';

/** A part of a schedule, such as a rotation, as it would be without overrides and as it is with them. */
export interface Line {
  readonly base: readonly Shift[];
  readonly final: readonly Shift[];
  /** When overrides apply. Differences at other times mean nothing. Absent: all of them count. */
  readonly during?: readonly Span[];
}

/**
 * What overrides changed in each line: who is on call only with them, instead of whom. Several who take over from several are
 * paired in the order of their shifts. Spans of the same pair that meet are one.
 */
export function swapsIn(lines: readonly Line[], span: Span): readonly Swap[] {
  return withoutRepeats(lines.flatMap((line) => swapsOf(line, span)));
}

/**
 * An override of a whole schedule also fills rotations that are empty at the time. That counts only where the same person does
 * not take over from somebody anyway, and once.
 */
function withoutRepeats(swaps: readonly Swap[]): readonly Swap[] {
  const ofEach = Map.groupBy(swaps, ({ person }) => person && (namesOf(person)[0] ?? person));
  return [...ofEach.values()].flatMap((own) => {
    const kept = own.filter(({ instead }) => instead !== null);
    for (const swap of own.filter(({ instead }) => instead === null)) kept.push(...leftOf(swap, kept));
    return kept;
  });
}

/** The parts of a span that others leave. */
function leftOf<T extends Span>(span: T, others: readonly Span[]): readonly T[] {
  return others.reduce<readonly T[]>(
    (parts, over) =>
      parts.some((part) => overlaps(part, over)) ? layOver(parts, { ...span, ...over }).slice(0, -1) : parts,
    [span],
  );
}

function swapsOf({ base, final, during }: Line, span: Span): readonly Swap[] {
  const [before, after] = [within(base, span), within(final, span)];
  const spans = during && within(during, span);
  const edges = [...before, ...after, ...(spans ?? [])].flatMap(({ from, until }) => [+from, +until]);
  const times = [...new Set(edges)].sort((one, other) => one - other);
  const [scheduledAt, onCallAt] = [peopleAt(before), peopleAt(after)];
  const overridesAt = spans ? activeAt(spans) : null;
  const swaps: Swap[] = [];
  let open: readonly Swap[] = [];
  for (const [index, time] of times.entries()) {
    const [scheduled, onCall] = [scheduledAt(time), onCallAt(time)];
    const isOverridden = overridesAt === null || overridesAt(time).length > 0;
    const until = times[index + 1];
    const pairs = isOverridden && until !== undefined ? pairsOf(scheduled, onCall) : [];
    const kept = new Set<Swap>();
    const present = pairs.map(({ person, instead }): Swap => {
      const same = open.find((swap) => isEqual(swap.person, person) && isEqual(swap.instead, instead));
      if (same) kept.add(same);
      return { person, instead, from: same?.from ?? new Date(time), until: new Date(until ?? time) };
    });
    swaps.push(...open.filter((swap) => !kept.has(swap)));
    open = present;
  }
  return swaps;
}

/** The same for overrides of which only is known who took them. */
export function takenIn(overrides: readonly Shift[], span: Span): readonly Swap[] {
  return swapsIn([{ base: [], final: overrides }], span).map(({ instead: _, ...swap }) => swap);
}

/** Who takes over from whom. */
function pairsOf(scheduled: readonly Person[], onCall: readonly Person[]) {
  const without = (people: readonly Person[], others: readonly Person[]) =>
    people.filter((person) => !others.some((other) => isSame(person, other)));
  const [takers, givers] = [without(onCall, scheduled), without(scheduled, onCall)];
  return Array.from({ length: Math.max(takers.length, givers.length) }, (_, index) => ({
    person: takers[index] ?? null,
    instead: givers[index] ?? null,
  }));
}

function isEqual(one: Person | null | undefined, other: Person | null | undefined): boolean {
  return one && other ? isSame(one, other) : one === other;
}

/** Whoever is on call alone at a time. Where there are several, `several` stands in their place. */
export function aloneIn(shifts: readonly Shift[], several: Person): readonly Shift[] {
  const sorted = shifts.toSorted((one, other) => +one.from - +other.from);
  const times = [...new Set(sorted.flatMap(({ from, until }) => [+from, +until]))].sort((a, b) => a - b);
  const people = peopleAt(sorted);
  return times.flatMap((time, index): readonly Shift[] => {
    const [one, another] = people(time);
    const [from, until] = [new Date(time), new Date(times[index + 1] ?? time)];
    return one ? [{ person: another ? several : one, from, until }] : [];
  });
}

/** The parts of spans within another, in order of time. */
function within<T extends Span>(spans: readonly T[], { from, until }: Span): readonly T[] {
  return spans
    .map((span) => ({ ...span, from: later(span.from, from), until: earlier(span.until, until) }))
    .filter((span) => span.from < span.until)
    .toSorted((one, other) => one.from.getTime() - other.from.getTime());
}

/** The people on call at a time. Must be asked in order of time. */
function peopleAt(shifts: readonly Shift[]): (time: number) => readonly Person[] {
  const shiftsAt = activeAt(shifts);
  return (time) => distinct(shiftsAt(time).map(({ person }) => person));
}

/** Those of the spans, which are in order, that cover a time. Must be asked in order of time. */
function activeAt<T extends Span>(spans: readonly T[]): (time: number) => readonly T[] {
  let next = 0;
  let active: readonly T[] = [];
  return (time) => {
    const started: T[] = [];
    for (let span = spans[next]; span && +span.from <= time; span = spans[next]) {
      started.push(span);
      next += 1;
    }
    active = [...active, ...started].filter(({ until }) => +until > time);
    return active;
  };
}
