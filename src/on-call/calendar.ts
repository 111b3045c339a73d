import type { OnCall, Person, Shift } from '../model.ts';
import { distinct, isSame } from '../people.ts';

/** A span of time in which the same people are on call; nobody is an empty list. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
  readonly people: readonly Person[];
}

/** What the coming shifts say about now. */
export interface Outlook {
  /** When the people on call change, or `null` if not within what was read. */
  readonly until: Date | null;
  /** Who is on call from then on; `null` if `until` is. */
  readonly next: readonly Person[] | null;
  /** Everything from now on, one span after another, without gaps between them. */
  readonly spans: readonly Span[];
}

/**
 * The coming spans of a schedule from its shifts, whatever their order, overlaps and gaps: neighbours with the
 * same people are one, so that a person's two shifts in a row are no handover.
 */
export function outlook(shifts: readonly Shift[], now: Date, end: Date): Outlook {
  const edges = new Map<number, Shift[]>([[now.getTime(), []]]);
  for (const shift of new Set(shifts)) {
    if (shift.from >= shift.until || shift.until <= now || shift.from >= end) continue;
    for (const time of [later(shift.from, now), earlier(shift.until, end)]) {
      edges.set(time.getTime(), [...(edges.get(time.getTime()) ?? []), shift]);
    }
  }
  const times = [...edges.keys()].sort((a, b) => a - b);
  const active = new Set<Shift>();
  const spans: Span[] = [];
  for (const [index, time] of times.entries()) {
    for (const shift of edges.get(time) ?? []) if (!active.delete(shift)) active.add(shift);
    const span = { from: new Date(time), until: new Date(times[index + 1] ?? end), people: peopleOf(active) };
    const last = spans.at(-1);
    if (last && samePeople(last.people, span.people))
      spans[spans.length - 1] = { ...last, until: span.until };
    else if (span.from < span.until) spans.push(span);
  }
  const [, following] = spans;
  return { until: following?.from ?? null, next: following?.people ?? null, spans };
}

function peopleOf(shifts: ReadonlySet<Shift>): readonly Person[] {
  return distinct([...shifts].map(({ person }) => person));
}

/** Whether both lists hold the same people, in whatever order. */
export function samePeople(one: readonly Person[], other: readonly Person[]): boolean {
  return (
    one.length === other.length && one.every((person) => other.some((another) => isSame(person, another)))
  );
}

/** The shifts as they will be once an override stands: it takes the place of all others in its time. */
export function overridden(shifts: readonly Shift[], override: Shift): readonly Shift[] {
  const around = shifts.flatMap((shift) => [
    { ...shift, until: earlier(shift.until, override.from) },
    { ...shift, from: later(shift.from, override.until) },
  ]);
  return [...around.filter(({ from, until }) => from < until), override];
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

/**
 * Where the calendar and the word of the moment disagree on who is on call, no end is told. A calendar that names a
 * team can only be held against whether anybody is.
 */
export function believable(onCall: OnCall, coming: Outlook): Outlook | null {
  const [present] = coming.spans;
  if (!present) return null;
  const named = present.people.every(({ email }) => email !== null);
  const agreed = named
    ? samePeople(present.people, onCall.people)
    : (present.people.length === 0) === (onCall.people.length === 0);
  return agreed ? coming : null;
}
