import { Hono } from 'hono/quick';
import {
  errorBody,
  failure,
  PagerdutyError,
  policiesOf,
  scheduleReference,
  userReference,
  wireUser,
} from './pagerduty/answers.ts';
import {
  finalSchedule,
  legacyFinal,
  legacyLayers,
  legacyOverrides,
  shiftBasedFinal,
  within,
} from './pagerduty/final-schedule.ts';
import { onCalls } from './pagerduty/on-calls.ts';
import * as overrides from './pagerduty/overrides.ts';
import {
  checkKey,
  matches,
  page,
  type Question,
  readSchedule,
  readSpan,
  readUser,
} from './pagerduty/question.ts';
import type { PagerdutyState, Schedule } from './pagerduty/state.ts';
import type { Call, StandIn } from './server.ts';

const fortnight = 14 * 86_400_000;

/** A stand-in for PagerDuty's REST API: on-calls, users, and schedules of both kinds with their overrides. */
export function createPagerduty(state: PagerdutyState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  const few = { standard: 25, most: 100 };
  const overflow = ({ req }: Question) => req.query('overflow') === 'true';
  const coming = () => ({ from: now(), until: new Date(now().getTime() + fortnight) });
  const ofKind = (kind: Schedule['kind'], question: Question) =>
    state.schedules.filter((one) => one.kind === kind && matches(question, one.name));

  const paged: typeof page = (question, ...list) =>
    state.endless ? { ...page(question, ...list), limit: 0, more: true } : page(question, ...list);

  app.use(async (c, next) => {
    checkKey(state, c);
    await next();
  });

  app.get('/oncalls', (c) => {
    const span = readSpan(c, { from: now(), until: now() });
    return c.json(paged(c, 'oncalls', onCalls(state, c, span), few));
  });

  app.get('/users', (c) => {
    const found = state.users.filter(({ name, email, deleted }) => !deleted && matches(c, name, email));
    return c.json(paged(c, 'users', found.map(wireUser), few));
  });

  app.get('/users/:id', (c) => c.json({ user: wireUser(readUser(state, c)) }));

  app.get('/schedules', (c) => {
    const found = ofKind('layers', c).map((one) => wireLegacy(state, one));
    return c.json(paged(c, 'schedules', found, few));
  });

  app.get('/schedules/:id', (c) => {
    const schedule = readSchedule(state, c, 'layers');
    const span = readSpan(c, coming());
    const schedule_layers = legacyLayers(state, schedule, span);
    const final_schedule = legacyFinal(state, schedule, span, overflow(c));
    const overrides_subschedule = legacyOverrides(state, schedule, span, overflow(c));
    const rendered = { schedule_layers, overrides_subschedule, final_schedule };
    return c.json({ schedule: { ...wireLegacy(state, schedule), ...rendered } });
  });

  app.get('/schedules/:id/users', (c) => {
    const entries = within(finalSchedule(readSchedule(state, c, 'layers')), readSpan(c), true);
    const found = state.users.filter(
      ({ id, deleted }) => !deleted && entries.some(({ user }) => user === id),
    );
    return c.json({ users: found.map(wireUser) });
  });

  app.get('/schedules/:id/overrides', (c) => {
    const found = within(readSchedule(state, c, 'layers').overrides, readSpan(c), overflow(c));
    return c.json({ overrides: found.map((one) => overrides.wireLegacy(state, one)) });
  });

  app.post('/schedules/:id/overrides', (c) =>
    c.json(overrides.createLegacy(state, readSchedule(state, c, 'layers'), c.env.body), 201),
  );

  app.delete('/schedules/:id/overrides/:override', (c) =>
    c.body(null, overrides.remove(readSchedule(state, c, 'layers'), c.req.param('override'), now())),
  );

  app.get('/v3/schedules', (c) => {
    if (state.hidesShiftBased) throw new PagerdutyError(403);
    const found = ofKind('shifts', c).map(scheduleReference);
    const { total: _, ...answer } = paged(c, 'schedules', found, { standard: 100, most: 1_000 });
    return c.json(answer);
  });

  app.get('/v3/schedules/:id', (c) => {
    const schedule = readSchedule(state, c, 'shifts');
    const { id, name, timezone } = schedule;
    const final_schedule = c.req.queries('include[]')?.includes('final_schedule')
      ? { final_schedule: shiftBasedFinal(schedule, readSpan(c, coming()), overflow(c)) }
      : {};
    const rotations = schedule.rotations.map((one) => ({
      id: one.id,
      type: 'schedule_rotation',
      events: [],
    }));
    return c.json({
      schedule: { id, type: 'schedule_v3', name, time_zone: timezone, rotations, ...final_schedule },
    });
  });

  app.get('/v3/schedules/:id/overrides', (c) => {
    const found = within(readSchedule(state, c, 'shifts').overrides, readSpan(c), overflow(c));
    const { total: _, ...answer } = paged(c, 'overrides', found.map(overrides.wireShiftBased), few);
    return c.json(answer);
  });

  app.post('/v3/schedules/:id/overrides', (c) => {
    const made = overrides.createShiftBased(state, readSchedule(state, c, 'shifts'), c.env.body);
    return c.json({ overrides: made }, 201);
  });

  app.delete('/v3/schedules/:id/overrides/:override', (c) => {
    overrides.remove(readSchedule(state, c, 'shifts'), c.req.param('override'), now());
    return c.body(null, 204);
  });

  app.post('/v3/schedules/:id/custom_shifts', (c) => {
    const made = overrides.createCustomShifts(state, readSchedule(state, c, 'shifts'), c.env.body);
    return c.json({ custom_shifts: made }, 201);
  });

  app.notFound((c) => c.json(failure(404).body, 404));
  app.onError((error, c) => {
    if (!(error instanceof PagerdutyError)) throw error;
    return c.json(errorBody(error), error.status);
  });
  return {
    name: 'pagerduty',
    origins: ['https://api.pagerduty.com', 'https://api.eu.pagerduty.com'],
    app,
    failure,
  };
}

/** On the wire: v2, a schedule without its layers. */
function wireLegacy(state: PagerdutyState, schedule: Schedule): object {
  const users = new Set(schedule.rotations.flatMap(({ shifts }) => shifts.map(({ user }) => user)));
  return {
    ...scheduleReference(schedule),
    type: 'schedule',
    name: schedule.name,
    time_zone: schedule.timezone,
    description: '',
    escalation_policies: policiesOf(state, schedule),
    users: [...users].flatMap((user) => (user === null ? [] : userReference(state, user))),
    teams: [],
  };
}
