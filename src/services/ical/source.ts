import { Failure } from '../../failure.ts';
import type { Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { suggest } from '../../text/near.ts';
import { plus, type Span } from '../../time.ts';
import type { Calendar } from './calendar.ts';
import { createClient, type Ical } from './client.ts';
import { occurrencesOf } from './occurrences.ts';
import { peopleOf, summaryOf } from './person.ts';
import { type Budget, fullBudget } from './recurrence.ts';

/** Reads who is on call from the events of a feed. */
export function createSource(context: Ical): Source {
  const download = createClient(context);
  const shiftsIn = (span: Span) => {
    const calendars = download();
    const budget = { steps: fullBudget };
    return async (schedule: string) => {
      const shifts = select(await calendars, schedule).flatMap((selection) =>
        shiftsOf(selection, schedule, span, budget),
      );
      return shifts.toSorted((a, b) => a.from.getTime() - b.from.getTime());
    };
  };
  return {
    onCall(_, at = context.now()) {
      const shifts = shiftsIn({ from: at, until: plus(at, 1) });
      return async (schedule) => {
        const current = (await shifts(schedule)).filter(({ from }) => from <= at);
        return { people: distinct(current.map(({ person }) => person)), note: null };
      };
    },
    shifts: (_, from, until) => shiftsIn({ from, until }),
  };
}

/** A calendar, and which of its events count. */
interface Selection {
  readonly calendar: Calendar;
  readonly counts: (summary: string) => boolean;
}

/**
 * The calendars with this name, else those with this text in their name, with all their events; else all calendars, with
 * the events that have the text in their summary. Throws a Failure that lists near names if there are none.
 */
function select(calendars: readonly Calendar[], schedule: string): readonly Selection[] {
  const text = schedule.toLowerCase();
  const nameOf = ({ name }: Calendar) => (name ?? '').toLowerCase();
  const exact = calendars.filter((calendar) => nameOf(calendar) === text);
  const named = exact.length > 0 ? exact : calendars.filter((calendar) => nameOf(calendar).includes(text));
  if (named.length > 0) return named.map((calendar) => ({ calendar, counts: () => true }));
  const counts = (summary: string) => summary.toLowerCase().includes(text);
  const summaries = calendars.flatMap(summariesIn);
  if (summaries.some(counts)) return calendars.map((calendar) => ({ calendar, counts }));
  throw noMatch(schedule, [...calendars.map(({ name }) => name ?? ''), ...summaries.flatMap(partsOf)]);
}

function shiftsOf(
  { calendar, counts }: Selection,
  schedule: string,
  span: Span,
  budget: Budget,
): readonly Shift[] {
  const words = [calendar.name, schedule].filter((word) => word !== null);
  return calendar.series
    .filter(({ events, exceptions }) => [...events, ...exceptions].some((event) => counts(summaryOf(event))))
    .flatMap((series) => occurrencesOf(series, calendar, span, budget))
    .filter(({ event }) => counts(summaryOf(event)))
    .flatMap(({ event, from, until }) => peopleOf(event, words).map((person) => ({ person, from, until })));
}

function summariesIn({ series }: Calendar): readonly string[] {
  return series.flatMap(({ events, exceptions }) => [...events, ...exceptions].map(summaryOf));
}

/** The parts between the punctuation of a summary: usually a schedule and a person. */
function partsOf(summary: string): readonly string[] {
  return summary.split(/\s*[:|()[\]–—]\s*|\s+-\s+/);
}

function noMatch(schedule: string, names: readonly string[]): Failure {
  const message = `No calendar and no event says “${schedule}”.`;
  const known = [...new Set(names)].filter((name) => name !== '');
  if (known.length === 0) {
    return new Failure(message, 'The calendar has neither a name nor events: check `ical-url`.');
  }
  return new Failure(message, suggest(schedule, known));
}
