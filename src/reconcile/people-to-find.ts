import { Failure } from '../failure.ts';
import type { Person } from '../model.ts';
import type { Duty, Situation } from '../on-call/duty.ts';
import { peopleAround, shownBy } from '../on-call/moment.ts';
import { distinct, peopleIn } from '../people.ts';
import { traitsOf } from '../services/registry.ts';
import type { Settings } from '../settings/types.ts';
import { plus } from '../time.ts';
import { handoversFor } from './coming.ts';

/**
 * Everybody who may have to be shown, by the directory whose account it takes: on call or taking over, and always in.
 * The outputs always contain the Slack accounts of those on call. If addresses are hidden, whoever comes needs a name.
 */
export function peopleToFind(
  duties: readonly Duty[],
  { hidesAddresses }: Pick<Settings, 'hidesAddresses'>,
  now: Date,
): ReadonlyMap<string, readonly Person[]> {
  const wanted = new Map<string, Set<Person>>();
  for (const duty of duties) {
    const { schedule, before, after, also } = duty;
    const shown = [...peopleIn(before.shown, after.shown), ...peopleAround(duty, now)];
    const onCall = peopleIn(before.onCall, after.onCall);
    const coming = after.outlook?.spans.flatMap(({ people }) => people) ?? [];
    const nameless = hidesAddresses ? distinct(coming.filter(({ name }) => !name)) : [];
    for (const ref of schedule.targets) {
      const traits = traitsOf(ref);
      const { directory } = traits;
      if (directory === null) continue;
      const people = wanted.get(directory) ?? new Set();
      const isAhead = ref.lead !== undefined || traits.isAboutNext;
      const shifts = traits.isAboutNext ? handoversFor(ref, after, now) : [];
      const ahead = isAhead
        ? [
            ...peopleIn(shownBy({ ref, traits }, duty, now).onCall),
            ...onCall,
            ...shifts.flatMap(({ coming, going }) => [...coming, ...going]),
          ]
        : [];
      const always = directory === 'slack' ? onCall : [];
      const named = ref.reach === undefined ? [] : comingIn(after, plus(now, ref.reach));
      for (const person of [...shown, ...always, ...also, ...ahead, ...named, ...nameless])
        people.add(person);
      wanted.set(directory, people);
    }
  }
  return new Map([...wanted].map(([directory, people]) => [directory, [...people]]));
}

/** Everybody on call until a time to come. */
function comingIn({ calendar }: Situation, end: Date): readonly Person[] {
  if (calendar instanceof Failure) return [];
  return distinct(calendar.filter(({ from }) => from < end).flatMap(({ people }) => people));
}
