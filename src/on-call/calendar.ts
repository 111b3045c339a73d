import type { DutySpan, OnCall, Person, Shift } from '../model.ts';
import { distinct, isSame, namesOf } from '../people.ts';
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
  const inside = joined(
    shifts
      .filter((shift) => shift.from < shift.until && overlaps(shift, { from: now, until: end }))
      .map((shift) => ({ ...shift, from: later(shift.from, now), until: earlier(shift.until, end) })),
  );
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
  return asOutlook(spans);
}

/** What spans without gaps between them say about their beginning. */
function asOutlook(spans: readonly DutySpan[]): Outlook {
  const [, following] = spans;
  return { until: following?.from ?? null, next: following?.people ?? null, spans };
}

/** The part of a calendar from a time on. */
export function outlookFrom(calendar: readonly DutySpan[], now: Date): Outlook {
  const ahead = calendar.filter(({ until }) => until > now);
  return asOutlook(ahead.map((span) => ({ ...span, from: later(span.from, now) })));
}

/** The same shifts, with those joined that overlap and are of one person: a feed may hold thousands of copies. */
function joined(shifts: readonly Shift[]): readonly Shift[] {
  const own = Map.groupBy(shifts, ({ person }) => namesOf(person).join('\n'));
  return [...own.values()].flatMap((all) => {
    const [first] = all;
    // Whoever has neither an address nor an alias can't be recognized.
    if (!first || all.length < 2 || namesOf(first.person).length === 0) return all;
    const merged: Shift[] = [];
    for (const shift of all.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
      const last = merged.at(-1);
      if (last && shift.from <= last.until)
        merged[merged.length - 1] = { ...last, until: later(last.until, shift.until) };
      else merged.push(shift);
    }
    return merged;
  });
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
