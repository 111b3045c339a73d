import { Failure } from '../../failure.ts';
import type { History, Shift } from '../../model.ts';
import { earlier, overlaps, type Span } from '../../time.ts';
import { type Line, swapsIn } from '../kit/swaps.ts';
import { earliest } from './timeline.ts';
import type { Users } from './users.ts';
import {
  type Period,
  periodsIn,
  type Responder,
  type RotationPeriods,
  type Schedule,
  type Timeline,
} from './wire.ts';

/** Throws a Failure if a span begins before the timeline does, which would look as if nobody had been on call. */
export function checkStart(service: string, { from }: Span, now: Date): void {
  const first = earliest(now);
  // The clock goes on between what `past` says and the request.
  if (from.getTime() >= first.getTime() - slack) return;
  const message = `${service} tells no shifts before ${first.toISOString().slice(0, 10)}.`;
  throw new Failure(message, 'Set `since` to at most `363d`.');
}

const slack = 3_600_000;

/** The part of a span in which a schedule has shifts: a disabled one has only past shifts. `null`: no part of it. */
function tellable({ enabled }: Schedule, { from, until }: Span, now: Date): Span | null {
  const span = { from, until: enabled ? until : earlier(until, now) };
  return span.from < span.until ? span : null;
}

/** The periods that overlap a span. In a disabled schedule they end with it. */
function within(periods: readonly Period[], span: Span, { enabled }: Schedule): readonly Period[] {
  return periods
    .filter((period) => overlaps(period, span))
    .map((period) => (enabled ? period : { ...period, until: earlier(period.until, span.until) }));
}

/** A timeline, or the part of it that is wanted. */
type ReadTimeline = (schedule: Schedule, span: Span) => Promise<Timeline>;

/** A schedule’s periods that overlap a span. */
export async function readPeriods(
  read: ReadTimeline,
  schedule: Schedule,
  asked: Span,
  now: Date,
): Promise<readonly Period[]> {
  const span = tellable(schedule, asked, now);
  return span ? within(periodsIn((await read(schedule, span)).final), span, schedule) : [];
}

/** What the timeline tells of a span, before accounts are looked up. */
export interface RawHistory {
  readonly span: Span;
  readonly periods: readonly Period[];
  /** `null`: overrides are left out. */
  readonly lines: readonly RawLine[] | null;
}

interface RawLine {
  readonly base: readonly Period[];
  readonly final: readonly Period[];
  readonly during: readonly Span[];
}

/** A schedule’s periods that overlap a span, and what each rotation would be without overrides. */
export async function readHistory(
  read: ReadTimeline,
  schedule: Schedule,
  asked: Span,
  now: Date,
): Promise<RawHistory> {
  const span = tellable(schedule, asked, now);
  if (span === null) return { span: asked, periods: [], lines: [] };
  const { final, base, overridden } = await read(schedule, span);
  const of = (rotations: readonly RotationPeriods[], id: string) =>
    periodsIn(rotations.filter((rotation) => rotation.id === id));
  const lines =
    base && overridden?.map(({ id, spans }) => ({ base: of(base, id), final: of(final, id), during: spans }));
  return { span, periods: within(periodsIn(final), span, schedule), lines: lines ?? null };
}

/** Everybody it names. */
export function respondersIn({ periods, lines }: RawHistory): readonly Responder[] {
  const all = [...periods, ...(lines ?? []).flatMap(({ base, final }) => [...base, ...final])];
  return all.map(({ responder }) => responder);
}

/** The same with people instead of account ids. */
export async function historyOf({ span, periods, lines }: RawHistory, users: Users): Promise<History> {
  const shiftsOf = (some: readonly Period[]): Promise<readonly Shift[]> =>
    Promise.all(
      some.map(async ({ responder, ...times }) => ({ ...times, person: await users.personOf(responder) })),
    );
  const lineOf = async ({ base, final, during }: RawLine): Promise<Line> => ({
    base: await shiftsOf(base),
    final: await shiftsOf(final),
    during,
  });
  return {
    shifts: await shiftsOf(periods),
    swaps: lines && swapsIn(await Promise.all(lines.map(lineOf)), span),
  };
}
