import { isSame } from '../../people.ts';
import { covers, earlier, later, type Span } from '../../time.ts';
import type { Stretch } from './overlay.ts';
import type { PlannedTurn } from './turns.ts';

/** What is known of a rota from a time on until another. Before it starts, there is no stretch. */
interface Known extends Span {
  readonly stretches: readonly Stretch[];
}

/**
 * Rotas one after another: at any time, those are on call who are on call in the first rota that has anybody. Time off is
 * when all of them are off. `span` is the time for which each rota is known as a whole.
 */
export function firstOf(rotas: readonly (readonly Stretch[])[], span: Span): readonly Stretch[] {
  const all = rotas.map((stretches): Known => {
    const first = stretches[0]?.from ?? span.from;
    const last = stretches.at(-1)?.until ?? span.until;
    const from = earlier(first, span.from);
    return { stretches, from, until: later(last, span.until) };
  });
  const cursors = all.map(cursorOf);
  const found: (Stretch & { readonly of: Stretch | null })[] = [];
  for (const { from, until } of pieces(rotas.flat(), span)) {
    let result: Stretch | null | undefined;
    let areOff = true;
    for (const [index, known] of all.entries()) {
      // Further away, what is on call there may lack a part.
      if (!covers(known, from)) break;
      const stretch = cursors[index]?.(from) ?? null;
      areOff &&= stretch?.isOff === true;
      if (stretch && stretch.people.length > 0) {
        result = stretch;
        break;
      }
      if (index === all.length - 1) result = null;
    }
    if (result === undefined) continue;
    const last = found.at(-1);
    const isSameStretch =
      last?.until.getTime() === from.getTime() &&
      last.of === result &&
      (result !== null || last.isOff === areOff);
    if (last && isSameStretch) found[found.length - 1] = { ...last, until };
    else if (result) found.push({ ...result, from, until, of: result });
    else if (areOff) found.push({ people: [], isOff: true, from, until, of: null });
  }
  return found.map(({ people, isOff, from, until }) => ({ people, isOff, from, until }));
}

/**
 * The deputies of a rota: while anybody is on call there, those who are next in turn and not on call. Overrides of the rota
 * count: whoever takes over by one is not their own deputy.
 */
export function deputiesOf(
  stretches: readonly Stretch[],
  turns: readonly PlannedTurn[],
  count: number,
): readonly Stretch[] {
  const turnAt = cursorOf({ stretches: turns });
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return [];
  const stretchAt = cursorOf({ stretches });
  const span = { from: first.from, until: last.until };
  const found: (Stretch & { readonly of: Stretch })[] = [];
  for (const { from, until } of pieces([...stretches, ...turns], span)) {
    const stretch = stretchAt(from);
    if (!stretch) continue;
    const following = stretch.people.length > 0 ? (turnAt(from)?.following() ?? []) : [];
    const isOnCall = (person: Stretch['people'][number]) =>
      stretch.people.some((other) => isSame(person, other));
    const people = following.filter((person) => !isOnCall(person)).slice(0, count);
    const before = found.at(-1);
    const isEqual =
      before?.of === stretch &&
      before.people.length === people.length &&
      people.every((person, index) => person === before.people[index]);
    if (before && isEqual) found[found.length - 1] = { ...before, until };
    else found.push({ people, isOff: stretch.isOff, from, until, of: stretch });
  }
  return found.map(({ people, isOff, from, until }) => ({ people, isOff, from, until }));
}

/** The times between one start or end of a span and the next, and those of `span` itself. */
function pieces(spans: readonly Span[], span: Span): readonly Span[] {
  const times = [...spans, span].flatMap(({ from, until }) => [from.getTime(), until.getTime()]);
  const edges = [...new Set(times)].sort((a, b) => a - b);
  return edges.slice(1).map((until, index) => ({
    from: new Date(edges[index] ?? until),
    until: new Date(until),
  }));
}

/** Finds the span at a time. Must be asked in order of time. */
function cursorOf<T extends Span>({ stretches }: { readonly stretches: readonly T[] }) {
  let next = 0;
  return (time: Date): T | null => {
    for (let span = stretches[next]; span && span.until <= time; span = stretches[next]) next += 1;
    const span = stretches[next];
    return span && covers(span, time) ? span : null;
  };
}
