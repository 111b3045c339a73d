import { Hono } from 'hono/quick';
import {
  errorBody,
  type FireHydrantContext,
  FireHydrantError,
  failure,
  pageOf,
  readTime,
  wireSchedule,
  wireShift,
  wireUser,
} from './firehydrant/answers.ts';
import type { FireHydrantRotation, FireHydrantSchedule, FireHydrantState } from './firehydrant/state.ts';
import { finalShifts, type PlainShift } from './plain-shifts.ts';
import type { Call, StandIn } from './server.ts';

/** A stand-in for FireHydrant's API v1: who is on call, teams' schedules, rotations' overrides, users. */
export function createFireHydrant(state: FireHydrantState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  /** Shifts before the last write, for so many reads. */
  let stale: { rotation: FireHydrantRotation; shifts: PlainShift[]; reads: number } | null = null;
  const shiftsOf = (rotation: FireHydrantRotation) =>
    stale?.rotation === rotation && stale.reads > 0 ? stale.shifts : rotation.shifts;
  const keyOf = (c: FireHydrantContext) =>
    state.keys[/^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? ''];

  app.use(async (c, next) => {
    const key = keyOf(c);
    if (!key) throw new FireHydrantError(401);
    if (key.readOnly && c.req.method !== 'GET') throw new FireHydrantError(403);
    await next();
  });

  app.get('/v1/signals_on_call', (c) => {
    const teams = c.req.query('team_id')?.split(',');
    const onCall = state.schedules.filter(
      ({ teamId, rotations }) =>
        (teams?.includes(teamId) ?? true) &&
        (!state.omitsEmpty || rotations.some((rotation) => currentOf(rotation, now()))),
    );
    const entries = onCall.map((schedule) => {
      const wire = (shift: PlainShift | undefined, rotation: FireHydrantRotation | undefined) =>
        shift && rotation ? wireShift(state, schedule, rotation, shift) : null;
      const [first] = schedule.rotations.filter((rotation) => currentOf(rotation, now()));
      const rotations = schedule.rotations.map((rotation) => ({
        id: rotation.id,
        name: rotation.name,
        time_zone: schedule.timezone,
        current_shift: wire(currentOf(rotation, now()), rotation),
        next_shift: wire(nextOf(rotation, now()), rotation),
      }));
      return {
        ...wireSchedule(state, schedule),
        current_shift: wire(first && currentOf(first, now()), first),
        next_shift: null,
        ...(!state.omitsRotations && { rotations }),
      };
    });
    return pageOf(c, state, entries);
  });

  app.get('/v1/teams', (c) => pageOf(c, state, state.teams));
  app.get('/v1/teams/:team/on_call_schedules', (c) => {
    if (state.slowTeams) throw new FireHydrantError(504);
    const own = state.schedules.filter(({ teamId }) => teamId === c.req.param('team'));
    return pageOf(
      c,
      state,
      own.map((schedule) => withShifts(c, schedule)),
    );
  });
  app.get('/v1/teams/:team/on_call_schedules/:id', (c) => {
    const answer = withShifts(c, readSchedule(state, c));
    if (stale) stale.reads -= 1;
    return c.json(answer);
  });

  app.post('/v1/teams/:team/on_call_schedules/:id/rotations/:rotation/overrides', (c) => {
    const schedule = readSchedule(state, c);
    const rotation = schedule.rotations.find(({ id }) => id === c.req.param('rotation'));
    if (!rotation) throw new FireHydrantError(404);
    const { start_time, end_time, user_id } = (c.env.body ?? {}) as Record<string, unknown>;
    const [from, until] = [readTime(start_time, 'start_time'), readTime(end_time, 'end_time')];
    const user = state.users.find(({ id }) => id === user_id);
    if (!user) throw new FireHydrantError(422, 'User could not be found');
    if (until <= from || until <= now()) throw new FireHydrantError(422, 'End time must be in the future');
    const override = { from, until, user: user.id };
    stale = { rotation, shifts: rotation.shifts, reads: state.lag };
    rotation.shifts = overridden(rotation, override, state.splitsOverrides);
    state.written.push(override);
    return c.json(wireShift(state, schedule, rotation, override), 201);
  });

  app.get('/v1/users', (c) => {
    const query = c.req.query('query')?.toLowerCase() ?? '';
    const found = state.users.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(query));
    return pageOf(c, state, found.map(wireUser));
  });
  app.get('/v1/users/:id', (c) => {
    const found = state.users.find(({ id }) => id === c.req.param('id'));
    if (!found) throw new FireHydrantError(404);
    return c.json(wireUser(found));
  });

  app.notFound((c) => c.json(errorBody(404), 404));
  app.onError((error, c) => {
    if (!(error instanceof FireHydrantError)) throw error;
    return c.json(errorBody(error.status, error.message), error.status);
  });

  /** On the wire: a schedule with the shifts that overlap or touch the window. Those of the schedule are the first rotation's. */
  function withShifts(c: FireHydrantContext, schedule: FireHydrantSchedule): object {
    const [start, end] = ['shift_time_window_start', 'shift_time_window_end'].map((name) => {
      const text = c.req.query(name);
      return text === undefined ? null : readTime(text, name);
    });
    const shiftsIn = (rotation: FireHydrantRotation) =>
      shiftsOf(rotation)
        .filter(({ from, until }) => (!start || until >= start) && (!end || from <= end))
        .map((shift) => wireShift(state, schedule, rotation, shift));
    const [first] = schedule.rotations;
    return {
      ...wireSchedule(state, schedule),
      slack_user_group_id: schedule.slackUserGroupId,
      shifts: first ? shiftsIn(first) : [],
      rotations: schedule.rotations.map((rotation) => ({
        id: rotation.id,
        name: rotation.name,
        slack_user_group_id: rotation.slackUserGroupId,
        shifts: shiftsIn(rotation),
      })),
    };
  }

  return { name: 'firehydrant', origins: ['https://api.firehydrant.io'], app, failure };
}

function readSchedule(state: FireHydrantState, c: FireHydrantContext): FireHydrantSchedule {
  const found = state.schedules.find(
    ({ id, teamId }) => id === c.req.param('id') && teamId === c.req.param('team'),
  );
  if (!found) throw new FireHydrantError(404);
  return found;
}

function currentOf({ shifts }: FireHydrantRotation, now: Date): PlainShift | undefined {
  return shifts.find(({ from, until }) => from <= now && now < until);
}

function nextOf({ shifts }: FireHydrantRotation, now: Date): PlainShift | undefined {
  return shifts.toSorted((a, b) => +a.from - +b.from).find(({ from }) => from > now);
}

/** The shifts of a rotation with an override among them. */
export function overridden(
  { shifts }: FireHydrantRotation,
  override: PlainShift,
  splits = false,
): PlainShift[] {
  const ends = splits ? shifts.map(({ until }) => +until) : [];
  const edges = [+override.from, ...ends.filter((end) => +override.from < end && end < +override.until)];
  const parts = edges.map((from, index) => ({
    user: override.user,
    from: new Date(from),
    until: new Date(edges[index + 1] ?? override.until),
  }));
  return finalShifts({ shifts, overrides: parts });
}
