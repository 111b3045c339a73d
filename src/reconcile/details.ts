import { Failure } from '../failure.ts';
import type { DutySpan, Person } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import type { Shown } from '../on-call/moment.ts';
import { isSame, type Known, namesIn, peopleIn } from '../people.ts';
import type { Settings } from '../settings/types.ts';
import type { Display } from '../target.ts';
import type { AccountOf } from './account-of.ts';
import { comingShifts, withAccounts } from './coming.ts';
import type { CurrentState } from './current.ts';

/** What is known besides the duty. */
type Around = Known & Pick<Settings, 'job'> & { readonly accountOf: AccountOf; readonly now: Date };

/** What a target may tell, apart from its members: times, and who comes and goes. */
export function detailsOf(
  { ref, traits }: Pick<CurrentState, 'ref' | 'traits'>,
  { schedule, before, after, handover }: Duty,
  { onCall, from, until, next }: Shown,
  { job, now, accountOf, ...known }: Around,
): Omit<Display, 'members'> {
  const { directory } = traits;
  const shown = peopleIn(onCall);
  const isAhead = ref.lead !== undefined || traits.isAboutNext === true;
  return {
    schedule: schedule.name,
    from,
    until,
    next,
    outgoing: isAhead ? outgoing(peopleIn(after.onCall), shown, accountOf) : [],
    ...(traits.isAboutNext && { coming: comingShifts(ref, after, accountOf, now) }),
    now,
    calendar: after.calendar instanceof Failure ? [] : withNames(after.calendar, accountOf),
    timezone: before.onCall instanceof Failure ? null : (before.onCall.timezone ?? null),
    offCall: directory === null ? [] : offCall(shown, directory, known),
    askedBy: handover === null ? null : job.actor,
    run: job.url,
  };
}

/** Those on call at the moment who are not among those shown. */
function outgoing(
  onCall: readonly Person[],
  shown: readonly Person[],
  accountOf: AccountOf,
): Display['outgoing'] {
  const leaving = onCall.filter((person) => !shown.some((other) => isSame(person, other)));
  return withAccounts(leaving, accountOf);
}

/** The same spans, in which people whom the source gives no name have that of their account. */
function withNames(calendar: readonly DutySpan[], accountOf: AccountOf): readonly DutySpan[] {
  const named = (person: Person): Person => {
    const account = person.name ? null : accountOf(person);
    return account === null ? person : { ...person, name: account.name };
  };
  return calendar.map((span) => ({ ...span, people: span.people.map(named) }));
}

/** Accounts of those who are in `people` and not on call. */
function offCall(people: readonly Person[], directory: string, known: Known): readonly string[] {
  const onDuty = new Set(people.flatMap((person) => namesIn(person, known)));
  return known.people
    .filter(({ names }) => !names.some((name) => onDuty.has(name)))
    .flatMap(({ accounts }) => accounts[directory] ?? []);
}
