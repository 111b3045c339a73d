import { Hono } from 'hono/quick';
import { failure, meta, OpsgenieError, parent } from './opsgenie/answers.ts';
import { readWindow } from './opsgenie/calendar.ts';
import { nextOnCallAnswer } from './opsgenie/next-on-call.ts';
import { onCallAnswer } from './opsgenie/on-call.ts';
import * as overrides from './opsgenie/overrides.ts';
import { readDate, readFlat, readKey, readSchedule, readSchedules } from './opsgenie/question.ts';
import { findUser, type OpsgenieState } from './opsgenie/state.ts';
import { timeline } from './opsgenie/timeline.ts';
import type { Call, StandIn } from './server.ts';

/** A stand-in for the Opsgenie REST API v2: who is on call, timelines, schedules, users, overrides. */
export function createOpsgenie(state: OpsgenieState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  app.use(async (c, next) => {
    if (readKey(state, c).readOnly && c.req.method !== 'GET') {
      throw new OpsgenieError(403, 'The API key is read-only', 40301);
    }
    await next();
  });

  app.get('/v2/schedules/on-calls', (c) => {
    if (!state.bulkOnCalls) return c.notFound();
    const at = readDate(c, now);
    const data = readSchedules(state, c).map((one) => onCallAnswer(state, one, at, readFlat(c)));
    return c.json({ data, ...meta });
  });

  app.get('/v2/schedules/:identifier/on-calls', (c) => {
    const data = onCallAnswer(state, readSchedule(state, c), readDate(c, now), readFlat(c));
    return c.json({ data, ...meta });
  });

  app.get('/v2/schedules/:identifier/next-on-calls', (c) => {
    const data = nextOnCallAnswer(state, readSchedule(state, c), readDate(c, now), readFlat(c));
    return c.json({ data, ...meta });
  });

  app.get('/v2/schedules/:identifier/timeline', (c) => {
    const schedule = readSchedule(state, c, 'identifierType');
    const window = readWindow(c.req.query(), readDate(c, now), schedule.timezone);
    const expand = c.req.query('expand')?.split(',') ?? [];
    const data = timeline(state, schedule, window, now(), expand);
    return c.json({ data, expandable: ['base', 'forwarding', 'override'], ...meta });
  });

  app.get('/v2/schedules', (c) => {
    const expanded = c.req.query('expand') === 'rotation';
    const data = readSchedules(state, c).map((schedule) => ({
      ...parent(schedule),
      description: '',
      timezone: schedule.timezone,
      rotations: expanded ? schedule.rotations.map(({ id, name }) => ({ id, name })) : [],
    }));
    return c.json({ data, expandable: ['rotation'], ...meta });
  });

  app.get('/v2/schedules/:identifier/rotations', (c) => {
    const { rotations } = readSchedule(state, c);
    return c.json({
      data: rotations.map(({ id, name }) => ({ id, name, type: 'weekly', length: 1 })),
      ...meta,
    });
  });

  app.get('/v2/users/:identifier', (c) => {
    const identifier = c.req.param('identifier');
    const user = findUser(state, identifier);
    if (!user) throw new OpsgenieError(404, `No user exists with identifier [${identifier}]`);
    return c.json({ data: { verified: true, ...user }, expandable: ['contact'], ...meta });
  });

  app.get('/v2/schedules/:identifier/overrides', (c) => {
    const schedule = readSchedule(state, c);
    const data = schedule.overrides.map((one) => overrides.wireOverride(state, schedule, one));
    return c.json({ data, ...meta });
  });

  app.post('/v2/schedules/:identifier/overrides', (c) => {
    const alias = overrides.createOverride(state, readSchedule(state, c), c.env.body);
    return c.json({ data: { alias }, ...meta }, 201);
  });

  const overridePath = '/v2/schedules/:identifier/overrides/:alias';

  app.get(overridePath, (c) => {
    const schedule = readSchedule(state, c);
    const found = overrides.findOverride(schedule, c.req.param('alias'));
    return c.json({ data: overrides.wireOverride(state, schedule, found), ...meta });
  });

  app.put(overridePath, (c) => {
    const alias = c.req.param('alias');
    overrides.replaceOverride(state, readSchedule(state, c), alias, c.env.body);
    return c.json({ data: { alias }, ...meta });
  });

  app.delete(overridePath, (c) => {
    overrides.deleteOverride(readSchedule(state, c), c.req.param('alias'));
    return c.json({ result: 'Deleted', ...meta });
  });

  app.notFound((c) => c.json(failure(404).body, 404));
  app.onError((error, c) => {
    if (!(error instanceof OpsgenieError)) throw error;
    const { message, status, code } = error;
    return c.json({ message, ...(code !== undefined && { code }), ...meta }, status);
  });
  return {
    name: 'opsgenie',
    origins: ['https://api.opsgenie.com', 'https://api.eu.opsgenie.com'],
    app,
    failure,
  };
}
