import { Failure, type Result } from '../failure.ts';
import type { Shift } from '../model.ts';
import type { Services } from '../services/connect.ts';
import { tellsShifts, traitsOf } from '../services/registry.ts';
import type { ScheduleSettings, Settings } from '../settings/types.ts';
import { day, minute, plus } from '../time.ts';
import { longestBreak } from './calendar.ts';
import { longestHandover } from './handover.ts';
import { rotationTime } from './rotation.ts';
import { type Answers, askSources, isNotPlaceholder } from './sources.ts';

/** The coming shifts of a schedule, and how far they were read. */
export interface Upcoming {
  readonly shifts: Result<readonly Shift[]>;
  /** From when on: now, or shortly before. */
  readonly start: Date;
  readonly end: Date;
  /** Those of the schedule's shadows, read as far. */
  readonly shadows: Answers<readonly Shift[]>;
}

/** How far the shifts of a schedule must be read, in milliseconds; 0: not at all. */
function lookAheadOf(schedule: ScheduleSettings, settings: Settings): number {
  const { who, overlap, targets, sources } = schedule;
  const { lookAhead, handover, waitForHandover } = settings;
  const needed = [sources.every(({ kind }) => tellsShifts(kind)) ? lookAhead : 0];
  const early = Math.max(overlap, ...targets.map(({ lead = 0 }) => lead));
  // A shift that begins at the very end would not be seen.
  if (early + waitForHandover > 0) needed.push(early + waitForHandover + minute);
  if (targets.some((target) => traitsOf(target).isAboutNext)) needed.push(early + day);
  for (const { reach = 0 } of targets) needed.push(reach);
  if (who !== 'current') needed.push(rotationTime);
  if (handover?.end === null) needed.push(longestHandover);
  return Math.max(...needed);
}

/** How far back the shifts of a schedule must be read, in milliseconds. */
function lookBackOf({ overlap, targets }: ScheduleSettings): number {
  return Math.max(overlap, targets.some((target) => traitsOf(target).isAboutNext) ? longestBreak : 0);
}

/** Reads the coming shifts: of all schedules that look equally far ahead at once. */
export async function readUpcoming(
  settings: Settings,
  services: Pick<Services, 'source'>,
  now: Date,
): Promise<(schedule: ScheduleSettings) => Upcoming> {
  const lengthsOf = (schedule: ScheduleSettings) =>
    [lookBackOf(schedule), lookAheadOf(schedule, settings)] as const;
  const keyOf = (schedule: ScheduleSettings) => lengthsOf(schedule).join();
  const byLength = Map.groupBy(settings.schedules, keyOf);
  const read = [...byLength].map(async ([key, schedules]) => {
    const [back = 0, length = 0] = schedules[0] ? lengthsOf(schedules[0]) : [];
    const [start, end] = [plus(now, -back), plus(now, length)];
    const shadows = settings.lookAhead === 0 ? [] : schedules.flatMap(({ shadow }) => shadow);
    const refs = length === 0 ? [] : [...schedules.flatMap(({ sources }) => sources), ...shadows];
    const answers = await askSources(refs, services, (source, names) => source.shifts(names, start, end));
    return [key, { start, end, answers }] as const;
  });
  const answersByLength = new Map(await Promise.all(read));
  return (schedule) => {
    const upcoming = answersByLength.get(keyOf(schedule));
    const unread = () => new Failure('The coming shifts were not read.', '');
    if (!upcoming || upcoming.end <= now) return { shifts: [], start: now, end: now, shadows: unread };
    const { start, end, answers: shadows } = upcoming;
    const shifts: Shift[] = [];
    for (const answer of schedule.sources.map(upcoming.answers)) {
      if (answer instanceof Failure) return { shifts: answer, start, end, shadows };
      shifts.push(...answer.filter(({ person }) => isNotPlaceholder(person, schedule)));
    }
    return { shifts, start, end, shadows };
  };
}
