import { Failure, type Result } from '../failure.ts';
import type { DutySpan, OnCall, Person } from '../model.ts';
import { distinct, isSame } from '../people.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import type { TargetRef, TargetTraits } from '../target.ts';
import { covers, later, plus, second } from '../time.ts';
import { longestBreak, samePeople } from './calendar.ts';
import type { Duty } from './duty.ts';
import { peopleToShow } from './rotation.ts';

/** Whom a target is to show, and since and until when. */
export interface Shown {
  /** A Failure: not known, which is not the same as nobody. */
  readonly onCall: Result<OnCall>;
  /** `null`: not known. */
  readonly from: Date | null;
  readonly until: Date | null;
  /** Who is on call after that, or `null` if that is not known. */
  readonly next: readonly Person[] | null;
}

/** What a target is: only its kind's traits and its lead matter here. */
interface Wanted {
  readonly ref: Pick<TargetRef, 'lead' | 'reach'>;
  readonly traits: Pick<TargetTraits, 'isAboutNext' | 'showsHandoverAtOnce'>;
}

/** Whom a target shows at a time: who is on call, who will be after its lead, or who comes next. */
export function shownBy(
  { ref, traits }: Wanted,
  { schedule, after, handover, fallback }: Duty,
  now: Date,
): Shown {
  const { calendar, outlook } = after;
  const isAtOnce = traits.showsHandoverAtOnce === true && handover !== null;
  const lead = isAtOnce ? 0 : (ref.lead ?? 0);
  // The coming shifts themselves are what it shows: nobody has to be found for that.
  if (ref.reach !== undefined && calendar instanceof Failure) return unknown(calendar);
  if (ref.reach !== undefined) return nobody;
  if (traits.isAboutNext)
    return after.shown instanceof Failure ? unknown(after.shown) : aboutNext(calendar, now);
  if (lead === 0) {
    // Whom else it shows is not on call until then.
    const known = schedule.who === 'current' ? outlook : null;
    const from = known === null || calendar instanceof Failure ? null : beganAt(calendar, now);
    return { onCall: after.shown, from, until: known?.until ?? null, next: known?.next ?? null };
  }
  if (after.shown instanceof Failure || calendar instanceof Failure) {
    const onCall = after.shown instanceof Failure ? after.shown : calendar;
    return unknown(onCall instanceof Failure ? onCall : new Failure('The coming shifts are not known.', ''));
  }
  const shown = atMoment(schedule, calendar, plus(now, lead));
  if (shown.onCall instanceof Failure || shown.onCall.people.length > 0) return shown;
  if (fallback !== null) return { ...shown, onCall: fallback };
  // Time off that has begun is still the same one then.
  return after.shown.isPlanned ? { ...shown, onCall: after.shown } : shown;
}

/** The same for a later time, by the calendar alone. */
export function shownLater(wanted: Wanted, { schedule, after }: Duty, at: Date): Shown {
  const { calendar } = after;
  if (calendar instanceof Failure) return unknown(calendar);
  if (wanted.traits.isAboutNext) return aboutNext(calendar, at);
  return atMoment(schedule, calendar, plus(at, wanted.ref.lead ?? 0));
}

/** When the span that covers now began; `null` if the calendar reaches no further back. */
function beganAt(calendar: readonly DutySpan[], now: Date): Date | null {
  const span = calendar.find((one) => covers(one, now));
  return span && now.getTime() - span.from.getTime() >= second ? span.from : null;
}

const nobody: Shown = { onCall: { people: [], note: null }, from: null, until: null, next: null };

function unknown(failure: Failure): Shown {
  return { onCall: failure, from: null, until: null, next: null };
}

/** Who is on call at a time to come, by the calendar alone. */
function atMoment(schedule: ScheduleSettings, calendar: readonly DutySpan[], moment: Date): Shown {
  const ahead = calendar.filter(({ until }) => until > moment);
  const [span, following] = ahead.map((one) => ({ ...one, from: later(one.from, moment) }));
  if (!span) return nobody;
  const current: OnCall = { people: span.people, note: null };
  const outlook = {
    until: following?.from ?? null,
    next: following?.people ?? null,
    spans: [span, ...ahead.slice(1)],
  };
  const shown = peopleToShow(schedule.who, current, outlook, moment);
  if (schedule.who !== 'current') return { onCall: shown, from: null, until: null, next: null };
  return { onCall: shown, from: ahead[0]?.from ?? null, until: outlook.until, next: outlook.next };
}

/** Who comes on call next, for somebody else. Nobody: nobody else within what was read. */
function aboutNext(calendar: Result<readonly DutySpan[]>, now: Date): Shown {
  if (calendar instanceof Failure) return unknown(calendar);
  const [index] = handoversIn(calendar, now);
  const span = index === undefined ? undefined : calendar[index];
  if (index === undefined || !span) return nobody;
  const following = calendar[index + 1];
  return {
    onCall: { people: span.people, note: null },
    from: span.from,
    until: following?.from ?? null,
    next: following?.people ?? null,
  };
}

/** The places in a calendar of the spans, after now, at whose beginning somebody else comes. */
function handoversIn(calendar: readonly DutySpan[], now: Date): readonly number[] {
  return calendar.flatMap((span, index) =>
    span.from > now && span.people.length > 0 && !isSameAgain(calendar, index) ? [index] : [],
  );
}

/** People of a shift to come: those who come with it, and those who go. */
export interface Handover {
  readonly from: Date;
  readonly until: Date | null;
  readonly coming: readonly Person[];
  readonly going: readonly Person[];
}

/** The handovers within `length` from now, by the calendar, in their order. */
export function comingHandovers(
  { calendar }: Pick<Duty['after'], 'calendar'>,
  now: Date,
  length: number,
): readonly Handover[] {
  if (calendar instanceof Failure) return [];
  const end = plus(now, length);
  return handoversIn(calendar, now).flatMap((index) => {
    const span = calendar[index];
    if (!span || span.from >= end) return [];
    const before = spanBefore(calendar, index)?.people ?? [];
    const without = (people: readonly Person[], others: readonly Person[]) =>
      people.filter((person) => !others.some((other) => isSame(person, other)));
    const coming = without(span.people, before);
    if (coming.length === 0) return [];
    const going = without(before, span.people);
    return [{ from: span.from, until: calendar[index + 1]?.from ?? null, coming, going }];
  });
}

/** The last span before one in which anybody is on call, with at most a break in between. */
function spanBefore(calendar: readonly DutySpan[], index: number): DutySpan | undefined {
  const before = calendar.slice(0, index).findLast(({ people }) => people.length > 0);
  const gap = (calendar[index]?.from.getTime() ?? 0) - (before?.until.getTime() ?? 0);
  return gap <= longestBreak ? before : undefined;
}

/** Whether whoever comes was on call just before, with at most a break in between. */
function isSameAgain(calendar: readonly DutySpan[], index: number): boolean {
  const before = spanBefore(calendar, index);
  return before !== undefined && samePeople(before.people, calendar[index]?.people ?? []);
}

/**
 * Everybody whose duty begins or ends within the schedule's overlap of now, by the calendar. Who is on call in the middle of
 * a shift is the pager's to say: its calendar may lack an override.
 */
export function peopleAround(
  { schedule: { overlap }, after: { calendar } }: Pick<Duty, 'schedule' | 'after'>,
  now: Date,
): readonly Person[] {
  if (overlap === 0 || calendar instanceof Failure) return [];
  const [start, end] = [plus(now, -overlap), plus(now, overlap)];
  const isNear = (time: Date) => time > start && time <= end;
  return distinct(
    calendar.flatMap(({ people, from, until }) => (isNear(from) || isNear(until) ? people : [])),
  );
}

/** The next time, after now, at which one of a schedule's targets has to change, by the calendar; `null`: none known. */
export function nextChange({ schedule, after }: Duty, now: Date): Date | null {
  const { calendar, outlook } = after;
  if (outlook === null || calendar instanceof Failure) return null;
  const leads = schedule.targets.map(({ lead = 0 }) => -lead);
  const offsets = new Set([0, schedule.overlap, -schedule.overlap, ...leads]);
  const times = calendar
    .slice(1)
    .flatMap(({ from }) => [...offsets].map((offset) => plus(from, offset)))
    .filter((time) => time > now)
    .sort((a, b) => a.getTime() - b.getTime());
  return times[0] ?? null;
}
