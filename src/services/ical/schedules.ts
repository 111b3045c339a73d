import { Failure, type OnCall, type Shift, type Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { didYouMean } from '../../text/near.ts';
import { each } from '../each.ts';
import type { Connection } from '../registry.ts';
import type { Calendar } from './calendar.ts';
import { occurrencesOf } from './occurrences.ts';
import { peopleOf, summaryOf } from './person.ts';
import { type Budget, fullBudget } from './recurrence.ts';

/** Reads who is on call from the events of a feed. `calendars` are read once. */
export function icalSchedules(
  calendars: () => Promise<readonly Calendar[]>,
  { now }: Pick<Connection, 'now'>,
): Source {
  const shiftsOf = async (schedule: string, from: Date, until: Date, budget: Budget) => {
    const selected = select(await calendars(), schedule);
    const span = { from: from.getTime(), until: until.getTime() };
    return selected.flatMap((one) => shiftsIn(one, schedule, span, budget)).toSorted(byTime);
  };
  return {
    onCall(schedules, at = now()) {
      const budget = { steps: fullBudget };
      const moment = new Date(at.getTime() + 1);
      return each(schedules, async (schedule): Promise<OnCall> => {
        const shifts = await shiftsOf(schedule, at, moment, budget);
        const current = shifts.filter(({ from }) => from <= at);
        return { people: distinct(current.map(({ person }) => person)), note: null };
      });
    },
    shifts(schedules, from, until) {
      const budget = { steps: fullBudget };
      return each(schedules, (schedule) => shiftsOf(schedule, from, until, budget));
    },
  };
}

/** A calendar, and which of its events count. */
interface Selection {
  readonly calendar: Calendar;
  readonly counts: (summary: string) => boolean;
}

/**
 * The calendars with this name, else those with this text in their name: then all events count; else all calendars, and
 * those events with the text in their summary. Throws a Failure that lists near names where there is no such thing.
 */
function select(calendars: readonly Calendar[], schedule: string): readonly Selection[] {
  const wanted = schedule.toLowerCase();
  const nameOf = ({ name }: Calendar) => (name ?? '').toLowerCase();
  const same = calendars.filter((calendar) => nameOf(calendar) === wanted);
  const named = same.length > 0 ? same : calendars.filter((calendar) => nameOf(calendar).includes(wanted));
  if (named.length > 0) return named.map((calendar) => ({ calendar, counts: () => true }));
  const counts = (summary: string) => summary.toLowerCase().includes(wanted);
  const summaries = calendars.flatMap(summariesIn);
  if (summaries.some(counts)) return calendars.map((calendar) => ({ calendar, counts }));
  throw unknown(schedule, [...calendars.map(({ name }) => name ?? ''), ...summaries.flatMap(partsOf)]);
}

function shiftsIn(
  { calendar, counts }: Selection,
  schedule: string,
  span: { readonly from: number; readonly until: number },
  budget: Budget,
): readonly Shift[] {
  const words = [calendar.name, schedule].filter((word) => word !== null);
  const some = calendar.series.filter(({ events, exceptions }) =>
    [...events, ...exceptions].some((event) => counts(summaryOf(event))),
  );
  return some
    .flatMap((series) => occurrencesOf(series, calendar, span, budget))
    .filter(({ event }) => counts(summaryOf(event)))
    .flatMap(({ event, from, until }) => peopleOf(event, words).map((person) => ({ person, from, until })));
}

function summariesIn({ series }: Calendar): readonly string[] {
  return series.flatMap(({ events, exceptions }) => [...events, ...exceptions].map(summaryOf));
}

/** What stands between the signs in a summary: mostly a schedule and a person. */
function partsOf(summary: string): readonly string[] {
  return summary.split(/\s*[:|()[\]–—]\s*|\s+-\s+/);
}

function byTime(one: Shift, other: Shift): number {
  return one.from.getTime() - other.from.getTime();
}

function unknown(schedule: string, names: readonly string[]): Failure {
  const message = `No calendar and no event says “${schedule}”.`;
  const known = [...new Set(names)].filter((name) => name !== '');
  if (known.length === 0) {
    return new Failure(message, 'The calendar has neither a name nor events: check `ical-url`.');
  }
  return new Failure(message, didYouMean(schedule, known));
}
