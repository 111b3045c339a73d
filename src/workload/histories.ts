import { Failure, type Result } from '../failure.ts';
import type { Person, Shift, SourceRef, Swap } from '../model.ts';
import { historyOf, type Told } from '../on-call/history.ts';
import { type Answers, askSources, isNotPlaceholder } from '../on-call/sources.ts';
import type { Services } from '../services/connect.ts';
import { sourceLabel } from '../services/registry.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import { later, type Span } from '../time.ts';

/** What the sources of a schedule know about a span of time that begins in the past. */
export interface ScheduleHistory {
  readonly shifts: readonly Shift[];
  /** What overrides changed. `null`: the sources do not say. */
  readonly swaps: readonly Swap[] | null;
  /** Start of the data. */
  readonly since: Date;
  /** The schedule's time zone. `null`: its source gives none. */
  readonly zone: string | null;
  /** What to know about the figures. */
  readonly notes: readonly string[];
  /** What is missing, and why. */
  readonly warnings: readonly string[];
}

/**
 * Reads the schedules over a span of time: each source once, for all its schedules together. One that fails never stops
 * another.
 */
export async function readHistories(
  schedules: readonly ScheduleSettings[],
  services: Pick<Services, 'source'>,
  span: Span,
): Promise<ReadonlyMap<ScheduleSettings, Result<ScheduleHistory>>> {
  const refs = schedules.flatMap(({ sources }) => sources);
  const [told, zones] = await Promise.all([
    askSources(refs, services, (source, names) => historyOf(source, names, span.from, span.until)),
    readZones(refs, services),
  ]);
  return new Map(schedules.map((schedule) => [schedule, together(schedule, told, zones)]));
}

/** A source that has no other way tells its zone with who is on call. Empty: it gives none. */
function readZones(refs: readonly SourceRef[], services: Pick<Services, 'source'>): Promise<Answers<string>> {
  return askSources(refs, services, (source, names) => {
    if (source.timezone) return source.timezone;
    const onCall = source.onCall(names);
    return async (name) => (await onCall(name)).timezone ?? '';
  });
}

/** What all sources of a schedule say; if one of them can't be read, nothing is known. */
function together(
  schedule: ScheduleSettings,
  told: Answers<Told>,
  zones: Answers<string>,
): Result<ScheduleHistory> {
  const read: Told[] = [];
  for (const answer of schedule.sources.map(told)) {
    if (answer instanceof Failure) return answer;
    read.push(answer);
  }
  const { zone, note, warning } = zoneOf(schedule.sources, zones);
  const isPerson = (person: Person) => isNotPlaceholder(person, schedule);
  const swaps = read.flatMap(({ swaps }) => swaps ?? []);
  return {
    shifts: read.flatMap(({ shifts }) => shifts).filter(({ person }) => isPerson(person)),
    swaps: read.some(({ swaps }) => swaps === null) ? null : swaps.map((swap) => ofPeople(swap, isPerson)),
    since: read.reduce((since, { from }) => later(since, from), new Date(0)),
    zone,
    notes: [...read.map(({ note }) => note), note].filter((text) => text !== null),
    warnings: warning === null ? [] : [warning],
  };
}

/** A placeholder means nobody. */
function ofPeople({ person, instead, ...times }: Swap, isPerson: (person: Person) => boolean): Swap {
  const known = (one: Person | null) => (one && isPerson(one) ? one : null);
  return { ...times, person: known(person), ...(instead !== undefined && { instead: known(instead) }) };
}

interface Zone {
  /** `null`: none is known, and the reason is in one of the others. */
  readonly zone: string | null;
  readonly note: string | null;
  readonly warning: string | null;
}

const inUtc = 'Nights, weekends and holidays are those of UTC';

/** The time zone that all sources of a schedule agree on. */
function zoneOf(sources: readonly SourceRef[], zones: Answers<string>): Zone {
  const answers = sources.map(zones);
  const failure = answers.find((answer) => answer instanceof Failure);
  if (failure instanceof Failure) return { zone: null, note: null, warning: `${inUtc}. ${failure.reason}` };
  const [zone, ...others] = new Set(answers);
  if (others.length > 0)
    return { zone: null, note: `${inUtc}: the sources’ time zones differ.`, warning: null };
  if (typeof zone === 'string' && isZone(zone)) return { zone, note: null, warning: null };
  const labels = new Set(sources.map(({ kind }) => sourceLabel(kind)));
  return { zone: null, note: `${inUtc}: ${[...labels].join(' and ')} gives no time zone.`, warning: null };
}

/** Whether there is a time zone of this name. */
function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
