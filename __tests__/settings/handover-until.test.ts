import { expect, test } from '@jest/globals';
import { inProcess } from '../in-process.ts';
import { sourceStages } from '../sources/all.ts';
import { targetStages } from '../targets/all.ts';

const start = new Date('2026-11-24T12:00:00Z');
const at = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
const target = targetStages['slack-user-group'];

function handOver(kind: 'rota' | 'opsgenie', until: string) {
  const stage = sourceStages[kind];
  const given = inProcess(start);
  stage.set(given.box, [{ who: 'ana', from: at(-5), until: at(100) }]);
  target.set(given.box, ['ana']);
  const env = { SOURCE: kind, SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', ...stage.env };
  const handover = { HANDOVER_TO: 'ben@example.com', HANDOVER_UNTIL: until };
  return given.run({ ...env, ...handover });
}

test('a local `handover-until` is in the rota’s zone', async () => {
  for (const until of ['2026-11-24T21:00', '2026-11-24 21:00:00', '2026-11-24T20:00Z']) {
    const { duties, handover } = await handOver('rota', until);
    expect([handover, duties[0]?.handover]).toMatchObject(['written', { until: at(8) }]);
  }
});

test('a local `handover-until` for a pager is an error before anything is sent', async () => {
  await expect(handOver('opsgenie', '2026-11-24T21:00')).rejects.toThrow(
    /`handover-until` needs an offset or a time zone/,
  );
});

test.each(['2026-11-24T13:00', '2026-12-26T09:00'])(
  'a local `handover-until` is bounded: %s',
  async (until) => {
    const { handover, changes } = await handOver('rota', until);
    expect(handover).toBe('refused');
    expect(changes[0]?.reason).toMatch(/would end before it begins|at most 31 days/);
  },
);
