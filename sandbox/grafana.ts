import { Hono } from 'hono/quick';
import { failure, GrafanaError, isoTime, page, readDay } from './grafana/answers.ts';
import type { GrafanaSchedule, GrafanaState, GrafanaUser } from './grafana/state.ts';
import { finalShifts, shiftsAt } from './plain-shifts.ts';
import type { Call, StandIn } from './server.ts';

const year = 365 * 86_400_000;

/** A stand-in for the HTTP API of Grafana OnCall: schedules, their final shifts, users. */
export function createGrafana(state: GrafanaState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>({ strict: false }).basePath('/oncall/api/v1');

  app.use(async (c, next) => {
    authenticate(state, c.req.header('authorization'), c.req.header('x-grafana-url'));
    await next();
  });

  const wireSchedule = (schedule: GrafanaSchedule) => ({
    id: schedule.id,
    team_id: null,
    name: schedule.name,
    time_zone: 'Europe/Berlin',
    slack: { channel_id: null, user_group_id: null },
    on_call_now: onCallNow(state, schedule, now()),
    shifts: [],
    type: 'web',
  });

  app.get('/schedules', (c) => {
    const name = c.req.query('name');
    if (name === undefined && state.slowLists) throw new GrafanaError(504, { detail: 'Gateway Time-out' });
    const found = state.schedules.filter((one) => name === undefined || one.name === name);
    return c.json(page(c, found.map(wireSchedule), state.pageSizes.schedules, state.endless));
  });

  app.get('/schedules/:id', (c) => c.json(wireSchedule(findById(state.schedules, c.req.param('id')))));

  app.get('/schedules/:id/final_shifts', (c) => {
    const schedule = findById(state.schedules, c.req.param('id'));
    const start = readDay(c.req.query('start_date'), 'start_date');
    const end = readDay(c.req.query('end_date'), 'end_date');
    if (start > end || end.getTime() - start.getTime() > year) {
      const message = 'The difference between start_date and end_date must be less than one year (365 days)';
      throw new GrafanaError(400, { non_field_errors: [message] });
    }
    // A span of days ends a second before midnight. Users who no longer exist are left out.
    const last = new Date(end.getTime() - 1000);
    const results = finalShifts(schedule)
      .filter(({ from, until }) => from < last && until > start)
      .flatMap(({ from, until, user }) => {
        const found = state.users.find(({ id }) => id === user);
        if (!found) return [];
        const { id, email, username } = found;
        return {
          user_pk: id,
          user_email: email,
          user_username: username,
          shift_start: isoTime(new Date(Math.max(from.getTime(), start.getTime()))),
          shift_end: isoTime(new Date(Math.min(until.getTime(), last.getTime()))),
        };
      });
    return c.json({
      count: results.length,
      next: null,
      previous: null,
      results,
      current_page_number: 1,
      page_size: 50,
      total_pages: 1,
    });
  });

  app.get('/users', (c) => {
    if (state.slowLists) throw new GrafanaError(504, { detail: 'Gateway Time-out' });
    return c.json(page(c, state.users.map(wireUser), state.pageSizes.users, state.endless));
  });

  app.get('/users/:id', (c) => c.json(wireUser(findById(state.users, c.req.param('id')))));

  app.notFound((c) => c.html('<h1>Not Found</h1>', 404));
  app.onError((error, c) => {
    if (!(error instanceof GrafanaError)) throw error;
    return c.json(error.body, error.status, error.headers);
  });
  return { name: 'grafana', origins: ['https://oncall-prod-us-central-0.grafana.net'], app, failure };
}

/**
 * Who is on call now, the way Grafana finds them: everybody whose address or login is an address of somebody on call. An
 * empty address counts as one.
 */
function onCallNow({ users }: GrafanaState, schedule: GrafanaSchedule, now: Date): string[] {
  const ids = shiftsAt(schedule, now).map(({ user }) => user);
  const addresses = users.filter(({ id }) => ids.includes(id)).map(({ email }) => email.toLowerCase());
  return users
    .filter(({ email, username }) => [email.toLowerCase(), username].some((word) => addresses.includes(word)))
    .map(({ id }) => id);
}

/** A bad token is a 403 here, because the API has no authentication scheme. An unknown stack is a 429. */
function authenticate(state: GrafanaState, key: string | undefined, stack: string | undefined): void {
  const token = state.tokens[key ?? ''];
  const isAccount = token?.kind === 'service-account';
  const isElsewhere = isAccount && stack !== undefined && stack !== token.stack;
  if (state.syncing || isElsewhere) {
    const detail = 'Organization being synced, please retry.';
    throw new GrafanaError(429, { detail }, { 'RateLimit-Reset': '350' });
  }
  if (!token) throw new GrafanaError(403, { detail: 'Invalid token.' });
  if (isAccount && stack === undefined)
    throw new GrafanaError(403, { detail: 'Missing X-Grafana-Instance-ID' });
}

function findById<T extends { id: string }>(all: T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new GrafanaError(404, { detail: 'Not found.' });
  return found;
}

function wireUser({ id, username, email, slack }: GrafanaUser) {
  return {
    id,
    grafana_id: 1,
    email,
    slack,
    username,
    role: 'user',
    is_phone_number_verified: false,
    timezone: null,
    teams: [],
  };
}
