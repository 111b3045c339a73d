import { Hono } from 'hono/quick';
import type { Failure } from './effects.ts';
import { feed } from './ical/feed.ts';
import type { IcalState } from './ical/state.ts';
import type { Call, StandIn } from './server.ts';

/** The path of the calendar, whose token makes it a secret. */
export function icalPath({ token }: Pick<IcalState, 'token'>): string {
  return `/calendar/ical/${token}/basic.ics`;
}

/** A stand-in for a calendar that is shared by a secret address, as Google, Outlook and the pagers do it. */
export function createIcal(state: IcalState): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  app.get('/calendar/ical/:token/basic.ics', (c) =>
    c.req.param('token') === state.token
      ? c.body(feed(state), 200, { 'content-type': 'text/calendar; charset=UTF-8' })
      : c.notFound(),
  );

  // It names the address, as servers do.
  app.notFound((c) =>
    c.html(page(404, `The requested URL ${new URL(c.req.url).pathname} was not found.`), 404),
  );
  return { name: 'ical', origins: ['https://calendar.example.com'], app, failure };
}

function page(status: number, text: string): string {
  return `<html><head><title>Error ${status}</title></head><body><p>${text}</p></body></html>`;
}

/** A bare status as a web server words it. */
function failure(status: number): Failure {
  return { body: page(status, 'That’s an error.') };
}
