import type { History, Person, Shift } from '../../model.ts';
import { type Span, windows } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { aloneIn, type Line, swapsIn } from '../kit/swaps.ts';
import { longest, shiftBasedEntries, spanOf, times } from './entries.ts';
import { listOverrides } from './list-overrides.ts';
import type { Users } from './users.ts';
import { type Entry, legacyHistory, type Schedule } from './wire.ts';

/** Stands for somebody whom PagerDuty does not name. */
const unknown: Person = { email: null, name: null, aliases: [] };

/**
 * Who is on call according to the schedule itself, and what its overrides changed. One request for each piece of the span;
 * for a shift-based schedule two.
 */
export async function readHistory(api: Api, schedule: Schedule, span: Span, users: Users): Promise<History> {
  const pieces = windows(span, longest);
  const shiftsOf = (entries: readonly Entry[]): Promise<readonly Shift[]> =>
    Promise.all(
      entries.map(async (entry) => ({ person: await users.person(entry.user), ...spanOf(entry, span) })),
    );
  const read = schedule.shiftBased ? readShiftBased : readLegacy;
  const { shifts, lines } = await read(api, schedule, pieces, shiftsOf);
  const known = ({ person, instead, ...times }: ReturnType<typeof swapsIn>[number]) =>
    instead === unknown ? { person, ...times } : { person, instead: instead ?? null, ...times };
  return { shifts, swaps: lines && swapsIn(lines, span).map(known) };
}

type ShiftsOf = (entries: readonly Entry[]) => Promise<readonly Shift[]>;

interface Read {
  readonly shifts: readonly Shift[];
  /** `null`: PagerDuty leaves out the overrides. */
  readonly lines: readonly Line[] | null;
}

/** If layers overlap, PagerDuty does not say which takes precedence, so whom an override replaces is unknown then. */
async function readLegacy(
  api: Api,
  { id }: Schedule,
  pieces: readonly Span[],
  shiftsOf: ShiftsOf,
): Promise<Read> {
  const answers = await Promise.all(
    pieces.map((piece) => api({ path: `/schedules/${id}`, query: times(piece), schema: legacyHistory })),
  );
  const shifts = await shiftsOf(answers.flatMap(({ final }) => final));
  if (answers.some(({ overrides, layers }) => overrides === null || layers === null))
    return { shifts, lines: null };
  const overrides = await shiftsOf(answers.flatMap((answer) => answer.overrides ?? []));
  const layers = await shiftsOf(answers.flatMap((answer) => answer.layers ?? []));
  return { shifts, lines: [{ base: aloneIn(layers, unknown), final: overrides, during: overrides }] };
}

async function readShiftBased(
  api: Api,
  schedule: Schedule,
  pieces: readonly Span[],
  shiftsOf: ShiftsOf,
): Promise<Read> {
  const [entries, overrides] = await Promise.all([
    Promise.all(pieces.map((piece) => shiftBasedEntries(api, schedule, piece))),
    Promise.all(pieces.map(({ from, until }) => listOverrides(api, schedule, from, until))),
  ]);
  const members = new Map(overrides.flat().map(({ id, instead }) => [id, instead]));
  const overridden = Map.groupBy(
    entries.flat().filter(({ override }) => override !== undefined),
    ({ override }) => override,
  );
  const lines = [...overridden].map(async ([override, pieces]): Promise<Line> => {
    const final = await shiftsOf(pieces);
    const member = members.get(override ?? '');
    if (member === null) return { base: [], final };
    if (member === undefined) return { base: final.map((shift) => ({ ...shift, person: unknown })), final };
    return { base: await shiftsOf(pieces.map((entry) => ({ ...entry, user: { id: member } }))), final };
  });
  return { shifts: await shiftsOf(entries.flat()), lines: await Promise.all(lines) };
}
