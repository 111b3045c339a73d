import { Failure } from '../failure.ts';
import type { Services } from '../services/connect.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import { earlier, later, type Span } from '../time.ts';
import { askSources } from './sources.ts';

/** Reads when nobody is on call as planned: where all sources of a schedule tell it. Never rejects. */
export async function readTimeOff(
  schedules: readonly ScheduleSettings[],
  services: Pick<Services, 'source'>,
  { from, until }: Span,
): Promise<ReadonlyMap<ScheduleSettings, readonly Span[]>> {
  const refs = schedules.flatMap(({ sources }) => sources);
  const answers = await askSources(
    refs,
    services,
    (source, names) => source.timeOff?.(names, from, until) ?? (async () => []),
  );
  return new Map(
    schedules.map((schedule) => {
      const [first = [], ...others] = schedule.sources.map((ref): readonly Span[] => {
        const answer = answers(ref);
        return answer instanceof Failure ? [] : answer;
      });
      return [schedule, others.reduce(inBoth, first)];
    }),
  );
}

/** The times that are in both lists of spans. */
function inBoth(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  return some.flatMap((span) =>
    others
      .map((other) => ({ from: later(span.from, other.from), until: earlier(span.until, other.until) }))
      .filter(({ from, until }) => from < until),
  );
}
