import type { DutySpan, OnCall, Person, Shift } from '../model.ts';
import { distinct, isSame } from '../people.ts';
import { day, earlier, later, overlaps } from '../time.ts';

/** Nights, weekends and holidays are shorter: whoever was on call before such a gap and comes after it was not relieved. */
export const longestBreak = 4 * day;

/** What the coming shifts say about now. */
export interface Outlook {
  /** When the people on call change, or `null` if not within what was read. */
  readonly until: Date | null;
  /** Who is on call from then on; `null` if `until` is. */
  readonly next: readonly Person[] | null;
  /** Everything from now on, one span after another, without gaps between them. */
  readonly spans: readonly DutySpan[];
}

/**
 * The coming spans of a schedule from its shifts, whatever their order, overlaps, gaps and copies: neighbours with the
 * same people are one, so that a person's two shifts in a row are no handover.
 */
export function outlook(shifts: readonly Shift[], now: Date, end: Date): Outlook {
  const inside = shifts
    .filter((shift) => shift.from < shift.until && overlaps(shift, { from: now, until: end }))
    .map((shift) => ({ ...shift, from: later(shift.from, now), until: earlier(shift.until, end) }));
  const starting = Map.groupBy(inside, ({ from }) => from.getTime());
  const ending = Map.groupBy(inside, ({ until }) => until.getTime());
  const times = [...new Set([now.getTime(), ...starting.keys(), ...ending.keys()])].sort((a, b) => a - b);
  const active = new Set<Shift>();
  const spans: DutySpan[] = [];
  for (const [index, time] of times.entries()) {
    for (const shift of ending.get(time) ?? []) active.delete(shift);
    for (const shift of starting.get(time) ?? []) active.add(shift);
    const span = { from: new Date(time), until: new Date(times[index + 1] ?? end), people: peopleIn(active) };
    const last = spans.at(-1);
    if (last && samePeople(last.people, span.people))
      spans[spans.length - 1] = { ...last, until: span.until };
    else if (span.from < span.until) spans.push(span);
  }
  const [, following] = spans;
  return { until: following?.from ?? null, next: following?.people ?? null, spans };
}

function peopleIn(shifts: ReadonlySet<Shift>): readonly Person[] {
  return distinct([...shifts].map(({ person }) => person));
}

/** Whether both lists hold the same people, in whatever order. */
export function samePeople(one: readonly Person[], other: readonly Person[]): boolean {
  return (
    one.length === other.length && one.every((person) => other.some((another) => isSame(person, another)))
  );
}

/**
 * Where the calendar and the pager's answer for now disagree on who is on call, no end is given. A calendar that names a
 * team can only be compared on whether anybody is.
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
