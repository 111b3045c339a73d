import { Failure, type Result } from '../failure.ts';
import type { Shift } from '../model.ts';
import type { Services } from '../services/registry.ts';
import type { ScheduleSettings, Settings } from '../settings/types.ts';
import { minute, plus } from '../time.ts';
import { longestHandover } from './handover.ts';
import { rotationTime } from './rotation.ts';
import { type Answers, askSources, isNotPlaceholder } from './sources.ts';

/** The coming shifts of a schedule, and how far they were read. */
export interface Upcoming {
  readonly shifts: Result<readonly Shift[]>;
  readonly end: Date;
  /** Those of the schedule's shadows, read as far. */
  readonly shadows: Answers<readonly Shift[]>;
}

/** How far the shifts of a schedule must be read, in milliseconds; 0: not at all. */
function lookAheadOf({ who }: ScheduleSettings, { lookAhead, handover, waitForHandover }: Settings): number {
  const needed = [lookAhead];
  // A shift that begins at the very end would not be seen.
  if (waitForHandover > 0) needed.push(waitForHandover + minute);
  if (who !== 'current') needed.push(rotationTime);
  if (handover?.end === null) needed.push(longestHandover);
  return Math.max(...needed);
}

/** Reads the coming shifts: of all schedules that look equally far ahead at once. */
export async function readUpcoming(
  settings: Settings,
  services: Pick<Services, 'source'>,
  now: Date,
): Promise<(schedule: ScheduleSettings) => Upcoming> {
  const byLength = Map.groupBy(settings.schedules, (schedule) => lookAheadOf(schedule, settings));
  const read = [...byLength].map(async ([length, schedules]) => {
    const end = plus(now, length);
    const shadows = settings.lookAhead === 0 ? [] : schedules.flatMap(({ shadow }) => shadow);
    const refs = length === 0 ? [] : [...schedules.flatMap(({ sources }) => sources), ...shadows];
    const answers = await askSources(refs, services, (source, names) => source.shifts(names, now, end));
    return [length, { end, answers }] as const;
  });
  const answersByLength = new Map(await Promise.all(read));
  return (schedule) => {
    const upcoming = answersByLength.get(lookAheadOf(schedule, settings));
    const unread = () => new Failure('The coming shifts were not read.', '');
    if (!upcoming || upcoming.end <= now) return { shifts: [], end: now, shadows: unread };
    const { end, answers: shadows } = upcoming;
    const shifts: Shift[] = [];
    for (const answer of schedule.sources.map(upcoming.answers)) {
      if (answer instanceof Failure) return { shifts: answer, end, shadows };
      shifts.push(...answer.filter(({ person }) => isNotPlaceholder(person, schedule)));
    }
    return { shifts, end, shadows };
  };
}
