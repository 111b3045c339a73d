import type { Absence, Person } from '../../model.ts';
import { distinct, isSame } from '../../people.ts';
import { farthest, type Rotation, startOf, stretchesOf } from '../../services/rota/rotation.ts';
import { covers, earlier, later, misses, plus, type Span } from '../../time.ts';
import { wholeStretches } from './whole-stretches.ts';

/** A part of the coming weeks of a rota. */
export interface Row extends Span {
  /** Empty: nobody. */
  readonly people: readonly Person[];
  /** Why nobody is on call. `null`: somebody is. */
  readonly why: 'planned' | 'gap' | 'not started' | null;
  /** Who would be on call without overrides, swaps and absences, and is not. */
  readonly instead: readonly Person[];
  /** Those on call who are away at the time. */
  readonly away: readonly Person[];
}

/** The coming weeks of a rota. */
export interface Outlook {
  readonly name: string;
  readonly zone: string;
  /** Who is on call now. */
  readonly current: Row;
  /** In order of time. Planned time off between turns is left out, so that somebody’s working hours of a week are one row. */
  readonly rows: readonly Row[];
}

/** Works out what a rota means for a span of time. */
export function outlookOf(name: string, rota: Rotation, span: Span, now: Date): Outlook {
  const all = rowsOf(rota, span);
  const at = rowsOf(rota, { from: now, until: plus(now, 1) }).find((row) => covers(row, now));
  const current = at ?? { from: now, until: now, people: [], why: 'gap', instead: [], away: [] };
  const rows = folded(all.filter((row) => isShown(row, rota)));
  const until = current.why === 'not started' ? firstDuty(rota, now) : current.until;
  return { name, zone: rota.zone, current: { ...current, until }, rows };
}

/** When somebody is on call for the first time, where that is after now: an override may apply before the rota starts. */
function firstDuty(rota: Rotation, now: Date): Date {
  const start = startOf(rota);
  return stretchesOf(rota, now, start).find(({ people }) => people.length > 0)?.from ?? start;
}

/** Everything in a span, each as long as it is. */
function rowsOf(rota: Rotation, span: Span): readonly Row[] {
  const stretches = wholeStretches(rota, span);
  const reach = stretches.reduce<Span>(
    (all, one) => ({ from: earlier(all.from, one.from), until: later(all.until, one.until) }),
    span,
  );
  const planned = { ...rota, overrides: [], swaps: [], skipsAbsent: false };
  const [first, last] = [plus(span.from, -farthest), plus(span.until, farthest)];
  const scheduledIn = overlapping(stretchesOf(planned, later(reach.from, first), earlier(reach.until, last)));
  const absences = absencesOf(rota);
  const rows = stretches.map(({ from, until, people: some, isOff }): Row => {
    const stretch = { from, until };
    const people = distinct(some);
    const scheduled = distinct(scheduledIn(stretch).flatMap((one) => one.people));
    return {
      ...stretch,
      people,
      why: people.length > 0 ? null : isOff ? 'planned' : 'gap',
      instead: without(scheduled, people),
      away: people.filter((person) =>
        absences.some((absence) => isSame(absence.person, person) && misses(absence, stretch)),
      ),
    };
  });
  return withGaps(rows, span, startOf(rota));
}

/** Finds those that overlap a span. Both are in order of time, and so must be the spans that are asked about. */
function overlapping<T extends Span>(all: readonly T[]): (span: Span) => readonly T[] {
  let first = 0;
  return (span) => {
    while ((all[first]?.until ?? span.until) <= span.from) first += 1;
    const found: T[] = [];
    for (let at = first, one = all[at]; one && one.from < span.until; one = all[at]) {
      found.push(one);
      at += 1;
    }
    return found;
  };
}

/** Absences in the file, also in rotas that this one takes people from. */
function absencesOf({ absences, layers }: Rotation): readonly Absence[] {
  return layers ? layers.rotas().flatMap(absencesOf) : absences;
}

/** Adds the times of which the rota says nothing. */
function withGaps(rows: readonly Row[], { from, until }: Span, start: Date): readonly Row[] {
  const ends = [from, ...rows.map((row) => row.until)];
  const starts = [...rows.map((row) => row.from), until];
  return ends.flatMap((end, index) => {
    const next = starts[index] ?? until;
    const row = rows[index];
    const why = next <= start ? 'not started' : 'gap';
    const gap: Row = { from: end, until: next, people: [], why, instead: [], away: [] };
    return [...(end < next ? [gap] : []), ...(row ? [row] : [])];
  });
}

/** Time off outside of duty hours goes without saying, but not that of an override. */
function isShown({ why, from, until }: Row, { overrides }: Rotation): boolean {
  return why !== 'planned' || overrides.some((one) => one.isOff && one.from <= from && until <= one.until);
}

/** What somebody has on several days, with time off in between, is one row, and so is a time without anybody. */
function folded(rows: readonly Row[]): readonly Row[] {
  const all: Row[] = [];
  for (const row of rows) {
    const last = all.at(-1);
    if (last && goesOn(last, row)) all[all.length - 1] = { ...last, until: row.until };
    else all.push(row);
  }
  return all;
}

function goesOn(last: Row, row: Row): boolean {
  const isAfterTimeOff = last.until < row.from && row.why === null;
  const isStillNobody = row.why === 'gap';
  return (
    last.why === row.why &&
    (isAfterTimeOff || isStillNobody) &&
    (['people', 'instead', 'away'] as const).every((key) => areSame(last[key], row[key]))
  );
}

/** Those who are not among others. */
export function without(people: readonly Person[], others: readonly Person[]): readonly Person[] {
  return people.filter((person) => !others.some((other) => isSame(person, other)));
}

/** Whether two lists have the same people. */
export function areSame(some: readonly Person[], others: readonly Person[]): boolean {
  return without(some, others).length === 0 && without(others, some).length === 0;
}
