import { Failure } from '../failure.ts';
import type { OnCall, Person } from '../model.ts';
import { display, type Known, namesIn } from '../people.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import { type Answers, isNotPlaceholder } from './sources.ts';

/**
 * Compares who is on call with what a second pager says, for a migration: sentences on where they differ, or why that
 * can't be told. It never changes the result.
 */
export function compare(
  schedule: ScheduleSettings,
  { people }: OnCall,
  answers: Answers<OnCall>,
  known: Known,
): readonly string[] {
  const { name, shadow } = schedule;
  return shadow.flatMap((ref) => {
    const where = `${ref.kind} “${ref.schedule}”`;
    const answer = answers(ref);
    if (answer instanceof Failure) {
      return [`The shadow of “${name}” (${where}) can’t be read, and is not compared. ${answer.reason}`];
    }
    const others = answer.people.filter((person) => isNotPlaceholder(person, schedule));
    const here = missingFrom(people, others, known);
    const there = missingFrom(others, people, known);
    if (here.length === 0 && there.length === 0) return [];
    const only = [
      ...(here.length > 0 ? [`only the source has ${here.map(display).join(', ')}`] : []),
      ...(there.length > 0 ? [`only the shadow has ${there.map(display).join(', ')}`] : []),
    ];
    return [`The shadow of “${name}” (${where}) differs on who is on call: ${only.join('; ')}.`];
  });
}

/** Those of the one list whom the other does not name, by whatever names are known of them. */
function missingFrom(people: readonly Person[], others: readonly Person[], known: Known): readonly Person[] {
  const names = new Set(others.flatMap((person) => namesIn(person, known)));
  return people.filter((person) => !namesIn(person, known).some((name) => names.has(name)));
}
