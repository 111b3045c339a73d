import type * as z from 'zod/mini';
import type { History, Shift } from '../../model.ts';
import { overlaps, type Span } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { type Page, readAll } from '../kit/pages.ts';
import { type Line, swapsIn } from '../kit/swaps.ts';
import type { Entry } from './wire.ts';

/** The entries of a schedule, by its id, over a span, page by page. `schema` chooses which. */
export function readEntries(
  api: Api,
  id: string,
  { from, until }: Span,
  schema: z.ZodMiniType<Page<Entry, string>>,
): Promise<readonly Entry[]> {
  const end = until.toISOString();
  return readAll('incident.io’s list of entries', from.toISOString(), async (start) => {
    const query = { schedule_id: id, entry_window_start: start, entry_window_end: end };
    const { items, next } = await api({ path: '/v2/schedule_entries', query, schema });
    // The cursor replaces the window's start. After one that is past the window's end nothing more follows.
    const isPast = next !== null && Date.parse(next) >= until.getTime();
    return { items, next: isPast ? null : next };
  });
}

/** Who is on call, with overrides applied. */
export function shiftsIn(all: readonly Entry[], span: Span): readonly Shift[] {
  return shiftsOf(all, 'final').filter((shift) => overlaps(shift, span));
}

/** The same with what overrides changed in each layer of a rotation. */
export function historyIn(all: readonly Entry[], span: Span): History {
  const lines = [...Map.groupBy(all, ({ line }) => line).values()].map(
    (entries): Line => ({
      base: shiftsOf(entries, 'scheduled'),
      final: shiftsOf(entries, 'final'),
      during: entries.filter(({ list }) => list === 'overrides'),
    }),
  );
  return { shifts: shiftsIn(all, span), swaps: swapsIn(lines, span) };
}

function shiftsOf(all: readonly Entry[], wanted: Entry['list']): readonly Shift[] {
  return all.flatMap(({ list, person, from, until }) =>
    list === wanted && person ? [{ person, from, until }] : [],
  );
}
