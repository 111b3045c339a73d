import type { Context } from 'hono';
import { Hono } from 'hono/quick';
import type { Call, StandIn } from './server.ts';
import {
  errorBody,
  failure,
  SolarWindsError,
  wireOnCall,
  wireOverride,
  wireSchedule,
} from './solarwinds/answers.ts';
import type { SolarWindsSchedule, SolarWindsState } from './solarwinds/state.ts';

type SolarWindsContext = Context<{ Bindings: Call }>;

/** Lifetime of an access token, in milliseconds. */
const lifetime = 48 * 3_600_000;

/** A stand-in for SolarWinds Incident Response: its sign-in, schedules, who is on call, overrides. */
export function createSolarWinds(state: SolarWindsState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  app.get('/oauth/access-token', (c) => {
    const refresh = c.req.header('x-refresh-token') ?? '';
    if (!state.refreshTokens.includes(refresh)) throw new SolarWindsError(401, 'Invalid refresh token', true);
    const token = `eyJhbGciOiJIUzI1NiJ9.${Object.keys(state.accessTokens).length + 1}.c2FuZGJveA`;
    const until = new Date(now().getTime() + lifetime);
    state.accessTokens[token] = until;
    const seconds = (time: Date) => Math.floor(time.getTime() / 1000);
    const times = { issued_at: seconds(now()), expires_at: seconds(until) };
    return c.json({ data: { access_token: token, ...times, refresh_token: refresh, type: 'bearer' } });
  });

  app.use(async (c, next) => {
    const [, token = ''] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    const until = state.accessTokens[token];
    if (!until || until <= now()) throw new SolarWindsError(401);
    if (!state.mayRead) throw new SolarWindsError(403);
    await next();
  });

  app.get('/v4/schedules/who-is-oncall', (c) => {
    checkTeam(state, c.req.query('teamId'));
    const ids = c.req.queries('scheduleID') ?? [];
    if (ids.length !== 1 && state.slowBulk) throw new SolarWindsError(504);
    const at = readTime(c, 'time', now());
    const all = ids.length === 0 && state.onlyByIds ? [] : state.schedules;
    const found = all.filter(({ id }) => ids.length === 0 || ids.includes(String(id)));
    return c.json({ data: found.map((schedule) => wireOnCall(state, schedule, at)) });
  });

  app.get('/v4/schedules', (c) => {
    checkTeam(state, c.req.query('teamID'));
    return pageOf(
      c,
      state,
      state.schedules.map((schedule) => wireSchedule(state, schedule)),
    );
  });

  app.get('/v4/schedules/:id/overrides', (c) => {
    const schedule = readSchedule(state, c);
    const [from, until] = [readTime(c, 'startTime'), readTime(c, 'endTime')];
    const found = schedule.overrides
      .map((override, index) => ({ override, index }))
      .filter(({ override }) => override.from < until && from < override.until);
    return pageOf(
      c,
      state,
      found.map(({ override, index }) => wireOverride(state, schedule, override, index)),
    );
  });

  app.notFound((c) => c.json(errorBody(404), 404));
  app.onError((error, c) => {
    if (!(error instanceof SolarWindsError)) throw error;
    return c.json(errorBody(error.status, error.message, error.isSignIn), error.status);
  });
  return {
    name: 'solarwinds',
    origins: ['https://api.squadcast.com', 'https://auth.squadcast.com'],
    app,
    failure,
  };
}

function checkTeam({ team }: SolarWindsState, asked: string | undefined): void {
  if (asked === undefined || !/^[0-9a-f]{24}$/.test(asked)) {
    throw new SolarWindsError(400, 'teamID must be a valid id');
  }
  if (asked !== team) throw new SolarWindsError(403, 'You do not have access to this team');
}

function readSchedule(state: SolarWindsState, c: SolarWindsContext): SolarWindsSchedule {
  const found = state.schedules.find(({ id }) => String(id) === c.req.param('id'));
  if (!found) throw new SolarWindsError(404, 'Schedule not found');
  return found;
}

function readTime(c: SolarWindsContext, name: string, fallback?: Date): Date {
  const text = c.req.query(name);
  if (text === undefined && fallback) return fallback;
  if (Number.isNaN(Date.parse(text ?? ''))) throw new SolarWindsError(400, `${name} must be a valid time`);
  return new Date(text ?? '');
}

/** A page of a list. The cursor is the place of the next entry. */
function pageOf(c: SolarWindsContext, { pageSize, endless }: SolarWindsState, all: readonly object[]) {
  const start = Number(c.req.query('cursor') ?? 0);
  const size = Math.min(Number(c.req.query('pageSize') ?? pageSize), pageSize);
  const hasNext = endless || start + size < all.length;
  const pageInfo = {
    pageSize: size,
    hasNext,
    hasPrevious: start > 0,
    ...(hasNext && { nextCursor: String(start + size) }),
    ...(start > 0 && { previousCursor: String(Math.max(0, start - size)) }),
  };
  return c.json({ data: all.slice(start, start + size), pageInfo });
}
