import { Hono } from 'hono/quick';
import { finalShifts, type PlainShift } from './plain-shifts.ts';
import {
  errorBody,
  failure,
  pageOf,
  type RootlyContext,
  RootlyError,
  shiftId,
  wireShift,
  wireUser,
} from './rootly/answers.ts';
import { createOverride, createOverrideLists } from './rootly/overrides.ts';
import type { RootlySchedule, RootlyState } from './rootly/state.ts';
import type { Call, StandIn } from './server.ts';

const day = 86_400_000;
/** The longest spans of the two lists of shifts, and how far ahead shifts are stored. */
const [longest, longestOfOne, writtenDown] = [60 * day, 30 * day, 31 * day];

/** A stand-in for Rootly's API v1: schedules, users, on-calls, shifts, overrides. */
export function createRootly(state: RootlyState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  const lists = createOverrideLists(state);

  app.use(async (c, next) => {
    const [, key = ''] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (!state.keys.includes(key)) throw new RootlyError(401);
    await next();
  });

  app.get('/v1/schedules', (c) => {
    const name = c.req.query('filter[name]');
    if (name === undefined) refuseBulk(state);
    const found = state.schedules.filter((one) => name === undefined || one.name === name);
    return pageOf(c, state, found.map(wireSchedule));
  });
  app.get('/v1/schedules/:id', (c) => c.json({ data: wireSchedule(readSchedule(state, c)) }));

  app.get('/v1/schedules/:id/override_shifts', (c) => {
    const schedule = readSchedule(state, c);
    const shifts = lists.overridesOf(schedule).map((one) => wireShift(schedule, one));
    return pageOf(c, state, shifts, includes(c, 'user') ? state.users.map(wireUser) : undefined);
  });
  app.post('/v1/schedules/:id/override_shifts', (c) => {
    if (!state.overridesAllowed) throw new RootlyError(403);
    const schedule = readSchedule(state, c);
    return createOverride(c, state, schedule, () => lists.isAboutToChange(schedule));
  });
  app.delete('/v1/override_shifts/:id', (c) => {
    if (!state.overridesAllowed) throw new RootlyError(403);
    const id = c.req.param('id');
    for (const schedule of state.schedules) {
      const index = schedule.overrides.findIndex((one) => shiftId(schedule, one) === id);
      const [ended] = index < 0 ? [] : schedule.overrides.splice(index, 1);
      if (ended) return c.json({ data: wireShift(schedule, ended) });
    }
    throw new RootlyError(404);
  });

  app.get('/v1/users', (c) => {
    const email = c.req.query('filter[email]');
    // Part of an address is enough.
    const found = state.users.filter((user) => email === undefined || user.email.includes(email));
    return pageOf(c, state, found.map(wireUser));
  });
  app.get('/v1/users/:id', (c) => {
    const found = state.users.find(({ id }) => String(id) === c.req.param('id'));
    if (!found) throw new RootlyError(404);
    return c.json({ data: wireUser(found) });
  });

  app.get('/v1/oncalls', (c) => {
    if (!state.onCallEnabled) throw new RootlyError(404);
    const since = readTime(c, 'since', now());
    const until = readTime(c, 'until', since);
    const ids = c.req.query('filter[schedule_ids]')?.split(',');
    if (ids?.length !== 1) refuseBulk(state);
    const data = state.schedules
      .filter(({ id }) => ids?.includes(id) ?? true)
      .flatMap((schedule) =>
        finalShifts(schedule)
          .filter((shift) => shift.user !== '' && touches(shift, since, until))
          .flatMap((shift) => levels(schedule, shift)),
      );
    return c.json({ data, ...(includes(c, 'user') && { included: state.users.map(wireUser) }) });
  });

  app.get('/v1/shifts', (c) => {
    const { from, to } = readSpan(c, longest);
    const ids = c.req.queries('schedule_ids[]');
    if (ids?.length !== 1) refuseBulk(state);
    const horizon = now().getTime() + writtenDown;
    const data = state.schedules
      .filter(({ id }) => ids?.includes(id) ?? true)
      .flatMap((schedule) =>
        shiftsIn(schedule, from, to)
          .filter((shift) => shift.from.getTime() <= horizon)
          .flatMap((shift) => [
            wireShift(schedule, shift),
            ...schedule.shadows.map((user) => wireShift(schedule, { ...shift, user }, true)),
          ]),
      );
    const withUsers = includes(c, 'user') || includes(c, 'assignee');
    return pageOf(c, state, data, withUsers ? state.users.map(wireUser) : undefined);
  });

  app.get('/v1/schedules/:id/shifts', (c) => {
    const schedule = readSchedule(state, c);
    const { from, to } = readSpan(c, longestOfOne);
    return c.json({ data: shiftsIn(schedule, from, to).map((shift) => wireShift(schedule, shift)) });
  });

  app.notFound((c) => c.json(errorBody(404), 404));
  app.onError((error, c) => {
    if (!(error instanceof RootlyError)) throw error;
    return c.json(errorBody(error.status, error.message), error.status);
  });
  return { name: 'rootly', origins: ['https://api.rootly.com'], app, failure };
}

function refuseBulk({ slowBulk }: RootlyState): void {
  if (slowBulk) throw new RootlyError(504);
}

function wireSchedule({ id, name }: RootlySchedule): object {
  return { id, type: 'schedules', attributes: { name, all_time_coverage: true, owner_user_id: 9001 } };
}

/** On the wire: List on-calls: one entry for every level of a policy that uses the schedule. */
function levels({ id, name, levels }: RootlySchedule, { user, from, until }: PlainShift): object[] {
  return Array.from({ length: levels }, (_, index) => ({
    id: `${id}-${user}-${from.getTime()}-${index + 1}`,
    type: 'on_call_resources',
    attributes: {
      escalation_policy_id: 'e5ca1a7e-0000-4000-8000-000000000001',
      escalation_policy_name: 'Data',
      escalation_level: index + 1,
      schedule_id: id,
      schedule_name: name,
      user_id: Number(user),
      starts_at: from.toISOString(),
      ends_at: until.toISOString(),
    },
    relationships: { user: { data: { id: user, type: 'users' } } },
  }));
}

function readSchedule(state: RootlyState, c: RootlyContext): RootlySchedule {
  const found = state.schedules.find(({ id }) => id === c.req.param('id'));
  if (!found) throw new RootlyError(404);
  return found;
}

function readSpan(c: RootlyContext, most: number): { from: Date; to: Date } {
  const [from, to] = [readTime(c, 'from'), readTime(c, 'to')];
  if (to.getTime() - from.getTime() > most) throw new RootlyError(422, 'The date range is too long');
  return { from, to };
}

function readTime(c: RootlyContext, name: string, fallback?: Date): Date {
  const text = c.req.query(name);
  if (text === undefined && fallback) return fallback;
  if (Number.isNaN(Date.parse(text ?? ''))) throw new RootlyError(422, `${name} is invalid`);
  return new Date(text ?? '');
}

function includes(c: RootlyContext, what: string): boolean {
  return c.req.query('include')?.split(',').includes(what) ?? false;
}

function shiftsIn(schedule: RootlySchedule, from: Date, to: Date): PlainShift[] {
  return finalShifts(schedule).filter((shift) => touches(shift, from, to));
}

/** Whether a shift overlaps a span, or covers a moment if the span is empty. */
function touches(shift: PlainShift, from: Date, to: Date): boolean {
  return shift.until > from && (from < to ? shift.from < to : shift.from <= from);
}
