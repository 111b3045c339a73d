import { Failure } from '../../failure.ts';
import type { PerSchedule, Shift } from '../../model.ts';
import { day, hour, plus, type Span } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { fulfilled, quiet, startAll } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { segment } from '../kit/segment.ts';
import { edgesOf } from './edges.ts';
import { sharedMoments } from './moments.ts';
import { type Asking, timeText, unpaused } from './on-call.ts';
import { type Answer, overrideSpan, page } from './wire.ts';

/** How often it is asked who is on call, at most. */
const mostMoments = 150;

/** How far back shifts are read. A longer report would take a request for every day. */
const past = 7 * day;

/** The earliest time that can be read. */
export function earliest(now: Date): Date {
  return plus(now, -past);
}

/** Throws a Failure if a span begins before that. */
function checkStart({ from }: Span, now: Date): void {
  // The clock goes on between what `past` says and the request.
  if (from.getTime() >= earliest(now).getTime() - hour) return;
  const message = 'The shifts of SolarWinds Incident Response are read for the last seven days only.';
  throw new Failure(message, 'Set `since` to at most `7d`.');
}

/**
 * Reads the shifts of schedules, given by id, in a span. The API tells who is on call at a time, but not until when. So it
 * is asked between all times at which that could change, which the rotations and the overrides tell.
 */
export function createShifts(api: Api, asking: Asking, now: () => Date) {
  const readOverrides = (id: string, { from, until }: Span) =>
    readAll('SolarWinds Incident Response’s list of overrides', '', (cursor) =>
      api({
        path: `/v4/schedules/${segment(id)}/overrides`,
        query: { startTime: timeText(from), endTime: timeText(until), cursor: cursor || null },
        schema: page(overrideSpan),
      }),
    );
  return (ids: readonly string[], span: Span): PerSchedule<readonly Shift[]> => {
    checkStart(span, now());
    const planOf = asking.plans(ids, span.from);
    const spansOf = startAll(ids, async (id): Promise<readonly Stretch[]> => {
      const [plan, overrides] = await Promise.all([planOf(id), readOverrides(id, span)]);
      const edges = edgesOf(unpaused(plan), overrides, span);
      return [span.from, ...edges].map((from, nth) => ({ id, from, until: edges[nth] ?? span.until }));
    });
    const answers = quiet(fulfilled(ids.map(spansOf)).then((all) => askWithin(all.flat(), asking)));
    return async (id) => {
      const spans = await spansOf(id);
      const answerOf = await answers;
      const shifts = spans.map(async (stretch) => {
        const { people } = unpaused(await answerOf(stretch));
        return people.map((person) => ({ person, from: stretch.from, until: stretch.until }));
      });
      return (await Promise.all(shifts)).flat();
    };
  };
}

/** A span in which nobody comes or goes in one schedule. */
interface Stretch extends Span {
  /** The schedule's. */
  readonly id: string;
}

/** Asks once in each stretch who is on call, in as many schedules as possible at the same moment. */
function askWithin(stretches: readonly Stretch[], asking: Asking): (stretch: Stretch) => Promise<Answer> {
  const shared = sharedMoments(stretches);
  if (shared.length > mostMoments) {
    const message = `The coming shifts would take ${shared.length} requests, because SolarWinds Incident Response only says who is on call at a single time.`;
    throw new Failure(message, 'Set a shorter `look-ahead`, or read fewer schedules in one run.');
  }
  const answers = new Map<Stretch, Promise<Answer>>();
  for (const { spans, moment } of shared) {
    const ids = spans.map(({ id }) => id);
    const answerOf = asking.each(ids, moment);
    for (const stretch of spans) answers.set(stretch, quiet(answerOf(stretch.id)));
  }
  return (stretch) => answers.get(stretch) ?? Promise.reject(new Error('nobody asked for that stretch'));
}
