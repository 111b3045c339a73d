import { asFailure, Failure, type Result } from '../failure.ts';
import type { DutySpan, OnCall, Person, Shift } from '../model.ts';
import { display, personNamed } from '../people.ts';
import type { Services } from '../services/connect.ts';
import type { ScheduleSettings, Settings } from '../settings/types.ts';
import { covers, earlier, plus } from '../time.ts';
import { believable, type Outlook, outlook, outlookFrom } from './calendar.ts';
import { type Handover, prepareHandover } from './handover.ts';
import { peopleToShow } from './rotation.ts';
import { type Comparison, compare } from './shadow.ts';
import { askSources, mergeSources } from './sources.ts';
import { readUpcoming, type Upcoming } from './upcoming.ts';

/** Who is on call, and what is known of the time to come. */
export interface Situation {
  /** A Failure: not known, which is not the same as nobody. */
  readonly onCall: Result<OnCall>;
  /** Whom the targets show, by the schedule's `who`: mostly who is on call. */
  readonly shown: Result<OnCall>;
  /** `null`: not read, or it could not be read. */
  readonly outlook: Outlook | null;
  /**
   * The spans from shortly before now on, as far as they were read, whatever the answer for now is. A Failure: they could
   * not be read.
   */
  readonly calendar: Result<readonly DutySpan[]>;
}

/** Who is on call in one schedule, before and after a manual handover. */
export interface Duty {
  readonly schedule: ScheduleSettings;
  /** People who are always members, in addition to those on call. */
  readonly also: readonly Person[];
  /** Whom it shows if nobody is on call; `null`: it has no fallback. */
  readonly fallback: OnCall | null;
  /** As the pager has it. */
  readonly before: Situation;
  /** As the manual handover leaves it; without one the same. */
  readonly after: Situation;
  /** The manual handover of this run; a Failure: it is refused, and nothing may be written. */
  readonly handover: Result<Handover> | null;
  /** What the schedule's shadows say; empty where the schedule itself can't be read. */
  readonly shadows: readonly Comparison[];
  readonly warnings: readonly string[];
}

/** Reads who is on call in each schedule, and the coming shifts. If one fails, the others are still read. */
export async function readDuties(
  settings: Settings,
  services: Services,
  now: Date,
): Promise<readonly Duty[]> {
  const { schedules, handover: request, people } = settings;
  const refs = schedules.flatMap(({ sources, shadow }) => [...sources, ...shadow]);
  const [answers, upcomingOf] = await Promise.all([
    askSources(refs, services, (source, names) => source.onCall(names)),
    readUpcoming(settings, services, now),
  ]);
  const readOne = async (schedule: ScheduleSettings): Promise<Duty> => {
    const onCall = mergeSources(schedule, answers);
    const upcoming = upcomingOf(schedule);
    const duty = toDuty(schedule, onCall, upcoming, now);
    if (onCall instanceof Failure) return duty;
    const span = { from: now, until: earlier(upcoming.end, plus(now, settings.lookAhead)) };
    const compared = { onCall, shifts: upcoming.shifts, span };
    const shadowAnswers = { onCall: answers, shifts: upcoming.shadows };
    const shadows = await compare(schedule, compared, shadowAnswers, settings, services);
    const sentences = shadows.map(({ sentence }) => sentence).filter((sentence) => sentence !== '');
    const warnings = [duty.warnings, onCall.warning ?? [], sentences].flat();
    if (!request || duty.before.shown instanceof Failure) return { ...duty, shadows, warnings };
    const isRead = !(upcoming.shifts instanceof Failure);
    const state = { onCall, now, shifts: isRead ? upcoming.shifts : [], end: isRead ? upcoming.end : now };
    const handover = await prepareHandover(request, schedule.sources, state, services, people).catch(
      asFailure,
    );
    return { ...duty, shadows, warnings, handover, after: afterHandover(handover, duty, now) };
  };
  return Promise.all(schedules.map(readOne));
}

/** The manual handover of this run. A run with one has a single schedule. */
export function handoverOf(duties: readonly Duty[]): Result<Handover> | null {
  return duties.find(({ handover }) => handover !== null)?.handover ?? null;
}

/** Asks the sources of all schedules again who is on call, in the order of the schedules, and nothing else. */
export async function askAgain(
  schedules: readonly ScheduleSettings[],
  services: Services,
): Promise<readonly Result<OnCall>[]> {
  const refs = schedules.flatMap(({ sources }) => sources);
  const answers = await askSources(refs, services, (source, names) => source.onCall(names));
  return schedules.map((schedule) => {
    const onCall = mergeSources(schedule, answers);
    const isNobody = !(onCall instanceof Failure) && onCall.people.length === 0;
    return isNobody ? (fallbackOf(schedule) ?? onCall) : onCall;
  });
}

/** The situation once the handover exists; where it is refused, nothing may be shown. */
function afterHandover(handover: Result<Handover>, { before, schedule }: Duty, now: Date): Situation {
  if (handover instanceof Failure) return { ...before, onCall: handover, shown: handover };
  const { onCall, outlook } = handover;
  const past = before.calendar instanceof Failure ? [] : spansUntil(before.calendar, now);
  const calendar = [...past, ...outlook.spans];
  return { onCall, outlook, calendar, shown: peopleToShow(schedule.who, onCall, outlook, now) };
}

/** The part of a calendar before a time. */
function spansUntil(calendar: readonly DutySpan[], end: Date): readonly DutySpan[] {
  return calendar
    .filter(({ from }) => from < end)
    .map((span) => ({ ...span, until: earlier(span.until, end) }));
}

/** Builds the duty from what was read. Pure. */
function toDuty(
  schedule: ScheduleSettings,
  onCall: Result<OnCall>,
  { shifts, start, end }: Upcoming,
  now: Date,
): Duty {
  const dutyOf = (before: Situation, ...warnings: readonly string[]): Duty => ({
    schedule,
    also: schedule.also.map(personNamed),
    fallback: fallbackOf(schedule),
    before,
    after: before,
    handover: null,
    shadows: [],
    warnings,
  });
  const nothing = { outlook: null, calendar: [] };
  if (onCall instanceof Failure) return dutyOf({ onCall, shown: onCall, ...nothing });
  if (shifts instanceof Failure) {
    if (schedule.who !== 'current') return dutyOf({ onCall, shown: shifts, outlook: null, calendar: shifts });
    const warning = `The coming shifts of “${schedule.name}” could not be read. ${shifts.reason}`;
    return withFallback(dutyOf({ onCall, shown: onCall, outlook: null, calendar: shifts }, warning));
  }
  const calendar = outlook(shifts, earlier(start, beginning(shifts, now)), end).spans;
  const coming = outlookFrom(calendar, now);
  const shown = peopleToShow(schedule.who, onCall, coming, now);
  return withFallback(
    dutyOf({ onCall, shown, calendar, outlook: end > now ? believable(onCall, coming) : null }),
  );
}

/** When the shifts that cover now began, as far as the source tells: the last of them. */
function beginning(shifts: readonly Shift[], now: Date): Date {
  const times = shifts.filter((shift) => covers(shift, now)).map(({ from }) => from.getTime());
  return times.length === 0 ? now : new Date(Math.max(...times));
}

/** If there is nobody to show, shows the schedule's fallback; in planned time off without a warning. */
function withFallback(duty: Duty): Duty {
  const { schedule, fallback, warnings, before } = duty;
  const { shown } = before;
  if (shown instanceof Failure || shown.people.length > 0 || fallback === null) return duty;
  if (shown.isPlanned) {
    const onCall: OnCall = { ...fallback, isPlanned: true };
    const situation = { ...before, onCall, shown: onCall };
    return { ...duty, before: situation, after: situation };
  }
  const why = shown.note ? ` (${shown.note})` : '';
  const warning = `Nobody is on call in “${schedule.name}”${why}: the fallback is shown, ${fallback.people.map(display).join(', ')}.`;
  const situation = { ...before, onCall: fallback, shown: fallback };
  return { ...duty, before: situation, after: situation, warnings: [...warnings, warning] };
}

function fallbackOf({ onNobody }: ScheduleSettings): OnCall | null {
  return typeof onNobody === 'string' ? null : { people: onNobody.fallback.map(personNamed), note: null };
}
