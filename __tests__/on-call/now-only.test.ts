import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { tell } from '../../src/modes.ts';
import { outputs } from '../../src/report/outputs.ts';
import { inProcess } from '../in-process.ts';
import { shown } from '../shown.ts';
import { opsgenie } from '../sources/opsgenie.ts';
import { xurrent } from '../sources/xurrent.ts';

// A source that says who is on call now, and not when shifts begin and end.

const noon = new Date('2026-11-24T12:00:00Z');
const at = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const untold = 'Xurrent IMR only says who is on call now, not when shifts begin and end.';

async function run(env: Readonly<Record<string, string>> = {}, schedule: object | null = null) {
  const files = { 'on-call.yml': stringify({ schedules: [schedule] }) };
  const given = inProcess(noon, schedule ? files : {});
  xurrent.set(given.box, [{ who: 'ana', from: at(-5), until: at(10) }]);
  const plain = { SOURCE: 'xurrent', SCHEDULE: xurrent.schedule, USER_GROUP: 'data-oncall' };
  const report = await given.run({
    ...xurrent.env,
    ...(schedule ? { CONFIG: 'on-call.yml' } : plain),
    ...env,
  });
  const asked = given.box.requests.filter(({ service }) => service === 'xurrent').map(({ path }) => path);
  return { report, asked, outputs: outputs(report), log: shown(report).log.join('\n') };
}

describe('with a source that tells no shifts', () => {
  test('the target is right, nothing is warned of, and until when is not known', async () => {
    const { report, asked, outputs, log } = await run();
    expect(report.changes).toMatchObject([{ outcome: 'changed', after: ['U0ANA00001'] }]);
    expect(report.warnings).toEqual([]);
    expect(JSON.parse(outputs['on-call'])).toMatchObject([{ until: null }]);
    expect(outputs['next-handover']).toBe('');
    expect(log).not.toContain('could not be read');
    expect(new Set(asked).size).toBe(1);
  });

  test('what needs them says that they are not known', async () => {
    const { report } = await run({ OVERLAP: '1h' });
    expect(report.changes).toMatchObject([{ outcome: 'changed', after: ['U0ANA00001'] }]);
    expect(JSON.stringify(report.warnings)).toContain(untold);
  });

  test('who comes next can’t be shown, and the group stays as it is', async () => {
    const { report } = await run(
      {},
      {
        name: 'Data',
        source: { xurrent: xurrent.schedule },
        who: 'next',
        targets: [{ 'slack-user-group': 'data-oncall' }],
      },
    );
    expect(report.changes).toMatchObject([{ outcome: 'failed', reason: expect.stringContaining(untold) }]);
  });

  test.each([
    ['ana', null],
    ['ben', false],
  ])('another pager, with %s on call, is compared for now alone', async (who, agrees) => {
    const files = {
      'on-call.yml': stringify({
        schedules: [
          {
            name: 'Data',
            source: { opsgenie: opsgenie.schedule },
            shadow: { xurrent: xurrent.schedule },
            targets: [{ 'slack-user-group': 'data-oncall' }],
          },
        ],
      }),
    };
    const given = inProcess(noon, files);
    opsgenie.set(given.box, [{ who: 'ana', from: at(-5), until: at(400) }]);
    xurrent.set(given.box, [{ who, from: at(-5), until: at(400) }]);
    const report = await given.run({ CONFIG: 'on-call.yml', ...opsgenie.env, ...xurrent.env });
    expect(JSON.parse(outputs(report).shadow)).toMatchObject([
      { agrees, now: { source: ['ana@example.com'], shadow: [`${who}@example.com`] }, coming: null },
    ]);
  });

  test('a check says that it looked at nobody who comes later', async () => {
    const given = inProcess(noon);
    xurrent.set(given.box, [{ who: 'ana', from: at(-5), until: at(10) }]);
    const env = { MODE: 'check', SOURCE: 'xurrent', SCHEDULE: xurrent.schedule, USER_GROUP: 'data-oncall' };
    const { json } = await tell(await given.setup({ ...xurrent.env, ...env }), given.world);
    const rows = json.check as { severity: string; message: string }[];
    expect(rows).toContainEqual(
      expect.objectContaining({
        severity: 'unchecked',
        message: 'Whoever comes on call later was not checked: Xurrent IMR only says who is on call now.',
      }),
    );
    expect(JSON.stringify(rows)).not.toContain('changes until');
  });

  test('a report of the past is a failure that says why', async () => {
    const given = inProcess(noon);
    const env = { MODE: 'report', SOURCE: 'xurrent', SCHEDULE: xurrent.schedule };
    const { failures } = await tell(await given.setup({ ...xurrent.env, ...env }), given.world);
    expect(failures.join()).toContain(untold);
  });

  test('a manual handover is refused by name', async () => {
    const { report } = await run({ HANDOVER_TO: 'ben@example.com', HANDOVER_FOR: '2h' });
    const refusal = 'Overrides can’t be written into Xurrent IMR: they belong to a schedule there';
    const reason = expect.stringContaining(refusal);
    expect(report.changes).toMatchObject([{ outcome: 'failed', reason }]);
  });

  test('everybody on call in several policies is shown, in one request', async () => {
    const { outputs, asked } = await run(
      {},
      {
        name: 'Data',
        source: [{ xurrent: xurrent.schedule }, { xurrent: 'Platform' }],
        targets: [{ 'slack-user-group': 'data-oncall' }],
      },
    );
    expect(JSON.parse(outputs['on-call'])).toMatchObject([{ until: null, people: [{}, {}] }]);
    expect(new Set(asked).size).toBe(1);
  });
});
