import type { Stretch } from '../../services/rota/overlay.ts';
import { farthest, type Rotation, stretchesOf } from '../../services/rota/rotation.ts';
import { earlier, later, overlaps, plus, type Span } from '../../time.ts';

/**
 * What overlaps a span of time, each from its true start on. An override that was over before the span began may have cut
 * a turn that goes on in it.
 */
export function wholeStretches(rota: Rotation, span: Span): readonly Stretch[] {
  const roughly = stretchesOf(rota, span.from, span.until);
  const first = roughly.reduce((before, stretch) => earlier(before, stretch.from), span.from);
  const from = later(first, plus(span.from, -farthest));
  return stretchesOf(rota, from, span.until).filter((stretch) => overlaps(stretch, span));
}
