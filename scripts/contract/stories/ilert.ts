import assert from 'node:assert/strict';
import { count, type Stories } from '../story.ts';

const asks = ['ilert', 'slack'];
const usual = { source: 'ilert', 'user-group': 'data-oncall' };
const handover = { 'handover-to': 'ben@example.com', 'handover-for': '2h' };

/** Stories that only ilert has: schedules in no escalation policy, and roles. */
export const ilert: Stories = {
  'ilert: a schedule by its id': {
    asks,
    async act({ box, run }) {
      const { outputs } = await run({ ...usual, schedule: '41001' });
      assert.equal(outputs.emails, 'ana@example.com');
      assert.equal(count(box, '/schedules/41001', 200), 1);
    },
  },

  'ilert: a schedule that no policy uses': {
    asks,
    async act({ box, run }) {
      for (const schedule of box.ilert.schedules) schedule.levels = 0;
      const { outputs } = await run({ ...usual, schedule: 'Data science' });
      assert.equal(outputs.emails, 'ana@example.com');
      assert.equal(count(box, '/shifts', 200), 2);
    },
  },

  'ilert: many schedules': {
    asks,
    async act({ box, run }) {
      const { outputs } = await run({ ...usual, schedule: 'Data science\nPlatform' });
      assert.equal(outputs.emails, 'ana@example.com,dan@example.com');
      assert.equal(count(box, '/on-calls', 200), 2);
    },
  },

  'ilert: the past, with and without overrides': {
    asks: ['ilert'],
    async act({ box, run }) {
      await run({ source: 'ilert', schedule: 'Data science', mode: 'report' });
      assert.equal(count(box, '/shifts', 200), 6);
    },
  },

  'ilert: a handover by a responder': {
    asks,
    async act({ box, run }) {
      for (const user of box.ilert.users) user.role = 'RESPONDER';
      await run({ ...usual, schedule: 'Data science', ...handover }, 1);
      assert.equal(count(box, '/overrides', 403), 1);
    },
  },
};
