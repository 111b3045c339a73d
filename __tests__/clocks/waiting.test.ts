import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { githubJob } from '../../sandbox/github/seed.ts';
import { members, stage } from '../runs/action.ts';
import { shiftStages, sourceStages } from '../sources/all.ts';
import type { SourceStage } from '../sources/stage.ts';

const hour = 3_600_000;

/** A run that begins a few seconds before Ben relieves Ana, and when the group came to show him. */
async function waitFor(due: string, source: SourceStage) {
  const boundary = Date.parse(due);
  const box = await stage(new Date(boundary - 5_000).toISOString());
  try {
    const at = (hours: number) => new Date(boundary + hours * hour);
    source.set(box, [
      { who: 'ana', from: at(-7 * 24), until: at(0) },
      { who: 'ben', from: at(0), until: at(7 * 24) },
    ]);
    const targets = [{ 'slack-user-group': 'data-oncall' }];
    const schedules = [{ name: 'Data', source: { [source.kind]: source.schedule }, targets }];
    await box.write('on-call.yml', stringify({ schedules }));
    const shown: string[] = [];
    box.after.push(({ path }) => {
      if (path.endsWith('usergroups.users.update')) shown.push(members(box)?.join() ?? '');
    });
    const inputs = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
    const { code } = await box.run({ ...inputs, 'wait-for-handover': '1m' }, githubJob);
    return { code, shown };
  } finally {
    await box.end();
  }
}

describe('with `wait-for-handover`', () => {
  test.concurrent.each([
    ['Berlin, spring', '2026-03-29T01:00:00.000Z'],
    ['Berlin, autumn', '2026-10-25T01:00:00.000Z'],
    ['New York, spring', '2026-03-08T07:00:00.000Z'],
    ['New York, autumn', '2026-11-01T06:00:00.000Z'],
  ])('a run waits for a handover in the moment in which clocks change: %s', async (_, due) => {
    const { code, shown } = await waitFor(due, sourceStages.opsgenie);
    expect([code, shown]).toEqual([0, ['U0ANA00001', 'U0BEN00002']]);
  });

  test.concurrent.each(shiftStages.map((source) => [source.kind, source] as const))(
    'a run waits for a handover of %s',
    async (_, source) => {
      const { code, shown } = await waitFor('2026-11-30T08:00:00.000Z', source);
      expect([code, shown]).toEqual([0, ['U0ANA00001', 'U0BEN00002']]);
    },
  );
});
