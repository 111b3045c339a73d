import { Hono } from 'hono/quick';
import { failure, IncidentIoError, readTime } from './incident-io/answers.ts';
import { createOverrides, layerIn } from './incident-io/overrides.ts';
import type {
  IncidentIoSchedule,
  IncidentIoShift,
  IncidentIoState,
  IncidentIoUser,
} from './incident-io/state.ts';
import { finalShifts, type PlainShift } from './plain-shifts.ts';
import type { Call, StandIn } from './server.ts';

/** The form of a cursor of schedule entries here: the start of the window, and how many entries came before. */
const cursor = /^after (\d+) from (.+)$/;

/** A stand-in for incident.io's API: schedules, their entries and overrides, users. */
export function createIncidentIo(state: IncidentIoState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  app.use(async (c, next) => {
    const [, key = ''] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (!state.keys[key]) throw new IncidentIoError(401);
    const { viewsSchedules, viewsUsers, editsOverrides } = state.keys[key];
    const isOverride = c.req.path === '/v2/schedule_overrides' && c.req.method === 'POST';
    const isAllowed = c.req.path.startsWith('/v2/users')
      ? viewsUsers
      : isOverride
        ? editsOverrides
        : viewsSchedules;
    if (!isAllowed) throw new IncidentIoError(403);
    await next();
  });
  const overrides = createOverrides(state);

  const wireEntry = ({ from, until, user, rotation }: IncidentIoShift) => {
    const found = state.users.find(({ id }) => id === user);
    return {
      fingerprint: `${user}-${from.getTime()}`,
      rotation_id: rotation,
      layer_id: rotation === undefined ? undefined : layerIn(rotation),
      start_at: from.toISOString(),
      end_at: until.toISOString(),
      ...(found && { user: wireUser(found) }),
    };
  };
  const wireSchedule = (schedule: IncidentIoSchedule) => ({
    id: schedule.id,
    name: schedule.name,
    timezone: 'Europe/Berlin',
    annotations: {},
    team_ids: [],
    config: {
      rotations: schedule.rotations.map(({ id, name }) => ({
        ...{ id, name, users: [] },
        layers: [{ id: layerIn(id), name: 'Layer 1' }],
      })),
    },
    current_shifts: finalIn(schedule)
      .filter(({ from, until }) => from <= now() && now() < until)
      .map(wireEntry),
  });

  app.get('/v2/schedules', (c) => {
    const size = Number(c.req.query('page_size') ?? 25);
    if (!(size >= 1 && size <= 250)) throw new IncidentIoError(422, 'page_size');
    if (size > state.slowPages) throw new IncidentIoError(504);
    const after = c.req.query('after');
    if (state.emptyFirstPage && after === undefined)
      return c.json({ schedules: [], pagination_meta: { after: 'first', page_size: size } });
    const start = after === undefined ? 0 : state.schedules.findIndex(({ id }) => id === after) + 1;
    const schedules = state.schedules.slice(start, start + size);
    const isLast = start + size >= state.schedules.length;
    const last = state.endless ? `${after ?? ''}x` : isLast ? undefined : schedules.at(-1)?.id;
    return c.json({
      schedules: schedules.map(wireSchedule),
      pagination_meta: {
        ...(last !== undefined && { after: last }),
        page_size: size,
        total_record_count: state.schedules.length,
      },
    });
  });

  app.get('/v2/schedules/:id', (c) =>
    c.json({ schedule: wireSchedule(findSchedule(state, c.req.param('id'))) }),
  );

  app.get('/v2/schedule_entries', (c) => {
    const schedule = findSchedule(state, c.req.query('schedule_id') ?? '');
    const asked = c.req.query('entry_window_start');
    const [, before = '0', opened = asked] = cursor.exec(asked ?? '') ?? [];
    const start = readTime(opened, 'entry_window_start');
    const end = readTime(c.req.query('entry_window_end'), 'entry_window_end');
    const inWindow = ({ from, until }: PlainShift) => from < end && until > start;
    const all = finalIn(schedule).filter(inWindow);
    const shown = Number(before) + state.entriesPerPage;
    const after = `after ${shown} from ${opened}`;
    return c.json({
      schedule_entries: {
        final: all.slice(Number(before), shown).map(wireEntry),
        overrides: inRotations(schedule, schedule.overrides).filter(inWindow).map(wireEntry),
        scheduled: inRotations(schedule, schedule.shifts).filter(inWindow).map(wireEntry),
      },
      ...(shown < all.length && {
        pagination_meta: { after, after_url: `https://api.incident.io/v2/schedule_entries?after=${after}` },
      }),
    });
  });

  const wireOverride = (schedule: IncidentIoSchedule, override: IncidentIoShift) => {
    const [placed = override] = inRotations(schedule, [override]);
    const { fingerprint, ...entry } = wireEntry(placed);
    const nth = schedule.overrides.findIndex(
      ({ from, user }) => from === override.from && user === override.user,
    );
    return { ...entry, id: `${schedule.id}-${nth}`, schedule_id: schedule.id };
  };
  app.get('/v2/schedule_overrides', (c) => {
    const schedule = findSchedule(state, c.req.query('schedule_id') ?? '');
    const [rotation, layer] = [c.req.query('rotation_id'), c.req.query('layer_id')];
    const found = overrides
      .list(schedule)
      .map((one) => wireOverride(schedule, one))
      .filter(
        ({ rotation_id, layer_id }) =>
          (rotation ?? rotation_id) === rotation_id && (layer ?? layer_id) === layer_id,
      );
    return c.json({
      overrides: found,
      pagination_meta: { page_size: Number(c.req.query('page_size') ?? 25) },
    });
  });
  app.post('/v2/schedule_overrides', (c) => {
    const [schedule, made] = overrides.create((id) => findSchedule(state, id), c.env.body);
    return c.json({ override: wireOverride(schedule, made) }, 201);
  });

  app.get('/v2/users', (c) => {
    const email = c.req.query('email');
    const found = state.users.filter(
      (user) => user.isActive !== false && (email === undefined || user.email === email),
    );
    return c.json({ users: found.map(wireMember), pagination_meta: { page_size: 25 } });
  });
  app.get('/v2/users/:id', (c) => {
    const found = state.users.find(({ id }) => id === c.req.param('id'));
    if (!found) throw new IncidentIoError(404);
    return c.json({ user: wireMember(found) });
  });

  app.notFound((c) => c.json(failure(404).body, 404));
  app.onError((error, c) => {
    if (!(error instanceof IncidentIoError)) throw error;
    return c.json(error.body, error.status);
  });
  return { name: 'incident-io', origins: ['https://api.incident.io'], app, failure };
}

/** Shifts with the rotations they are in. */
function inRotations(
  { rotations }: IncidentIoSchedule,
  shifts: readonly IncidentIoShift[],
): IncidentIoShift[] {
  const [first] = rotations;
  return shifts.map((shift) => ({ ...(first && { rotation: first.id }), ...shift }));
}

/** The shifts of all rotations, with the overrides of each applied, sorted by start. */
function finalIn(schedule: IncidentIoSchedule): IncidentIoShift[] {
  const [shifts, overrides] = [schedule.shifts, schedule.overrides].map((all) => inRotations(schedule, all));
  return schedule.rotations
    .flatMap(({ id }): IncidentIoShift[] => {
      const own = (all: IncidentIoShift[] = []) => all.filter(({ rotation }) => rotation === id);
      return finalShifts({ shifts: own(shifts), overrides: own(overrides) });
    })
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
}

/** On the wire: a user in a schedule. */
function wireUser({ id, name, email, slackUserId }: IncidentIoUser): object {
  return {
    id,
    name,
    role: 'unset',
    ...(email !== null && { email }),
    ...(slackUserId !== null && { slack_user_id: slackUserId }),
  };
}

/** On the wire: a user with their roles. */
function wireMember(user: IncidentIoUser): object {
  return {
    ...wireUser(user),
    is_active: user.isActive ?? true,
    base_role: { slug: 'user' },
    custom_roles: [],
  };
}

function findSchedule(state: IncidentIoState, id: string): IncidentIoSchedule {
  const found = state.schedules.find((one) => one.id === id);
  if (!found) throw new IncidentIoError(404);
  return found;
}
