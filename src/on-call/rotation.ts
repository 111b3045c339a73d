import type { OnCall } from '../model.ts';
import { distinct } from '../people.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import { day, plus } from '../time.ts';
import type { Outlook } from './calendar.ts';

/** How far ahead the rotation is read for `next` and `everyone`, in milliseconds. */
export const rotationTime = 28 * day;

/** Whom a schedule shows: who is on call, who comes next, or the whole rotation of the coming four weeks. */
export function peopleToShow(
  who: ScheduleSettings['who'],
  current: OnCall,
  coming: Outlook,
  now: Date,
): OnCall {
  const [, ...later] = coming.spans;
  if (who === 'current') return current;
  if (who === 'next') {
    // Where nobody else comes, whoever is on call stays, and so is the next one too.
    const next = later.find(({ people }) => people.length > 0);
    return next ? { people: next.people, note: null } : current;
  }
  const end = plus(now, rotationTime);
  const soon = coming.spans.filter(({ from }) => from < end).flatMap(({ people }) => people);
  const people = distinct([...current.people, ...soon]);
  if (people.length > 0) return { people, note: null };
  return { people, note: current.note, ...(current.isPlanned && { isPlanned: true }) };
}
