import type { Connection, Service } from '../registry.ts';
import { type Calendar, readCalendars } from './calendar.ts';
import { download } from './feed.ts';
import { icalSchedules } from './schedules.ts';

/** A calendar feed as a source. */
export function ical(connection: Connection): Service {
  let calendars: Promise<readonly Calendar[]> | undefined;
  const read = () => {
    calendars ??= download(connection).then(readCalendars);
    return calendars;
  };
  return { source: icalSchedules(read, connection) };
}
