import type { Shift } from '../../model.ts';
import { isSame } from '../../people.ts';
import { covers, earlier, later, minute, plus, type Span } from '../../time.ts';
import { isSameOverride } from '../kit/new-override.ts';
import type { ReadHistory } from './shifts.ts';

/**
 * The shifts of a span as they would be without some overrides; `null`: Rootly does not tell. It says which shifts are
 * overrides, but not whose time they take. Whoever is on call alone both right before and right after one is scheduled in
 * between, unless the rotation hands over twice in that time: who is on call once it has ended tells.
 */
export async function scheduledIn(
  read: (span: Span) => Promise<ReadHistory>,
  span: Span,
  without: readonly Shift[],
): Promise<readonly Shift[] | null> {
  const gaps = joined(without);
  const [first = span, last = first] = [gaps[0], gaps.at(-1)];
  const around = {
    from: plus(earlier(first.from, span.from), -minute),
    until: plus(later(last.until, span.until), minute),
  };
  const { shifts, overrides } = await read(around);
  const isEnded = (shift: Shift) =>
    overrides.includes(shift) && without.some((override) => isSameOverride(override, shift));
  const others = shifts.filter((shift) => !isEnded(shift));
  const filled = gaps.map((gap) => {
    const before = others.filter((shift) => covers(shift, plus(gap.from, -1)));
    const after = others.filter((shift) => covers(shift, gap.until));
    const [one] = before;
    const isTheirs = [...before, ...after].every(({ person }) => one && isSame(person, one.person));
    return one && after.length > 0 && isTheirs ? { person: one.person, ...gap } : null;
  });
  return filled.every((shift) => shift !== null) ? [...others, ...filled] : null;
}

/** Spans in order, with those joined that meet. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const { from, until } of spans.toSorted((one, other) => +one.from - +other.from)) {
    const last = all.at(-1);
    if (last && from <= last.until)
      all[all.length - 1] = { from: last.from, until: later(last.until, until) };
    else all.push({ from, until });
  }
  return all;
}
