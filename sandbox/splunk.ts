import type { Context } from 'hono';
import { Hono } from 'hono/quick';
import type { Failure } from './effects.ts';
import { finalShifts } from './plain-shifts.ts';
import type { Call, StandIn } from './server.ts';
import { isoTime, wirePolicy } from './splunk/schedule.ts';
import type { SplunkPolicy, SplunkState, SplunkTeam, SplunkUser } from './splunk/state.ts';
import { copyOf, takeOver } from './splunk/takeover.ts';

const day = 86_400_000;

class SplunkError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 504;

  constructor(status: 400 | 401 | 403 | 404 | 504, message: string) {
    super(message);
    this.status = status;
  }
}

/** A stand-in for Splunk On-Call's public API: teams' schedules and logs, teams, users. */
export function createSplunk(state: SplunkState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  app.use(async (c, next) => {
    const [id, key] = [c.req.header('x-vo-api-id'), c.req.header('x-vo-api-key')];
    if (!id || !key) throw new SplunkError(401, 'Authentication parameters missing');
    if (state.keys[id] !== key) throw new SplunkError(403, 'Authentication failed');
    if (state.readOnly && c.req.method !== 'GET') throw new SplunkError(403, 'Authentication failed');
    await next();
  });

  /** The policies that schedules still show after a write, and for how many reads. */
  const stale = new Map<SplunkPolicy, { readonly policy: SplunkPolicy; reads: number }>();
  const shown = (policy: SplunkPolicy): SplunkPolicy => {
    const old = stale.get(policy);
    if (!old?.reads || state.lag === 0) return policy;
    old.reads -= 1;
    return old.policy;
  };

  app.get('/api-public/v2/team/:team/oncall/schedule', (c) => {
    const { slug, name, policies } = readTeam(state, c);
    const days = Number(c.req.query('daysForward') ?? 14);
    if (!(days >= 0 && days <= 123)) throw new SplunkError(400, 'daysForward must be between 0 and 123');
    const until = new Date(now().getTime() + days * day);
    return c.json({
      team: { name, slug },
      schedules: policies.map((one) => wirePolicy(shown(one), now(), until, state.listsTaken)),
    });
  });

  app.patch('/api-public/v1/policies/:policy/oncall/user', (c) => {
    const policy = state.teams
      .flatMap(({ policies }) => policies)
      .find(({ slug }) => slug === c.req.param('policy'));
    if (!policy) throw new SplunkError(404, 'Team not found');
    const before = copyOf(policy);
    const refusal = takeOver(state, policy, c.env.body, now());
    if (refusal) throw new SplunkError(...refusal);
    stale.set(policy, { policy: before, reads: state.lag });
    return c.json({ result: 'ok' });
  });

  app.get('/api-reporting/v1/team/:team/oncall/log', (c) => {
    const { slug, policies } = readTeam(state, c);
    const [start, end] = [new Date(c.req.query('start') ?? ''), new Date(c.req.query('end') ?? '')];
    if (!(start < end)) throw new SplunkError(400, 'Invalid date');
    const known = new Date(now().getTime() - state.logBehind);
    const shifts = policies.flatMap((policy) =>
      finalShifts(policy)
        .filter(({ from, until }) => until > start && from < end && from < known)
        .filter(({ from }) => !state.logsOnlyChanges || from >= start)
        .map((shift) => ({ ...shift, escalationPolicy: { name: policy.name, slug: policy.slug } })),
    );
    const userLogs = [...new Set(shifts.map(({ user }) => user))].map((userId) => ({
      userId,
      log: shifts
        .filter(({ user }) => user === userId)
        .map(({ from, until, escalationPolicy }) => ({
          on: isoTime(from),
          ...(until <= known && until <= end && { off: isoTime(until) }),
          escalationPolicy,
        })),
    }));
    return c.json({ teamSlug: slug, start: isoTime(start), end: isoTime(end), userLogs });
  });

  app.get('/api-public/v1/team', (c) =>
    c.json(
      state.teams.map(({ slug, name }) => ({
        _selfUrl: `/api-public/v1/team/${slug}`,
        name,
        slug,
        memberCount: state.users.length,
        isDefaultTeam: false,
      })),
    ),
  );
  app.get('/api-public/v2/user', (c) => {
    const email = c.req.query('email');
    if (email !== undefined)
      return c.json({ users: state.users.filter((user) => user.email === email).map(wireUser) });
    if (state.slowUsers) throw new SplunkError(504, 'Gateway Time-out');
    return c.json({ users: state.users.map(wireUser) });
  });
  app.get('/api-public/v1/user/:user', (c) => {
    const found = state.users.find(({ username }) => username === c.req.param('user'));
    if (!found) throw new SplunkError(404, 'User not found');
    return c.json(wireUser(found));
  });

  app.notFound((c) => c.json({ error: 'Path not found' }, 404));
  app.onError((error, c) => {
    if (!(error instanceof SplunkError)) throw error;
    return c.json({ error: error.message }, error.status);
  });
  return { name: 'splunk', origins: ['https://api.victorops.com'], app, failure };
}

function readTeam(state: SplunkState, c: Context): SplunkTeam {
  const found = state.teams.find(({ slug }) => slug === c.req.param('team'));
  if (!found) throw new SplunkError(404, 'Team not found');
  return found;
}

function wireUser(user: SplunkUser): object {
  return {
    ...user,
    displayName: `${user.firstName} ${user.lastName}`.trim(),
    createdAt: '2024-03-01T10:15:00Z',
    verified: true,
    _selfUrl: `/api-public/v1/user/${user.username}`,
  };
}

const messages: Record<number, string> = {
  401: 'Authentication parameters missing',
  403: 'Authentication failed or rate-limit reached',
  404: 'Path not found',
  429: 'Too many requests',
};

/** An error with only a status, worded like Splunk On-Call. */
function failure(status: number): Failure {
  const body = { error: messages[status] ?? 'Internal Server Error' };
  return status === 429 ? { headers: { 'Retry-After': '1' }, body } : { body };
}
