import type { Stretch } from '../../services/rota/overlay.ts';
import { type Rotation, stretchesOf } from '../../services/rota/rotation.ts';
import { earlier, overlaps, type Span } from '../../time.ts';

/**
 * What overlaps a span of time, each from its true start on. An override that was over before the span began may have cut
 * a turn that goes on in it.
 */
export function wholeStretches(rota: Rotation, span: Span): readonly Stretch[] {
  const roughly = stretchesOf(rota, span.from, span.until);
  const from = roughly.reduce((first, stretch) => earlier(first, stretch.from), span.from);
  return stretchesOf(rota, from, span.until).filter((stretch) => overlaps(stretch, span));
}
