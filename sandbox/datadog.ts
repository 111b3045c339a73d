import { Hono } from 'hono/quick';
import {
  type DatadogContext,
  DatadogError,
  errorBody,
  failure,
  pageOf,
  readId,
  readTime,
  wireUser,
} from './datadog/answers.ts';
import { createOverrides, removeOverride, wireOverride } from './datadog/overrides.ts';
import { responders } from './datadog/responders.ts';
import type { DatadogSchedule, DatadogState } from './datadog/state.ts';
import type { Call, StandIn } from './server.ts';

const sites = [
  'datadoghq.com',
  'us3.datadoghq.com',
  'us5.datadoghq.com',
  'datadoghq.eu',
  'ap1.datadoghq.com',
];

/** A stand-in for Datadog's API v2: On-Call schedules, who is on call, overrides, and users. */
export function createDatadog(state: DatadogState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  app.use(async (c, next) => {
    const apiKey = c.req.header('dd-api-key') ?? '';
    const scopes = state.appKeys[c.req.header('dd-application-key') ?? ''];
    if (!state.apiKeys.includes(apiKey)) throw new DatadogError(401);
    const needed = c.req.path.startsWith('/api/v2/users')
      ? 'user_access_read'
      : c.req.method === 'GET'
        ? 'on_call_read'
        : 'on_call_write';
    if (!scopes?.includes(needed)) throw new DatadogError(403);
    await next();
  });

  app.get('/api/v2/on-call/schedules', (c) => {
    const query = c.req.query('filter[query]')?.toLowerCase();
    if (query?.includes(':')) throw new DatadogError(400, `invalid query "${query}"`);
    const found = state.schedules.filter(({ name }) => name.toLowerCase().includes(query ?? ''));
    return pageOf(c, state, found.map(wireSchedule), ({ number, size, last, total }) => ({
      type: 'number_size',
      number,
      size,
      total,
      first_number: 0,
      prev_number: number > 0 ? number - 1 : null,
      next_number: number < last ? number + 1 : null,
      last_number: last,
    }));
  });
  app.get('/api/v2/on-call/schedules/:id', (c) => c.json({ data: wireSchedule(readSchedule(state, c)) }));

  app.get('/api/v2/on-call/schedules/:id/responders', (c) => {
    const schedule = readSchedule(state, c);
    const written = c.req.query('filter[at_ts]');
    const at = written === undefined || state.alwaysNow ? now() : readTime(written, 'filter[at_ts]');
    const positions = (c.req.query('filter[position]') ?? 'current').split(',');
    const include = (c.req.query('include') ?? '').split(',');
    return c.json(responders(state, schedule, at, { positions, include }));
  });

  app.get('/api/v2/on-call/schedules/:id/overrides', (c) => {
    const schedule = readSchedule(state, c);
    const from = readTime(c.req.query('filter[start]'), 'filter[start]');
    const until = readTime(c.req.query('filter[end]'), 'filter[end]');
    const found = schedule.overrides.filter((one) => from <= one.from && one.from < until);
    return pageOf(c, state, found.map(wireOverride), ({ number, last }) => ({
      next_number: number < last ? number + 1 : null,
    }));
  });
  app.post('/api/v2/on-call/schedules/:id/overrides', (c) => {
    const made = createOverrides(state, readSchedule(state, c), c.env.body);
    return c.json({ data: made.map(wireOverride) }, 201);
  });
  app.delete('/api/v2/on-call/schedules/:id/overrides/:override', (c) => {
    removeOverride(readSchedule(state, c), readId(c, 'override'));
    return c.body(null, 204);
  });

  app.get('/api/v2/users', (c) => {
    const filter = c.req.query('filter')?.toLowerCase() ?? '';
    const found = state.users.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(filter));
    return pageOf(c, state, found.map(wireUser), ({ total }) => ({
      total_count: state.users.length,
      total_filtered_count: total,
    }));
  });
  app.get('/api/v2/users/:id', (c) => {
    const found = state.users.find(({ id }) => id === c.req.param('id'));
    if (!found) throw new DatadogError(404);
    return c.json({ data: wireUser(found) });
  });

  app.notFound((c) => c.json(errorBody(404), 404));
  app.onError((error, c) => {
    if (!(error instanceof DatadogError)) throw error;
    return c.json(errorBody(error.status, error.detail), error.status);
  });
  return { name: 'datadog', origins: sites.map((site) => `https://api.${site}`), app, failure };
}

function readSchedule(state: DatadogState, c: DatadogContext): DatadogSchedule {
  const id = readId(c, 'id');
  const found = state.schedules.find((one) => one.id === id);
  if (!found) throw new DatadogError(404, `schedule ${id} not found`);
  return found;
}

function wireSchedule({ id, name, timezone }: DatadogSchedule): object {
  return {
    id,
    type: 'schedules',
    attributes: { name, tags: [], time_zone: timezone },
    relationships: { teams: { data: [{ id: '65aea9d0-0000-4000-8000-000000000001', type: 'teams' }] } },
  };
}
