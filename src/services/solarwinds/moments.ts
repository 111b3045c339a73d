import { earlier, later, minute, plus, type Span, wholeSecond } from '../../time.ts';

/** Spans that have some time in common, and a moment in the middle of it. */
export interface Shared<T extends Span> {
  readonly spans: readonly T[];
  readonly moment: Date;
}

/**
 * The fewest moments such that each span contains one, with the spans of each. At the very beginning or end of a span it
 * would matter to which shift a handover itself belongs, so spans share a moment only if they overlap for a minute.
 */
export function sharedMoments<T extends Span>(spans: readonly T[]): readonly Shared<T>[] {
  const groups: { readonly spans: T[]; common: Span }[] = [];
  for (const span of spans.toSorted((one, other) => +one.until - +other.until)) {
    const group = groups.at(-1);
    const common = group && {
      from: later(group.common.from, span.from),
      until: earlier(group.common.until, span.until),
    };
    if (group && common && +common.until - +common.from >= minute) {
      group.spans.push(span);
      group.common = common;
    } else groups.push({ spans: [span], common: span });
  }
  return groups.map(({ spans, common }) => ({ spans, moment: middle(common) }));
}

/** The middle of a span, to the second. */
function middle({ from, until }: Span): Date {
  const half = wholeSecond(plus(from, (until.getTime() - from.getTime()) / 2));
  return half < from ? from : half;
}
