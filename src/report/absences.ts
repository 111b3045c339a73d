import type { Conflict } from '../on-call/absences.ts';
import type { AlertedFailure } from '../services/kit/alerts.ts';
import { sourceLabel } from '../services/registry.ts';
import { minute, plus } from '../time.ts';
import { type Clock, clockIn } from './clock.ts';
import type { Namer } from './names.ts';

/**
 * `Ana Silva is on call in “Data science” from Mon 21 Dec 09:00 (Europe/Berlin) but is away from 21 Dec to 3 Jan 2027.`, and
 * what to do about it.
 */
export function describeConflict(conflict: Conflict, names: Pick<Namer, 'person'>, now: Date): string {
  const { schedule, person, shift, absence, timezone } = conflict;
  const clock = clockIn(timezone ?? undefined, now);
  const zone = clock.zone === 'UTC' ? '' : ` (${clock.zone})`;
  const until = shift.until === null ? '' : ` until ${clock.short(shift.until)}${zone}`;
  const when = shift.from <= now ? until : ` from ${clock.short(shift.from)}${zone}`;
  const away = periodOf(absence, clock, now);
  return `${names.person(person)} is on call in “${schedule}”${when} but is away ${away}. ${fixOf(conflict)}`;
}

/** The same for the alert channel, which hears of each once. */
export function alertOf(conflict: Conflict, names: Pick<Namer, 'person'>, now: Date): AlertedFailure {
  const { schedule, key } = conflict;
  return { schedule, target: null, key, isAbsence: true, reason: describeConflict(conflict, names, now) };
}

/** `from 21 Dec to 3 Jan 2027`, `on 21 Dec`, `until 3 Jan 2027`; where it is no whole days, with the times. */
function periodOf({ from, until }: Conflict['absence'], clock: Clock, now: Date): string {
  const isWhole = beginsDay(from, clock) && beginsDay(until, clock);
  const shown = (time: Date) => (isWhole ? dayOf(time, clock, now) : clock.short(time));
  const last = isWhole ? plus(until, -minute) : until;
  if (shown(from) === shown(last)) return `on ${shown(from)}`;
  return from <= now ? `until ${shown(last)}` : `from ${shown(from)} to ${shown(last)}`;
}

/** Whether a day begins then: at midnight, or later where the clocks leave that out. */
function beginsDay(time: Date, { local }: Clock): boolean {
  return local(time).slice(0, 10) !== local(plus(time, -minute)).slice(0, 10);
}

/** `21 Dec`; the year is added where it is not this one. */
function dayOf(time: Date, { local }: Clock, now: Date): string {
  const [date, month, year] = new Date(`${local(time)}Z`).toUTCString().split(' ').slice(1);
  const isThisYear = year === local(now).slice(0, 4);
  return [Number(date), month, ...(isThisYear ? [] : [year])].join(' ');
}

/** What to do, by where the schedule is read from. */
function fixOf({ sources, absence: { fix } }: Conflict): string {
  const kinds = [...new Set(sources.map(({ kind }) => kind))];
  const [kind = '', ...others] = kinds;
  if (others.length > 0) return 'Swap the shift in the pager, or add an override there.';
  if (kind === 'ical') return 'Swap the shift in the calendar.';
  if (kind !== 'rota') return `Swap the shift in ${sourceLabel(kind)}, or add an override there.`;
  return fix ?? 'Add an override to the rota file, or the absence itself with `on-absence: skip`.';
}
