import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { failure, fieldError, GoAlertError, plainText } from './goalert/errors.ts';
import { wireShifts } from './goalert/shifts.ts';
import type { GoAlertDocument, GoAlertOverride, GoAlertSchedule, GoAlertState } from './goalert/state.ts';
import type { Call, StandIn } from './server.ts';

const day = 86_400_000;
/** What GoAlert asks of its database for one request, at most, and what a schedule's shifts take of that. */
const [mostQueries, queriesPerSchedule, otherQueries] = [100, 9, 4];
/** The largest page. GoAlert looks for one more than it gives. */
const largestPage = 149;

/** GoAlert's part of a request. A key's document is not sent along. */
interface Asked {
  query?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** A stand-in for GoAlert's GraphQL API with a key of the docs page's document. It stands on a path prefix. */
export function createGoAlert(state: GoAlertState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  app.post('/oncall/api/graphql', (c) => {
    if (state.withoutDatabase) return plainText(500);
    const [, key = ''] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    const document = state.keys[key];
    if (!document) return plainText(401);
    return answer(c, document);
  });

  function answer(c: Context<{ Bindings: Call }>, document: GoAlertDocument) {
    const { query, operationName = '', variables = {} } = (c.env.body ?? {}) as Asked;
    const error = (message: string, code: string) => ({ message, extensions: { code } });
    if (query) return c.json({ errors: [error('wrong query for API key', 'invalid_query')], data: null });
    if (!document.operations.includes(operationName)) {
      const code = 'GRAPHQL_VALIDATION_FAILED';
      return c.json({ errors: [error(`operation ${operationName} not found`, code)], data: null }, 422);
    }
    try {
      if (state.unexpectedErrors) throw new GoAlertError('unexpected error', ['schedules']);
      const data = operationName === 'Shifts' ? readShifts(variables, document) : createOverride(variables);
      return c.json({ data });
    } catch (error) {
      if (!(error instanceof GoAlertError)) throw error;
      const { message, path, extensions } = error;
      return c.json({ errors: [{ message, path, ...(extensions && { extensions }) }], data: null });
    }
  }

  function readShifts({ start, end, after }: Record<string, unknown>, { first }: GoAlertDocument): object {
    if (first > largestPage) throw fieldError('Limit', 'must not be over 150', ['schedules']);
    const sorted = state.schedules.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    const last = nameIn(String(after ?? ''));
    const rest = sorted.filter(({ name }) => name.toLowerCase() > last.toLowerCase() || state.endless);
    const page = rest.slice(0, first);
    const queries = page.length * queriesPerSchedule + otherQueries;
    if (queries > mostQueries) {
      const limit = `Request canceled: external call limit reached for this request. Total calls: ${queries}`;
      throw new GoAlertError(limit, ['schedules', 'nodes', 0, 'shifts']);
    }
    const span = { start: timeOf(start), end: timeOf(end), now: now().getTime(), lag: state.engineLag };
    if (span.end - span.start > 50 * day)
      throw fieldError('EndTime', 'cannot be more than 50 days past StartTime', ['schedules']);
    const nodes = page.map((schedule) => ({
      id: schedule.id,
      name: schedule.name,
      timeZone: schedule.timezone,
      shifts: wireShifts(schedule, span).map((shift) => ({ ...shift, user: userOf(shift.user) })),
    }));
    const endCursor = page.length === 0 ? null : cursorAfter(page.at(-1)?.name ?? '');
    return {
      schedules: { nodes, pageInfo: { endCursor, hasNextPage: state.endless || rest.length > first } },
    };
  }

  function userOf(id: string): object | null {
    return state.users.find((user) => user.id === id) ?? null;
  }

  function createOverride({ input }: Record<string, unknown>): object {
    const { scheduleID, start, end, addUserID, removeUserID } = input as Record<string, string | undefined>;
    const schedule = state.schedules.find(({ id }) => id === scheduleID);
    const override: GoAlertOverride = {
      id: randomUUID(),
      from: new Date(timeOf(start)),
      until: new Date(timeOf(end)),
      add: addUserID ?? null,
      remove: removeUserID ?? null,
    };
    checkOverride(override, schedule);
    schedule?.overrides.push(override);
    return { createUserOverride: { id: override.id } };
  }

  function checkOverride(override: GoAlertOverride, schedule: GoAlertSchedule | undefined): void {
    const { from, until, add, remove } = override;
    const refuse = (field: string, message: string) => fieldError(field, message, ['createUserOverride']);
    const knows = (id: string | null) => id === null || state.users.some((user) => user.id === id);
    if (!add && !remove) throw refuse('UserID', 'must specify AddUserID and/or RemoveUserID');
    if (from >= until) throw refuse('End', 'must occur after Start time');
    if (until <= now()) throw refuse('End', 'must be in the future');
    if (!knows(add)) throw refuse('AddUserID', 'user does not exist');
    if (!knows(remove)) throw refuse('RemoveUserID', 'user does not exist');
    if (!schedule) throw refuse('TargetID', 'schedule does not exist');
    if (add === remove) throw refuse('AddUserID', 'cannot be the same as the user being replaced');
    const users = [add, remove].filter((id) => id !== null);
    const conflict = schedule.overrides.find(
      (other) =>
        other.from < until &&
        from < other.until &&
        [other.add, other.remove].some((id) => id !== null && users.includes(id)),
    );
    if (!conflict) return;
    const why = 'cannot override the same user twice at the same time, check existing overrides';
    throw refuse('UserID', `${why}; CONFLICTING_ID=${conflict.id}`);
  }

  return { name: 'goalert', origins: ['https://goalert.example.com'], app, failure };
}

function timeOf(written: unknown): number {
  const time = Date.parse(String(written));
  if (Number.isNaN(time)) throw new GoAlertError(`parsing time ${JSON.stringify(written)}`, ['schedules']);
  return time;
}

/** A cursor holds the last name of a page. */
function cursorAfter(name: string): string {
  return Buffer.from(JSON.stringify({ a: { n: name, f: false } })).toString('base64url');
}

function nameIn(cursor: string): string {
  if (cursor === '') return '';
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()).a.n;
  } catch {
    throw fieldError('Cursor', 'illegal base64 data at input byte 4', ['schedules']);
  }
}
