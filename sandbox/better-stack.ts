import { Hono } from 'hono/quick';
import {
  type BetterStackContext,
  BetterStackError,
  failure,
  includedIn,
  pageOf,
  wireCalendar,
  wireMember,
} from './better-stack/answers.ts';
import { createEvent, removeEvent, updateEvent, wireEvent, wireEvents } from './better-stack/events.ts';
import type { BetterStackCalendar, BetterStackState } from './better-stack/state.ts';
import type { Call, StandIn } from './server.ts';

/** A stand-in for Better Stack's Uptime API v2: schedules, their events, and team members. */
export function createBetterStack(state: BetterStackState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  const tokenOf = (c: BetterStackContext) => {
    const [, key = ''] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    return state.tokens[key];
  };

  app.use(async (c, next) => {
    const token = tokenOf(c);
    if (!token) throw new BetterStackError(401);
    if (token.readOnly && c.req.method !== 'GET') throw new BetterStackError(403);
    await next();
  });

  app.get('/api/v2/on-calls', (c) => pageOf(c, state, now()));
  app.get('/api/v2/on-calls/:id', (c) => {
    const calendar = readCalendar(state, c);
    const date = c.req.query('date');
    const at = date === undefined ? now() : new Date(date);
    return c.json({ data: wireCalendar(state, calendar, at), ...includedIn(state, [calendar], at) });
  });

  app.get('/api/v2/on-calls/:id/events', (c) =>
    c.json({ events: wireEvents(state, readCalendar(state, c)) }),
  );
  app.post('/api/v2/on-calls/:id/events', (c) => {
    const made = createEvent(state, readCalendar(state, c), c.env.body, now());
    return c.json(wireEvent(state, made.id, made, true));
  });
  app.patch('/api/v2/on-calls/:id/events/:event', (c) => {
    const changed = updateEvent(readCalendar(state, c), c.req.param('event'), c.env.body, now());
    return c.json(wireEvent(state, changed.id, changed, true));
  });
  app.delete('/api/v2/on-calls/:id/events/:event', (c) => {
    removeEvent(readCalendar(state, c), c.req.param('event'), now());
    return c.body(null, 204);
  });
  // It replaces all that is to come.
  app.put('/api/v2/on-calls/:id/events', (c) => {
    Object.assign(readCalendar(state, c), { shifts: [], overrides: [] });
    return c.json({ events: [] });
  });

  app.get('/api/v2/team-members', (c) => {
    const team = c.req.query('team_name');
    const teams = state.calendars.map((calendar) => calendar.team);
    if (tokenOf(c)?.isGlobal && !teams.includes(team ?? ''))
      throw new BetterStackError(422, { errors: 'Team is required' });
    const found = state.users.find(({ email }) => email === c.req.query('email')?.toLowerCase());
    if (!found) throw new BetterStackError(404);
    return c.json({ data: wireMember(found) });
  });

  app.notFound((c) => c.json(failure(404).body as object, 404));
  app.onError((error, c) => {
    if (!(error instanceof BetterStackError)) throw error;
    return c.json(error.body, error.status);
  });
  const origins = ['https://uptime.betterstack.com', 'https://betterstack.com'];
  return { name: 'better-stack', origins, app, failure };
}

function readCalendar(state: BetterStackState, c: BetterStackContext): BetterStackCalendar {
  const id = c.req.param('id');
  const found = state.calendars.find((one) => (id === 'default' ? one.isDefault : one.id === id));
  if (!found) throw new BetterStackError(404);
  return found;
}
