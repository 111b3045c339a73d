import { Failure } from '../../failure.ts';
import type { Person } from '../../model.ts';
import type { Span } from '../../time.ts';

/** Some people on call together. */
export interface Turn extends Span {
  readonly people: readonly Person[];
  /** Nobody is on call, and that is planned. */
  readonly isOff?: true;
}

/**
 * An override in the file. It replaces everybody on call, and the overrides listed before it. But if several people are
 * on call at once, an override without an id joins those before it, unless it puts nobody on call.
 */
export interface FileOverride extends Turn {
  /** The id from a manual handover. `null`: somebody added it to the file manually. */
  readonly id: string | null;
}

/** A time in which the same turns are in effect. */
export interface Stretch extends Span {
  readonly people: readonly Person[];
  /** Nobody is on call, and that is planned. */
  readonly isOff: boolean;
}

/** More overrides than apply at the same time in any team. */
const mostAtOnce = 100;

/** The turns with the overrides applied, in order of time. Adjacent spans with the same turns are merged. */
export function withOverrides(
  turns: readonly Turn[],
  overrides: readonly FileOverride[],
  atATime: number,
): readonly Stretch[] {
  const spans: { from: Date; until: Date; inEffect: readonly Turn[] }[] = [];
  for (const { from, until, inEffect } of slotsOf(turns, overrides, atATime)) {
    const previous = spans.at(-1);
    if (previous?.until.getTime() === from.getTime() && isEqual(previous.inEffect, inEffect))
      previous.until = until;
    else if (inEffect.length > 0) spans.push({ from, until, inEffect });
  }
  return spans.map(({ from, until, inEffect }) => {
    const people = inEffect.flatMap((turn) => turn.people);
    return { from, until, people, isOff: people.length === 0 && inEffect.some(({ isOff }) => isOff) };
  });
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
  for (const override of overrides.toReversed())
    lay(override, override.id !== null || atATime === 1 || override.isOff === true);
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
