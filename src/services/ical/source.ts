import { Failure } from '../../failure.ts';
import type { KnownPerson, Person, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { plus, type Span } from '../../time.ts';
import { createClient, type Ical } from './client.ts';
import { occurrencesOf } from './occurrences.ts';
import { peopleOf, summaryOf } from './person.ts';
import { type Budget, fullBudget } from './recurrence.ts';
import { rolesWarning } from './roles.ts';
import { type Selection, select } from './select.ts';
import { unknownNamesWarning } from './unknown-names.ts';
import { unreadable } from './unreadable.ts';
import { withoutEntities } from './words.ts';

/** More shifts than any schedule has in the time that is read. Processing takes longer the more there are. */
const mostShifts = 10_000;
/** More people than any schedule has on call at once. */
const mostPeople = 500;
/** So many characters may be searched for the names of all in `people`, and a summary counts as at least so many. */
const mostSearched = 100_000_000;
const shortestSummary = 100;

/** An occurrence of an event, and the people it puts on call. */
interface Seen extends Span {
  readonly selection: Selection;
  readonly summary: string;
  readonly people: readonly Person[];
  /** What is unusual about the summary. `null`: nothing. */
  readonly warning: string | null;
}

/** Reads who is on call from the events of a feed. */
export function createSource(context: Ical): Source {
  const download = createClient(context);
  const eventsIn = (span: Span) => {
    const calendars = download();
    const budget = { steps: fullBudget };
    return async (schedule: string) =>
      select(await calendars, schedule).flatMap((selection) =>
        seenIn(selection, schedule, span, budget, context.people),
      );
  };
  const shiftsIn = (span: Span) => {
    const events = eventsIn(span);
    return async (schedule: string) => {
      const shifts = (await events(schedule))
        .toSorted(byStart)
        .flatMap(({ people, from, until }) => people.map((person): Shift => ({ person, from, until })));
      if (shifts.length > mostShifts) throw tooMany(`shifts of “${schedule}”`, mostShifts);
      return shifts;
    };
  };
  return {
    onCall(_, at = context.now()) {
      const events = eventsIn({ from: at, until: plus(at, 1) });
      return async (schedule) => {
        const current = (await events(schedule)).filter(({ from }) => from <= at);
        const people = current.toSorted(byStart).flatMap((event) => event.people);
        if (people.length > mostPeople) throw tooMany(`people on call in “${schedule}”`, mostPeople);
        const warning = warningOf(current);
        return { people: distinct(people), note: null, ...(warning !== null && { warning }) };
      };
    },
    shifts: (_, from, until) => shiftsIn({ from, until }),
    history(_, from, until) {
      const shiftsOf = shiftsIn({ from, until });
      return async (schedule) => {
        const shifts = await shiftsOf(schedule);
        // Many feeds begin only a few weeks back, and that looks the same as nobody on call.
        const first = shifts[0]?.from ?? until;
        return { shifts, swaps: null, ...(first > from && { from: first }) };
      };
    },
    past: { note: 'The past is what the calendar has now: many calendars drop events that are over.' },
  };
}

function seenIn(
  selection: Selection,
  schedule: string,
  span: Span,
  budget: Budget,
  known: readonly KnownPerson[],
): readonly Seen[] {
  const { calendar, counts } = selection;
  const words = [calendar.name, withoutEntities(schedule)].filter((word) => word !== null);
  const occurrences = calendar.series
    .filter(({ events, exceptions }) => [...events, ...exceptions].some((event) => counts(summaryOf(event))))
    .flatMap((series) => occurrencesOf(series, span, budget))
    .filter(({ event }) => counts(summaryOf(event)));
  const events = new Set(occurrences.map(({ event }) => event));
  const lengths = [...events].map((event) => Math.max(shortestSummary, summaryOf(event).length));
  if (lengths.reduce((sum, length) => sum + length, 0) * known.length > mostSearched)
    throw tooMany(`events in “${schedule}” to search for ${known.length} people`, events.size - 1);
  return occurrences.map(({ event, from, until }) => {
    try {
      const people = peopleOf(event, { words, known });
      const summary = summaryOf(event);
      const warning = event.hasProperty('attendee') ? null : unknownNamesWarning(summary, people, words);
      return { selection, summary, people, warning, from, until };
    } catch (error) {
      throw unreadable(event, error);
    }
  });
}

function byStart(one: Span, other: Span): number {
  return one.from.getTime() - other.from.getTime();
}

/** What is unusual about the current events. Roles only matter in calendars all of whose events count. `null`: nothing. */
function warningOf(current: readonly Seen[]): string | null {
  const unknown = new Set(current.flatMap(({ warning }) => warning ?? []));
  const roles = [...Map.groupBy(current, ({ selection }) => selection)].flatMap(
    ([{ calendar, isByName }, events]) => (isByName ? (rolesWarning(calendar.name ?? '', events) ?? []) : []),
  );
  const warnings = [...unknown, ...roles];
  return warnings.length > 0 ? warnings.join(' ') : null;
}

function tooMany(what: string, most: number): Failure {
  return new Failure(
    `The calendar has more than ${most} ${what}.`,
    'Set `schedule` to the name of a calendar that has only shifts, or to words that only shifts have.',
  );
}
