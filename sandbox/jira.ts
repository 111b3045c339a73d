import { Hono } from 'hono/quick';
import { failure, JiraError, OperationsError, unauthorized } from './jira/answers.ts';
import { projectComponents, updateComponent } from './jira/components.ts';
import { onCallAnswer } from './jira/on-call.ts';
import { createOverride, deleteOverride, wireOverride } from './jira/overrides.ts';
import { assignableUsers, permissionsOf } from './jira/permissions.ts';
import { compassRoot, paged, readAccount, readDate, readSchedule, readSchedules } from './jira/question.ts';
import type { JiraState, Override, Schedule } from './jira/state.ts';
import { timeline } from './jira/timeline.ts';
import { bulkUsers, searchUsers } from './jira/users.ts';
import type { Call, StandIn } from './server.ts';

/**
 * A stand-in for an Atlassian site: the operations of Jira Service Management and Compass, and the part of Jira's REST API v3 that
 * is about users and components, behind the gateway's address, and the site's own page with its cloud id.
 */
export function createJira(state: JiraState, now: () => Date): StandIn {
  const app = new Hono<{ Bindings: Call }>();
  /** Jira Service Management and Compass have schedules of their own behind the same API. */
  const products = ['/jsm/ops/api/:cloudId/v1', compassRoot];
  const rest = '/ex/jira/:cloudId/rest/api/3';

  /** The overrides that lists still show after a write, and for how many reads. */
  const stale = new Map<Schedule, { readonly overrides: readonly Override[]; reads: number }>();
  const written = (schedule: Schedule): void => {
    if (stale.get(schedule)?.reads) return;
    stale.set(schedule, { overrides: [...schedule.overrides], reads: state.lag });
  };
  const listed = (schedule: Schedule): readonly Override[] => {
    const old = stale.get(schedule);
    if (!old?.reads || state.lag === 0) return schedule.overrides;
    old.reads -= 1;
    return old.overrides;
  };

  app.get('/_edge/tenant_info', (c) => c.json({ cloudId: state.cloudId }));

  for (const root of [...products, rest]) {
    app.use(`${root}/*`, async (c, next) => {
      if (!readAccount(state, c)) return c.json(unauthorized, 401);
      if (c.req.param('cloudId') !== state.cloudId) return c.notFound();
      await next();
      return undefined;
    });
  }

  app.use(`${rest}/*`, async (c, next) => (state.hasJira ? next() : c.notFound()));

  for (const operations of products) {
    app.get(`${operations}/schedules`, (c) => {
      const query = (c.req.query('query') ?? '*').toLowerCase();
      const fits = ({ name }: Schedule) =>
        query.endsWith('*')
          ? name.toLowerCase().startsWith(query.slice(0, -1))
          : name.toLowerCase() === query;
      const all = readSchedules(state, c).filter(fits).map(wireSchedule);
      return c.json({ ...paged(state, c, all), _expands: ['rotation'] });
    });

    app.get(`${operations}/schedules/:id`, (c) => c.json(wireSchedule(readSchedule(state, c))));

    app.get(`${operations}/schedules/:id/rotations`, (c) => {
      const { rotations } = readSchedule(state, c);
      return c.json(
        paged(
          state,
          c,
          rotations.map(({ id, name }) => ({ id, name, type: 'weekly', length: 1 })),
        ),
      );
    });

    app.get(`${operations}/schedules/:id/on-calls`, (c) =>
      c.json(onCallAnswer(readSchedule(state, c), readDate(c, now), c.req.query('flat') === 'true')),
    );

    app.get(`${operations}/schedules/:id/timeline`, (c) =>
      c.json(timeline(state, readSchedule(state, c), c.req.query(), readDate(c, now), now())),
    );

    app.get(`${operations}/schedules/:id/overrides`, (c) => {
      const standing = listed(readSchedule(state, c)).filter(({ until }) => until > now());
      return c.json(paged(state, c, standing.map(wireOverride)));
    });

    app.post(`${operations}/schedules/:id/overrides`, (c) => {
      const schedule = readSchedule(state, c);
      if (!readAccount(state, c)?.changesSchedules) {
        throw new OperationsError(403, 'You are not allowed to change this schedule');
      }
      written(schedule);
      return c.json(wireOverride(createOverride(state, schedule, c.env.body)), 201);
    });

    app.delete(`${operations}/schedules/:id/overrides/:alias`, (c) => {
      deleteOverride(readSchedule(state, c), c.req.param('alias'));
      return c.body(null, 204);
    });
  }

  app.get(`${rest}/user/bulk`, (c) =>
    c.json(bulkUsers(state, c.req.queries('accountId') ?? [], c.req.query())),
  );

  app.get(`${rest}/user/search`, (c) =>
    c.json(readAccount(state, c)?.browsesUsers ? searchUsers(state, c.req.query()) : []),
  );

  app.get(`${rest}/mypermissions`, (c) => {
    const account = readAccount(state, c);
    if (!account) return c.json(unauthorized, 401);
    return c.json(permissionsOf(state, account, c.req.query()));
  });

  app.get(`${rest}/user/assignable/search`, (c) => c.json(assignableUsers(state, c.req.query())));

  app.get(`${rest}/project/:key/components`, (c) => c.json(projectComponents(state, c.req.param('key'))));

  app.put(`${rest}/component/:id`, (c) => {
    const account = readAccount(state, c);
    if (!account) return c.json(unauthorized, 401);
    return c.json(updateComponent(state, account, c.req.param('id'), c.env.body));
  });

  app.notFound((c) => c.json(failure(404).body, 404));
  app.onError((error, c) => {
    if (!(error instanceof OperationsError || error instanceof JiraError)) throw error;
    return c.json(error.body, error.status);
  });
  return {
    name: 'jira',
    origins: ['https://api.atlassian.com', 'https://sandbox.atlassian.net'],
    app,
    failure,
  };
}

/** On the wire: a schedule. */
function wireSchedule({ id, name, timezone, enabled, teamId }: Schedule): object {
  return { id, name, description: '', timezone, enabled, teamId };
}
