import { HTTPException } from 'hono/http-exception';
import { Hono } from 'hono/quick';
import { finalShifts, type PlainShifts, shiftsAt } from './plain-shifts.ts';
import { people, secrets } from './seed.ts';
import type { Call, StandIn } from './server.ts';

/** Everything Pagey knows. Plain and mutable. */
export interface PageyState {
  users: { id: string; name: string; email: string }[];
  schedules: (PlainShifts & { id: string; name: string })[];
  boards: { id: string; name: string; people: string[] }[];
  /** What the key may do. */
  mayWrite: boolean;
}

/** Pagey with one schedule and one board. */
export function seedPagey(): PageyState {
  return {
    users: people.map(({ name, fullName, email }) => ({ id: name, name: fullName, email })),
    schedules: [{ id: 'P1', name: 'Data science', shifts: [], overrides: [] }],
    boards: [{ id: 'B1', name: 'Data board', people: [] }],
    mayWrite: true,
  };
}

/** A stand-in for Pagey. */
export function createPagey(state: PageyState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  const failure = (status: number) => ({ body: { message: `failed with ${status}` } });
  const userOf = (id: string) => state.users.find((user) => user.id === id);

  app.use(async (c, next) => {
    if (c.req.header('authorization') !== `Bearer ${secrets.pagey}`) throw new HTTPException(401);
    await next();
  });
  app.get('/schedules', (c) =>
    c.json(
      state.schedules.map((schedule) => ({
        id: schedule.id,
        name: schedule.name,
        on_call: shiftsAt(schedule, now()).map(({ user }) => userOf(user)),
      })),
    ),
  );
  app.get('/schedules/:id/shifts', (c) => {
    const schedule = state.schedules.find(({ id }) => id === c.req.param('id'));
    if (!schedule) throw new HTTPException(404);
    const span = [c.req.query('from'), c.req.query('until')].map((time) => new Date(time ?? ''));
    const [from = new Date(0), until = new Date(0)] = span;
    const inside = finalShifts(schedule).filter((shift) => shift.from < until && shift.until > from);
    return c.json(
      inside.map(({ user, ...shift }) => ({ user: userOf(user), start: shift.from, end: shift.until })),
    );
  });
  app.get('/boards', (c) => c.json(state.boards));
  app.put('/boards/:id', (c) => {
    if (!state.mayWrite) throw new HTTPException(403);
    const board = state.boards.find(({ id }) => id === c.req.param('id'));
    if (!board) throw new HTTPException(404);
    const { people: shown } = c.env.body as { people: string[] };
    board.people = shown;
    return c.json(board);
  });
  app.onError((error, c) => {
    if (!(error instanceof HTTPException)) throw error;
    return c.json(failure(error.status).body, error.status);
  });
  return { name: 'pagey', origins: ['https://api.pagey.example'], app, failure };
}
