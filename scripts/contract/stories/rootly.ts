import assert from 'node:assert/strict';
import { count, type Stories } from '../story.ts';

const asks = ['rootly', 'slack'];
const usual = { source: 'rootly', schedule: 'Data science', 'user-group': 'data-oncall' };
const to = (who: string, length: string) => ({
  ...usual,
  'handover-to': `${who}@example.com`,
  'handover-for': length,
});

/** Stories of what only Rootly does with overrides. */
export const rootly: Stories = {
  'rootly: a handover, and back before it ends': {
    asks,
    async act({ box, run }) {
      await run(to('ben', '8h'));
      await run(to('ana', '9h'));
      assert.equal(count(box, '/override_shifts/', 200), 1);
      assert.equal(box.rootly.schedules[0]?.overrides.length, 0);
    },
  },

  'rootly: a handover within another, whose rest is written again': {
    asks,
    async act({ box, run }) {
      await run(to('ben', '8h'));
      await run(to('cleo', '2h'));
      assert.equal(count(box, '/override_shifts', 201), 3);
      assert.equal(box.rootly.schedules[0]?.overrides.length, 2);
    },
  },

  'rootly: a handover with a key that may not override': {
    asks,
    async act({ box, run }) {
      box.rootly.overridesAllowed = false;
      await run(to('ben', '8h'), 1);
      assert.equal(count(box, '/override_shifts', 403), 1);
    },
  },
};
