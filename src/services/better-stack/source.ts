import { Failure } from '../../failure.ts';
import type { Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import type { Span } from '../../time.ts';
import { listed } from '../kit/lookup.ts';
import { quiet, startAll } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createCalendars, findCalendar } from './calendars.ts';
import { type BetterStack, createClient } from './client.ts';
import { finalShifts, historyIn, tellsNow } from './events.ts';
import { createMembers } from './members.ts';
import { createOverrides } from './overrides.ts';
import { type Calendar, events } from './wire.ts';

/** What one reading of all schedules says, and when that was. */
export interface Reading extends Span {
  readonly calendars: readonly Calendar[];
}

/** Reads all schedules, and who is on call in them, at once. */
export function createSource(context: BetterStack): Source {
  const api = createClient(context);
  const { now } = context;
  const calendars = createCalendars(api);
  let latest: Promise<Reading> | undefined;
  const readAnew = () => {
    const from = now();
    const reading = calendars.read().then((calendars): Reading => ({ calendars, from, until: now() }));
    latest = quiet(reading);
    return reading;
  };
  const readOnce = () => latest ?? readAnew();
  const readEvents = ({ id }: Calendar) =>
    api({ path: `/api/v2/on-calls/${segment(id)}/events`, schema: events });
  /** All events of a schedule, or `null` if they do not tell the whole schedule. */
  const eventsOf = async (name: string, reading = readOnce()) => {
    const { calendars, ...span } = await reading;
    const calendar = findCalendar(calendars, name);
    const events = await readEvents(calendar);
    return tellsNow(events, calendar, span) ? events : null;
  };
  const readShifts = async (name: string) => {
    const events = await eventsOf(name);
    if (events) return events;
    throw new Failure(
      `The events of the schedule “${name}” don’t say who is on call in it now, so its coming shifts are not known.`,
      'Check the schedule in Better Stack: its calendar must show who is on call.',
    );
  };
  return {
    onCall(names, at) {
      const reading = at ? readOnce() : readAnew();
      return startAll(names, async (name) => {
        const calendar = findCalendar((await reading).calendars, name);
        const { people } = at ? await calendars.readAt(calendar.id, at) : calendar;
        return { people: distinct(people), note: null };
      });
    },
    shifts: (names, from, until) =>
      startAll(names, async (name) => finalShifts(await readShifts(name), { from, until })),
    history: (names, from, until) =>
      startAll(names, async (name) => historyIn(await readShifts(name), { from, until })),
    past: { note: 'Better Stack does not document how long it keeps the shifts of the past.' },
    list: async () => listed((await readOnce()).calendars),
    overrides: createOverrides({
      api,
      http: context.http,
      now,
      members: createMembers(context, async () => (await readOnce()).calendars),
      find: async (name) => findCalendar((await readOnce()).calendars, name),
      readEvents,
      eventsOf: (name) => eventsOf(name, readAnew()),
      peopleAt: async ({ id }, at) => (await calendars.readAt(id, at)).people,
    }),
  };
}
