import assert from 'node:assert/strict';
import { datadog } from '../../../__tests__/sources/datadog.ts';
import { ilert } from '../../../__tests__/sources/ilert.ts';
import { compass, jsm } from '../../../__tests__/sources/jsm.ts';
import { opsgenie } from '../../../__tests__/sources/opsgenie.ts';
import { pagerduty } from '../../../__tests__/sources/pagerduty.ts';
import { rootly } from '../../../__tests__/sources/rootly.ts';
import { solarwinds } from '../../../__tests__/sources/solarwinds.ts';
import type { SourceStage } from '../../../__tests__/sources/stage.ts';
import { people } from '../../../sandbox/seed.ts';
import type { Stage, Stories, Story } from '../story.ts';

const hour = 3_600_000;

/** Stories for every source whose vendor publishes a file. */
export const sources: Stories = Object.fromEntries(
  [opsgenie, jsm, compass, pagerduty, rootly, datadog, solarwinds, ilert].flatMap((source) =>
    Object.entries(storiesOf(source)).map(([name, act]): [string, Story] => [
      `${source.kind}: ${name}`,
      { asks: [source.service, 'slack'], act },
    ]),
  ),
);

function storiesOf(source: SourceStage): Record<string, (stage: Stage) => Promise<void>> {
  const usual = { source: source.kind, schedule: source.schedule, 'user-group': 'data-oncall' };
  const now = Date.now();
  const shift = (who: string, from: number, until: number) => ({
    who,
    from: new Date(now + from * hour),
    until: new Date(now + until * hour),
  });
  const reading: Record<string, (stage: Stage) => Promise<void>> = {
    async 'who is on call, and who comes next'({ box, run }) {
      const { outputs } = await run(usual);
      assert.deepEqual(shown(box), ['ana']);
      assert.match(outputs['next-handover'] ?? '', /^\d{4}-\d\d-\d\dT/);
    },

    async 'several at once'({ box, run }) {
      source.set(box, [shift('ana', -5, 50), shift('ben', -8, 30)]);
      await run(usual);
      assert.deepEqual(shown(box), ['ana', 'ben']);
    },

    async 'nobody is on call'({ box, run }) {
      source.set(box, [shift('ben', 10, 30)]);
      const { outputs } = await run(usual);
      assert.match(outputs.changes ?? '', /"outcome":"kept"/);
    },

    async 'an override'({ box, run }) {
      source.override?.(box, shift('cleo', -1, 8));
      await run(usual);
      assert.deepEqual(shown(box), ['cleo']);
    },

    async 'the coming months'({ box, run }) {
      await run({ ...usual, 'look-ahead': '100d' });
      assert.deepEqual(shown(box), ['ana']);
    },

    async 'an unknown schedule'({ run }) {
      const { log } = await run({ ...usual, schedule: `${source.schedule.slice(0, -2)}x` }, 1);
      assert.match(log, /Did you mean/);
    },

    async 'a wrong token'({ run }) {
      const token = Object.entries(source.refused ?? {}).filter(([name]) => /_(TOKEN|KEY)$/.test(name));
      const wrong = token.map(([name, value]) => [name.toLowerCase().replaceAll('_', '-'), value]);
      const { log } = await run({ ...usual, ...Object.fromEntries(wrong) }, 1);
      assert.match(log, /`[a-z]+-(token|app-key)`/);
    },

    async 'a rate limit'({ box, run }) {
      box.faults.add({ kind: 'status', status: 429, service: source.service });
      await run(usual);
      assert.deepEqual(shown(box), ['ana']);
    },
  };
  if (!source.overrides) return reading;
  return {
    ...reading,

    async 'a manual handover, and the same again'({ box, run }) {
      const handover = { ...usual, 'handover-to': 'ben@example.com', 'handover-for': '2h' };
      await run(handover);
      await run(handover);
      assert.deepEqual(shown(box), ['ben']);
      assert.equal(source.overrides?.(box) ?? 1, 1);
    },

    ...(source.setRotations && {
      async 'one rotation, and a handover in it'({ box, run }: Stage) {
        source.setRotations?.(box, [
          { name: 'Primary', shifts: [shift('ana', -5, 50)] },
          { name: 'Secondary', shifts: [shift('cleo', -5, 50)] },
        ]);
        const one = { ...usual, rotation: 'Secondary' };
        await run(one);
        assert.deepEqual(shown(box), ['cleo']);
        await run({ ...one, 'handover-to': 'ben@example.com', 'handover-for': '2h' });
        assert.deepEqual(shown(box), ['ben']);
        await run({ ...one, 'handover-to': 'cleo@example.com' });
        assert.deepEqual(shown(box), ['cleo']);
        const { log } = await run({ ...usual, rotation: 'Tertiary' }, 1);
        assert.match(log, /“Primary” and “Secondary”/);
      },
    }),

    async 'a handover to somebody who is not in the pager'({ run }) {
      await run({ ...usual, 'handover-to': 'nobody@example.com', 'handover-for': '2h' }, 1);
    },
  };
}

/** Who is in the user group. */
function shown({ slack }: Stage['box']): string[] {
  const group = slack.userGroups.find(({ handle }) => handle === 'data-oncall');
  return people.filter((one) => group?.users.includes(one.slack)).map(({ name }) => name);
}
