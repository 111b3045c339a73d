import assert from 'node:assert/strict';
import { count, type Stories } from '../story.ts';

const asks = ['pagerduty', 'slack'];
const usual = { source: 'pagerduty', 'user-group': 'data-oncall' };
const handover = { 'handover-to': 'ben@example.com', 'handover-for': '2h' };

/** Stories that only PagerDuty has: two kinds of schedules, and escalation policies. */
export const pagerduty: Stories = {
  'pagerduty: a schedule by its id': {
    asks,
    async act({ box, run }) {
      const { outputs } = await run({ ...usual, schedule: 'PSDATA1' });
      assert.equal(outputs.emails, 'ana@example.com');
      assert.equal(count(box, '/schedules/PSDATA1', 200), 1);
    },
  },

  'pagerduty: an unknown id': {
    asks,
    async act({ box, run }) {
      await run({ ...usual, schedule: 'PSNONE1' }, 1);
      assert.equal(count(box, '/schedules/PSNONE1', 404), 1);
    },
  },

  'pagerduty: a schedule that no policy uses': {
    asks,
    async act({ run }) {
      const { outputs } = await run({ ...usual, schedule: 'Finance' });
      assert.equal(outputs.emails, 'ben@example.com');
    },
  },

  'pagerduty: a shift-based schedule by its id, and a handover there': {
    asks,
    async act({ box, run }) {
      const { outputs } = await run({ ...usual, schedule: 'PSSECU1' });
      assert.equal(outputs.emails, 'cleo@example.com');
      assert.equal(count(box, '/schedules/PSSECU1', 400), 1);
      await run({ ...usual, schedule: 'Security', ...handover });
      assert.equal(box.pagerduty.schedules.find(({ id }) => id === 'PSSECU1')?.overrides.length, 1);
    },
  },

  'pagerduty: a gap in a shift-based schedule is handed over': {
    asks,
    async act({ box, run }) {
      for (const schedule of box.pagerduty.schedules) if (schedule.kind === 'shifts') schedule.rotations = [];
      await run({ ...usual, schedule: 'Security', ...handover });
      assert.equal(count(box, '/custom_shifts', 201), 1);
    },
  },

  'pagerduty: many schedules': {
    asks,
    async act({ box, run }) {
      const { outputs } = await run({ ...usual, schedule: 'Data science\nPlatform\nFinance\nSecurity' });
      assert.equal(outputs.emails?.split(',').length, 4);
      assert.equal(count(box, '/oncalls', 200), 2);
    },
  },

  'pagerduty: somebody on call who was deleted': {
    asks,
    async act({ box, run }) {
      for (const user of box.pagerduty.users) if (user.email === 'ana@example.com') user.deleted = true;
      await run({ ...usual, schedule: 'Data science' }, 1);
      assert.equal(count(box, '/users/', 404), 1);
    },
  },

  'pagerduty: a handover with a read-only key': {
    asks,
    async act({ box, run }) {
      for (const key of Object.values(box.pagerduty.keys)) key.readOnly = true;
      await run({ ...usual, schedule: 'Data science', ...handover }, 1);
      assert.equal(count(box, '/overrides', 403), 1);
    },
  },

  'pagerduty: a handover that is written twice': {
    asks,
    async act({ box, run }) {
      const written: unknown[] = [];
      box.after.push(({ method, path, status }) => {
        const overrides = box.pagerduty.schedules[0]?.overrides ?? [];
        const [last] = overrides.slice(-1);
        if (method !== 'POST' || !path.endsWith('/overrides') || status !== 201 || !last) return;
        written.push(overrides.push({ ...last, id: 'QTWICE0000000001' }));
      });
      await run({ ...usual, schedule: 'Data science', ...handover });
      assert.deepEqual(written, [2]);
      assert.equal(count(box, '/overrides/QTWICE0000000001', 200) + count(box, '/overrides/QTWICE', 204), 1);
    },
  },
};
