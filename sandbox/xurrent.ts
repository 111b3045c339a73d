import { Hono } from 'hono/quick';
import type { Failure } from './effects.ts';
import { shiftsAt } from './plain-shifts.ts';
import type { Call, StandIn } from './server.ts';
import type { XurrentPolicy, XurrentState } from './xurrent/state.ts';

type Status = 401 | 403 | 404 | 504;

const details: Record<number, string> = {
  401: 'Invalid token.',
  403: 'You do not have permission to perform this action.',
  404: 'Not Found.',
  429: 'Request was throttled.',
};

class XurrentError extends Error {
  readonly status: Status;

  constructor(status: Status) {
    super(details[status] ?? 'Gateway Time-out');
    this.status = status;
  }
}

/** An error with only a status, worded like Xurrent IMR. It does not say how long to wait. */
function failure(status: number): Failure {
  return { body: { detail: details[status] ?? 'Server Error (500)' } };
}

/** A stand-in for Xurrent IMR: escalation policies, and who is on call in them now. */
export function createXurrent(state: XurrentState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();

  app.use(async (c, next) => {
    const [, key = ''] = /^Token (.+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (!state.keys.includes(key)) throw new XurrentError(401);
    if (!state.mayRead) throw new XurrentError(403);
    await next();
  });

  app.get('/api/v2/account/teams/:team/oncall/', (c) => {
    checkTeam(state, c.req.param('team'));
    if (state.slowBulk) throw new XurrentError(504);
    const told = state.onlyAlone ? [] : state.policies;
    return c.json(told.map((policy) => wireOnCall(state, policy, now())));
  });

  app.get('/api/v2/account/teams/:team/escalation_policies/:id/oncall/', (c) => {
    checkTeam(state, c.req.param('team'));
    const found = state.policies.find(({ id }) => id === c.req.param('id'));
    if (!found) throw new XurrentError(404);
    return c.json([wireOnCall(state, found, now())]);
  });

  app.get('/api/account/teams/:team/escalation_policies/', (c) => {
    checkTeam(state, c.req.param('team'));
    return c.json(state.policies.map((policy) => wirePolicy(state, policy)));
  });

  app.notFound((c) => c.json({ detail: details[404] }, 404));
  app.onError((error, c) => {
    if (!(error instanceof XurrentError)) throw error;
    return c.json({ detail: error.message }, error.status);
  });
  return { name: 'xurrent', origins: ['https://www.zenduty.com'], app, failure };
}

function checkTeam({ team }: XurrentState, asked: string): void {
  if (asked !== team) throw new XurrentError(404);
}

/** On the wire: who is on call in a policy, by its steps. */
function wireOnCall({ users }: XurrentState, { id, name, steps }: XurrentPolicy, at: Date): object {
  return {
    unique_id: id,
    name,
    oncalls: steps.map((step, index) => {
      const names = new Set(shiftsAt(step, at).map(({ user }) => user));
      const onCall = users.filter(({ username }) => names.has(username));
      return {
        ep_rule: step.id,
        position: step.position,
        delay: index * 2,
        oncalls: onCall.map(({ username, firstName, lastName, email }) => ({
          username,
          first_name: firstName,
          last_name: lastName,
          email,
        })),
      };
    }),
  };
}

/** On the wire: a policy of the list. */
function wirePolicy({ team }: XurrentState, { id, name, steps }: XurrentPolicy): object {
  return {
    name,
    summary: '',
    description: '',
    rules: steps.map((step, index) => ({
      delay: index * 2,
      targets: [{ target_type: 1, target_id: `4a3025f3-${step.id.slice(9)}` }],
      position: step.position,
      unique_id: step.id,
    })),
    unique_id: id,
    team,
    repeat_policy: 0,
    move_to_next: true,
    global_ep: false,
  };
}
