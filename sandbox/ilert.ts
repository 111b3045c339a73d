import { Hono } from 'hono/quick';
import {
  errorBody,
  failure,
  type IlertContext,
  IlertError,
  isoTime,
  pageOf,
  readTime,
  userOf,
  wireSchedule,
  wireShift,
  wireUser,
} from './ilert/answers.ts';
import type { IlertSchedule, IlertState } from './ilert/state.ts';
import { finalShifts, type PlainShift } from './plain-shifts.ts';
import type { Call, StandIn } from './server.ts';

const day = 86_400_000;
/** Longest span of "List on-calls": three months. */
const longest = 92 * day;

/** A stand-in for ilert's REST API: schedules, on-calls, shifts, overrides, users. */
export function createIlert(state: IlertState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  let unseen = 0;
  const asker = (c: IlertContext) => {
    const [, key = ''] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    return state.users.find(({ id }) => id === state.keys[key]);
  };

  app.use(async (c, next) => {
    if (!asker(c)) throw new IlertError(401);
    await next();
  });

  app.get('/api/schedules', (c) => pageOf(c, state, state.schedules.map(wireSchedule), 20));
  app.get('/api/schedules/:id', (c) => c.json(wireSchedule(readSchedule(state, c))));

  app.get('/api/schedules/:id/shifts', (c) => {
    const { shifts, overrides } = readSchedule(state, c);
    const [from, until] = [readTime(c.req.query('from'), 'from'), readTime(c.req.query('until'), 'until')];
    const isPlain = c.req.query('exclude-overrides') === 'true';
    const all = finalShifts({ shifts, overrides: isPlain ? [] : overrides });
    return c.json(all.filter((shift) => touches(shift, from, until)).map((shift) => wireShift(state, shift)));
  });

  app.get('/api/schedules/:id/overrides', (c) => {
    const { overrides } = readSchedule(state, c);
    const seen = unseen > 0 ? overrides.slice(0, -1) : overrides;
    unseen = Math.max(0, unseen - 1);
    return c.json(seen.filter(({ until }) => until > now()).map((shift) => wireShift(state, shift)));
  });
  app.on(['PUT', 'POST'], '/api/schedules/:id/overrides', (c) => {
    if (c.req.method !== (state.overridesByPost ? 'POST' : 'PUT')) throw new IlertError(405);
    const schedule = readSchedule(state, c);
    const override = readOverride(state, c.env.body, now());
    const by = asker(c);
    const isOwn = by?.role === 'RESPONDER' && String(by.id) === override.user;
    if (!isOwn && by?.role !== 'USER' && by?.role !== 'ADMIN') throw new IlertError(403);
    schedule.overrides.push(override);
    unseen = state.lag;
    return c.json({ id: schedule.id, name: schedule.name, type: schedule.type });
  });

  app.get('/api/on-calls', (c) => {
    const ids = c.req.queries('schedules')?.map(Number);
    if (state.slowBulk && ids?.length !== 1) throw new IlertError(504);
    const from = c.req.query('from') === undefined ? now() : readTime(c.req.query('from'), 'from');
    const until = c.req.query('until') === undefined ? from : readTime(c.req.query('until'), 'until');
    if (until < from || until.getTime() - from.getTime() > longest) throw new IlertError(400);
    const isExpanded = c.req.query('expand') === 'user';
    const wired = isExpanded ? state : { ...state, bareUsers: true };
    const entries = state.schedules
      .filter(({ id }) => ids?.includes(id) ?? true)
      .flatMap((schedule) =>
        finalShifts(schedule)
          .filter((shift) => touches(shift, from, until))
          .flatMap((shift) => levels(wired, schedule, shift)),
      );
    return pageOf(c, state, [...entries, ...always(wired)], 250, 50);
  });

  app.post('/api/users/search-email', (c) => {
    const { email } = (c.env.body ?? {}) as { email?: unknown };
    if (typeof email !== 'string') throw new IlertError(400);
    const found = state.users.find((user) => user.email.toLowerCase() === email.toLowerCase());
    if (!found) throw new IlertError(404);
    return c.json(wireUser(found));
  });
  app.get('/api/users/:id', (c) => {
    const found = state.users.find(({ id }) => String(id) === c.req.param('id'));
    if (!found) throw new IlertError(404);
    return c.json(wireUser(found));
  });

  app.notFound((c) => c.json(errorBody(404), 404));
  app.onError((error, c) => {
    if (!(error instanceof IlertError)) throw error;
    return c.json(errorBody(error.status, error.message), error.status);
  });
  return { name: 'ilert', origins: ['https://api.ilert.com'], app, failure };
}

function readSchedule(state: IlertState, c: IlertContext): IlertSchedule {
  const found = state.schedules.find(({ id }) => String(id) === c.req.param('id'));
  if (!found) throw new IlertError(404);
  return found;
}

function readOverride(state: IlertState, body: unknown, now: Date): PlainShift {
  const { user, start, end } = (body ?? {}) as { user?: { id?: unknown }; start?: unknown; end?: unknown };
  const found = state.users.find(({ id }) => id === user?.id);
  if (!found || found.role === 'STAKEHOLDER') throw new IlertError(400, 'user is invalid');
  const [from, until] = [readTime(start, 'start'), readTime(end, 'end')];
  if (until <= from || until <= now) throw new IlertError(400, 'The override must not be in the past');
  return { user: String(found.id), from, until };
}

/** On the wire: List on-calls: one entry for every level of a policy that uses the schedule. */
function levels(state: IlertState, { id, name, type, levels }: IlertSchedule, shift: PlainShift): object[] {
  return Array.from({ length: levels }, (_, index) => ({
    user: userOf(state, shift.user),
    escalationPolicy: { id: 71_001, name: 'Data', escalationRules: [] },
    schedule: { id, name, type },
    start: isoTime(shift.from),
    end: isoTime(shift.until),
    escalationLevel: index + 1,
  }));
}

/** On the wire: whoever is in a policy without a schedule is always on call. */
function always(state: IlertState): object[] {
  const [user] = state.users;
  const escalationPolicy = { id: 71_001, name: 'Data', escalationRules: [] };
  return user ? [{ user: userOf(state, String(user.id)), escalationPolicy, escalationLevel: 3 }] : [];
}

/** Whether a shift overlaps a span, or covers a moment if the span is empty. */
function touches(shift: PlainShift, from: Date, until: Date): boolean {
  return shift.until > from && (from < until ? shift.from < until : shift.from <= from);
}
