import assert from 'node:assert/strict';
import { count, type Stories } from '../story.ts';

const asks = ['datadog', 'slack'];
const usual = { source: 'datadog', 'user-group': 'data-oncall' };
const handover = { 'handover-to': 'ben@example.com', 'handover-for': '2h' };

/** Stories that only Datadog has. */
export const datadog: Stories = {
  'datadog: a schedule by its id': {
    asks,
    async act({ box, run }) {
      const { outputs } = await run({ ...usual, schedule: '3653d3c6-0000-4000-8000-000000000001' });
      assert.equal(outputs.emails, 'ana@example.com');
      assert.equal(count(box, '/schedules/3653d3c6-0000-4000-8000-000000000001', 200), 4);
    },
  },

  'datadog: an unknown id': {
    asks,
    async act({ box, run }) {
      await run({ ...usual, schedule: '3653d3c6-0000-4000-8000-000000000009' }, 1);
      assert.equal(count(box, '/schedules/3653d3c6-0000-4000-8000-000000000009', 404), 1);
    },
  },

  'datadog: a name that its search does not understand': {
    asks,
    async act({ box, run }) {
      for (const schedule of box.datadog.schedules) schedule.name += ': EU';
      const { outputs } = await run({ ...usual, schedule: 'Data science: EU' });
      assert.equal(outputs.emails, 'ana@example.com');
      assert.equal(count(box, '/schedules', 400), 1);
    },
  },

  'datadog: many schedules': {
    asks,
    async act({ box, run }) {
      box.datadog.pageSize = 1;
      const { outputs } = await run({ ...usual, schedule: 'Data science\nPlatform', 'look-ahead': '0' });
      assert.equal(outputs.emails?.split(',').length, 2);
      assert.equal(count(box, '/responders', 200), 2);
    },
  },

  'datadog: somebody on call who was deleted': {
    asks,
    async act({ box, run }) {
      box.datadog.users = box.datadog.users.filter(({ email }) => email !== 'ana@example.com');
      await run({ ...usual, schedule: 'Data science' }, 1);
      assert.equal(count(box, '/users/', 404), 1);
    },
  },

  'datadog: a handover without the scope': {
    asks,
    async act({ box, run }) {
      for (const scopes of Object.values(box.datadog.appKeys)) scopes.splice(1, 1);
      const { log } = await run({ ...usual, schedule: 'Data science', ...handover }, 1);
      assert.match(log, /on_call_write/);
      assert.equal(count(box, '/overrides', 403), 1);
    },
  },
};
