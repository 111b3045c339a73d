import { Failure } from '../../failure.ts';
import { suggest } from '../../text/near.ts';
import type { Calendar } from './calendar.ts';
import { summaryOf } from './person.ts';
import { withoutEntities } from './words.ts';

/** A calendar, and which of its events count. */
export interface Selection {
  readonly calendar: Calendar;
  readonly counts: (summary: string) => boolean;
  /** All of them count, because the calendar has the name. */
  readonly isByName: boolean;
}

/** The most events that are searched for near names, and the most characters of their summaries. */
const mostSummaries = 1_000;
const longestSummary = 200;

/**
 * Selects the calendars with this name, else those with this text in their name, with all their events; else all calendars,
 * with the events that have the text in their summary. Throws a Failure that lists near names if there are none, and if there
 * are no events at all: servers return such a calendar for a disabled address or an unknown team, so it proves nothing.
 */
export function select(calendars: readonly Calendar[], schedule: string): readonly Selection[] {
  const text = withoutEntities(schedule).toLowerCase();
  const nameOf = ({ name }: Calendar) => (name ?? '').toLowerCase();
  const exact = calendars.filter((calendar) => nameOf(calendar) === text);
  const named = exact.length > 0 ? exact : calendars.filter((calendar) => nameOf(calendar).includes(text));
  if (named.some(({ series }) => series.length > 0))
    return named.map((calendar) => ({ calendar, counts: () => true, isByName: true }));
  if (named.length > 0) throw empty(schedule);
  const counts = (summary: string) => summary.toLowerCase().includes(text);
  const summaries = calendars.flatMap(summariesIn);
  if (summaries.some(counts)) return calendars.map((calendar) => ({ calendar, counts, isByName: false }));
  const parts = summaries.slice(0, mostSummaries).flatMap(partsOf);
  throw noMatch(schedule, [...calendars.map(({ name }) => name ?? ''), ...parts]);
}

function summariesIn({ series }: Calendar): readonly string[] {
  return series.flatMap(({ events, exceptions }) => [...events, ...exceptions].map(summaryOf));
}

/** The parts between the punctuation of a summary: usually a schedule and a person. */
function partsOf(summary: string): readonly string[] {
  return summary.slice(0, longestSummary).split(/\s*[:|()[\]–—]\s*|\s+-\s+/);
}

function empty(schedule: string): Failure {
  return new Failure(
    `The calendar “${schedule}” contains no events at all, so it does not tell who is on call.`,
    'Check `ical-url`: some servers return an empty calendar if an address is disabled or a team unknown. If it is really empty, enter a shift, past or future.',
  );
}

function noMatch(schedule: string, names: readonly string[]): Failure {
  const message = `No calendar name and no event summary contains “${schedule}”.`;
  const known = [...new Set(names)].filter((name) => name !== '');
  if (known.length === 0) {
    return new Failure(message, 'The calendar has neither a name nor events: check `ical-url`.');
  }
  return new Failure(message, suggest(schedule, known));
}
