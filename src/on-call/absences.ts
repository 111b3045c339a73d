import { Failure } from '../failure.ts';
import type { DutySpan, Person, SourceRef } from '../model.ts';
import { isSame, namesOf } from '../people.ts';
import { day, misses, plus, type Span } from '../time.ts';
import { type AbsenceContext, type Absences, type Away, hasAbsences, readAbsences } from './away.ts';
import { longestBreak } from './calendar.ts';
import type { Duty, Situation } from './duty.ts';
import { withZones } from './zones.ts';

/** Somebody is on call although they are away. */
export interface Conflict {
  /** The schedule’s name. */
  readonly schedule: string;
  readonly sources: readonly SourceRef[];
  /** The schedule’s time zone, by its IANA name; `null`: not known. */
  readonly timezone: string | null;
  readonly person: Person;
  readonly shift: OwnShift;
  readonly absence: Away;
  /** Identifies it from run to run, within its schedule. */
  readonly key: string;
}

/** The time in which one person is on call, whoever else is. Nights and weekends off do not end it. */
export interface OwnShift {
  readonly person: Person;
  /** Not after now: it is the current one. */
  readonly from: Date;
  /** `null`: it does not end within what was read. */
  readonly until: Date | null;
  /** When exactly. */
  readonly parts: readonly Span[];
}

/** What is known of shifts of people who are away. */
export interface FoundConflicts {
  /** One for each person and shift, in the order of the schedules and of time. */
  readonly conflicts: readonly Conflict[];
  readonly warnings: readonly string[];
  /** `false`: not everything could be read, and there may be more. */
  readonly isComplete: boolean;
}

const none: FoundConflicts = { conflicts: [], warnings: [], isComplete: true };

/** Finds who is away at a current or coming shift, as far as the shifts were read. Never rejects. */
export async function findAbsences(
  duties: readonly Duty[],
  context: AbsenceContext,
  now: Date,
): Promise<FoundConflicts> {
  const sources = duties.flatMap(({ schedule }) => schedule.sources);
  if (!(await hasAbsences(sources, context))) return none;
  const shifts = new Map(duties.map((duty) => [duty, shiftsIn(situationOf(duty), now)]));
  const all = [...shifts.values()].flat();
  const ends = all.flatMap(({ parts }) => parts.map(({ until }) => until.getTime()));
  const last = ends.reduce((one, other) => Math.max(one, other), now.getTime());
  // In which zone a day is meant is not known for all of them yet.
  const span = { from: plus(now, -day), until: plus(new Date(last), day) };
  const people = all.map(({ person }) => person);
  const absences = await readAbsences(people, sources, span, context);
  const found = duties.map(async (duty) => {
    const own = shifts.get(duty) ?? [];
    // The zone may cost a request, which only somebody who is probably away is worth.
    const isLikely = own.some((shift) => absenceIn(shift, absences, now, undefined, day) !== null);
    return isLikely
      ? conflictsIn((await withZones([duty], context.services))[0] ?? duty, own, absences, now)
      : [];
  });
  const isRead = duties.every((duty) => {
    const { onCall, calendar } = situationOf(duty);
    return !(onCall instanceof Failure || calendar instanceof Failure);
  });
  return {
    conflicts: (await Promise.all(found)).flat(),
    warnings: absences.warnings,
    isComplete: absences.isComplete && isRead,
  };
}

/** A refused handover leaves what was before. */
function situationOf({ before, after }: Duty): Situation {
  return after.onCall instanceof Failure ? before : after;
}

/** Everybody’s current and coming shifts. Pure. */
export function shiftsIn({ onCall, calendar }: Situation, now: Date): readonly OwnShift[] {
  const spans = calendar instanceof Failure ? [] : calendar.filter(({ until }) => until > now);
  const end = spans.at(-1)?.until;
  const shifts: { person: Person; parts: Span[] }[] = [];
  let before: { until: Date; shifts: typeof shifts } = { until: now, shifts: [] };
  for (const span of spans) {
    if (span.people.length === 0 && isBreak(span, before.until)) continue;
    const current = span.people.map((person) => {
      const known = before.shifts.find((shift) => isSame(shift.person, person));
      const last = known?.parts.at(-1);
      if (known && last?.until.getTime() === span.from.getTime())
        known.parts[known.parts.length - 1] = { from: last.from, until: span.until };
      else known?.parts.push(span);
      const shift = known ?? { person, parts: [{ from: span.from, until: span.until }] };
      if (!known) shifts.push(shift);
      return shift;
    });
    before = { until: span.until, shifts: current };
  }
  const coming = shifts.map(({ person, parts }): OwnShift => {
    const [from, until] = [parts[0]?.from ?? now, parts.at(-1)?.until ?? now];
    return { person, from, until: until.getTime() === end?.getTime() ? null : until, parts };
  });
  // Without the coming shifts, or where they disagree, somebody may be on call of whom they say nothing.
  const people = onCall instanceof Failure || spans.length > 0 ? [] : onCall.people;
  const moment = { from: now, until: plus(now, 1) };
  return [...people.map((person) => ({ person, from: now, until: null, parts: [moment] })), ...coming];
}

/** Whether a time without anybody is a night or a weekend off. */
function isBreak({ until }: DutySpan, since: Date): boolean {
  return until.getTime() - since.getTime() <= longestBreak;
}

/** The first absence by which somebody misses a part of a shift, or would if it were longer by `slack` on each side. */
function absenceIn(
  { person, parts }: OwnShift,
  absences: Absences,
  now: Date,
  timezone?: string,
  slack = 0,
): Away | null {
  // When the current shift began may not be known.
  const spans = parts.map((part) => (part.from <= now ? { ...part, from: new Date(0) } : part));
  const isMissed = (away: Away) => {
    const wide = { from: plus(away.from, -slack), until: plus(away.until, slack) };
    return wide.until > now && spans.some((span) => misses(slack === 0 ? away : wide, span));
  };
  return absences.of(person, timezone).find(isMissed) ?? null;
}

function conflictsIn(
  duty: Duty,
  shifts: readonly OwnShift[],
  absences: Absences,
  now: Date,
): readonly Conflict[] {
  const { schedule, before } = duty;
  const timezone = before.onCall instanceof Failure ? undefined : before.onCall.timezone;
  const counts = new Map<string, number>();
  return shifts.flatMap((shift): readonly Conflict[] => {
    const absence = absenceIn(shift, absences, now, timezone);
    if (absence === null) return [];
    // When a shift begins or ends may be known only as far as it was read; the absence is the same in every run.
    const name = namesOf(shift.person)[0] ?? shift.person.name ?? '';
    const words = ['away', name, absence.from.toISOString(), absence.until.toISOString()].join(' ');
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    const { name: scheduleName, sources } = schedule;
    return [
      {
        ...{ schedule: scheduleName, sources, timezone: timezone ?? null },
        ...{ person: shift.person, shift, absence, key: `${words} ${count}` },
      },
    ];
  });
}
