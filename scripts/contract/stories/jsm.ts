import assert from 'node:assert/strict';
import { count, type Stories } from '../story.ts';

const asks = ['jira', 'slack'];
const usual = { source: 'jsm', schedule: 'Data science', 'user-group': 'data-oncall' };

/** Stories that only Jira Service Management has. */
export const jsm: Stories = {
  'jsm: a schedule by its id': {
    asks,
    async act({ box, run }) {
      const { outputs } = await run({ ...usual, schedule: box.jira.schedules[0]?.id ?? '' });
      assert.equal(outputs.emails, 'ana@example.com');
      assert.equal(count(box, `/schedules/${box.jira.schedules[0]?.id}`, 200), 3);
    },
  },

  'jsm: an unknown id, among more than one page of schedules': {
    asks,
    async act({ box, run }) {
      const [first] = box.jira.schedules;
      for (let number = 3; first && number < 100; number += 1) {
        const id = `f8f2a4ec-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
        box.jira.schedules.push({ ...first, id, name: `Team ${number}` });
      }
      await run({ ...usual, schedule: 'f8f2a4ec-0000-4000-8000-000000000100' }, 1);
      assert.equal(count(box, '/schedules', 404), 1);
      assert.ok(count(box, '/v1/schedules', 200) > 2);
    },
  },

  'jsm: a schedule that the account can’t see': {
    asks,
    async act({ box, run }) {
      for (const account of box.jira.accounts) account.schedules = [];
      await run({ ...usual, schedule: box.jira.schedules[0]?.id ?? '' }, 1);
      assert.equal(count(box, '/schedules/', 403), 1);
    },
  },

  'jsm: a team on call that resolves to nobody': {
    asks,
    async act({ box, run }) {
      for (const shift of box.jira.schedules.flatMap(({ rotations }) =>
        rotations.flatMap((one) => one.shifts),
      ))
        shift.responder = { type: 'team', id: 'cd68207b-0000-4000-8000-000000000001', members: [] };
      const { log } = await run(usual, 1);
      assert.match(log, /cd68207b/);
    },
  },

  'jsm: a handover that is written twice': {
    asks,
    async act({ box, run }) {
      const written: unknown[] = [];
      box.after.push(({ method, path, status }) => {
        const overrides = box.jira.schedules[0]?.overrides ?? [];
        const [last] = overrides.slice(-1);
        if (method !== 'POST' || !path.endsWith('/overrides') || status !== 201 || !last) return;
        written.push(overrides.push({ ...last, alias: 'c73c3ffa-0000-4000-8000-00000000000a' }));
      });
      await run({ ...usual, 'handover-to': 'ben@example.com', 'handover-for': '2h' });
      assert.deepEqual(written, [2]);
      assert.equal(box.jira.schedules[0]?.overrides.length, 1);
    },
  },
};
