import type ICAL from 'ical.js';
import { asFailure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import { day, hour, plus, type Span, second } from '../../time.ts';
import type { AbsenceCalendar, CalendarAbsence, Wanted } from '../kit/absences.ts';
import type { ValuesOf } from '../kit/input.ts';
import { quiet } from '../kit/once.ts';
import type { Context } from '../kit/service.ts';
import { calendarsAt } from './client.ts';
import { startOf } from './event.ts';
import type { inputs } from './inputs.ts';
import { occurrencesOf } from './occurrences.ts';
import { reasonIn } from './reason.ts';
import { fullBudget } from './recurrence.ts';
import type { Series } from './series.ts';
import { type Finder, finderOf } from './who-is-away.ts';

/** Nobody waits longer for a calendar that only warns. In milliseconds. */
const patience = 10 * second;

/** Opens the calendar at `absences-ical-url`, and begins to load it. The address is a secret and appears in no error. */
export function createAbsences({
  http,
  values,
}: Context<ValuesOf<typeof inputs, 'absences-ical-url'>>): AbsenceCalendar {
  const send: Http['send'] = (request) => http.send({ ...request, onlyTry: patience });
  const calendars = quiet(
    calendarsAt(
      {
        address: values['absences-ical-url'],
        input: 'absences-ical-url',
        zone: values['ical-timezone'],
      },
      { send, mask: http.mask },
    ),
  );
  return {
    async read(span, people) {
      const find = remembered(finderOf(people));
      const budget = { steps: fullBudget };
      // A whole day is a day in any zone, and no zone is further than a day away from this one.
      const wide = { from: plus(span.from, -day), until: plus(span.until, day) };
      const problems = new Set<string>();
      const absences = (await calendars).flatMap(({ series }) =>
        series.flatMap((one) => {
          // Recurrences take time, and most events are other people’s.
          if (![...one.events, ...one.exceptions].some((event) => find(event).length > 0)) return [];
          try {
            return absencesIn(one, wide, find, budget);
          } catch (error) {
            problems.add(problemOf(error));
            return [];
          }
        }),
      );
      return { absences, problems: [...problems] };
    },
  };
}

function absencesIn<W extends Wanted>(
  series: Series,
  span: Span,
  find: Finder<W>,
  budget: Parameters<typeof occurrencesOf>[2],
): readonly CalendarAbsence<W>[] {
  return occurrencesOf(series, span, budget).flatMap(({ event, from, until }) => {
    const start = startOf(event, series.clockOf(event));
    const written = (time: Date) =>
      start?.isDate ? dateOf(start.zone.wallAt(time.getTime())) : time.toISOString();
    return find(event).map((who) => ({ who, from: written(from), until: written(until) }));
  });
}

/** The day that begins nearest to a reading of the clock: a zone may leave out midnight. */
function dateOf(wall: number): string {
  return new Date(wall + 12 * hour).toISOString().slice(0, 10);
}

/** Why an event can’t be read, without its summary, which may say more about the absence than anybody should know. */
function problemOf(error: unknown): string {
  const { cause, message } = asFailure(error);
  return cause === undefined ? message : `${reasonIn(cause)}.`;
}

/** The same finder, which looks at each event once. */
function remembered<W extends Wanted>(find: Finder<W>): Finder<W> {
  const known = new Map<ICAL.Component, readonly W[]>();
  return (event) => {
    const found = known.get(event) ?? find(event);
    known.set(event, found);
    return found;
  };
}
