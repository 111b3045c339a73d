import { Hono } from 'hono/quick';
import type { Failure } from './effects.ts';
import { absences, feed } from './ical/feed.ts';
import type { IcalState } from './ical/state.ts';
import type { Call, StandIn } from './server.ts';

/** The path of the calendar. Its token makes it a secret. */
export function icalPath({ token }: Pick<IcalState, 'token'>): string {
  return `/calendar/ical/${token}/basic.ics`;
}

/** The path of the calendar of absences. Its token makes it a secret. */
export function absencesPath({ absences: { token } }: Pick<IcalState, 'absences'>): string {
  return icalPath({ token });
}

/** A stand-in for a calendar shared by a secret address, as with Google, Outlook and pagers. */
export function createIcal(state: IcalState): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  const body = () => {
    const { charset } = state.quirks;
    const bytes = Buffer.from(feed(state), charset === 'UTF-8' ? 'utf8' : 'latin1');
    return new Response(bytes, { headers: { 'content-type': `text/calendar; charset=${charset}` } });
  };

  app.get('/calendar/ical/:token/basic.ics', (c) => {
    if (c.req.param('token') === state.absences.token)
      return new Response(absences(state), { headers: { 'content-type': 'text/calendar; charset=UTF-8' } });
    if (c.req.param('token') !== state.token) return c.notFound();
    const { onlyBrowsers, moved } = state.quirks;
    if (onlyBrowsers && !c.req.header('user-agent')?.startsWith('Mozilla/5.0 ')) {
      c.header('x-owa-error', 'Microsoft.Exchange.Clients.Owa2.Server.Core.OwaBasicUnsupportedException');
      return c.redirect('/owa/auth/errorfe.aspx?httpCode=500');
    }
    if (moved === 'here') return c.redirect(`/moved/${state.token}.ics`);
    if (moved === 'elsewhere') return c.redirect(`https://elsewhere.example.com/${state.token}.ics`);
    return body();
  });

  app.get('/moved/:file', (c) =>
    c.req.param('file') === `${state.token}.ics` && state.quirks.moved === 'here' ? body() : c.notFound(),
  );

  // It repeats the address, as servers do.
  app.notFound((c) =>
    c.html(page(404, `The requested URL ${new URL(c.req.url).pathname} was not found.`), 404),
  );
  return { name: 'ical', origins: ['https://calendar.example.com'], app, failure };
}

function page(status: number, text: string): string {
  return `<html><head><title>Error ${status}</title></head><body><p>${text}</p></body></html>`;
}

/** An error page with only a status, worded like a web server. */
function failure(status: number): Failure {
  return { body: page(status, 'That’s an error.') };
}
