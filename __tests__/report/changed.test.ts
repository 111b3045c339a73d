import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Fault } from '../../sandbox/faults.ts';
import { secrets } from '../../sandbox/seed.ts';
import { outputs } from '../../src/report/outputs.ts';
import { inProcess } from '../in-process.ts';
import { opsgenie } from '../sources/opsgenie.ts';
import { targetStages } from '../targets/all.ts';
import type { TargetStage } from '../targets/stage.ts';

// `changed` is true whenever anything was written, whatever became of the rest.

const noon = new Date('2026-11-24T12:00:00Z');
const never = { kind: 'status', status: 403, body: { message: 'no' }, times: Infinity } as const;

async function run(stage: TargetStage, before: readonly string[], faults: readonly Fault[]) {
  const schedule = { opsgenie: opsgenie.schedule };
  const config = {
    people: stage.people ?? [],
    schedules: [{ name: 'Data', source: schedule, targets: [stage.form] }],
  };
  const given = inProcess(noon, { 'on-call.yml': stringify(config) });
  stage.set(given.box, before);
  for (const fault of faults) given.box.faults.add(fault);
  const env = { CONFIG: 'on-call.yml', OPSGENIE_TOKEN: secrets.opsgenie, LOOK_AHEAD: '0', ...stage.env };
  const report = await given.run(env);
  return {
    outcome: report.changes[0]?.outcome,
    changed: outputs(report).changed,
    shown: stage.shows(given.box),
  };
}

describe('after a target that failed half-way', () => {
  test.each([
    ['github-team', { method: 'DELETE' }],
    ['teams-tag', { method: 'DELETE' }],
  ] as const)('%s: who comes is in, and who goes can’t be taken out', async (kind, where) => {
    expect(await run(targetStages[kind], ['ben'], [{ ...never, ...where }])).toEqual({
      outcome: 'failed',
      changed: 'true',
      shown: ['ana', 'ben'],
    });
  });

  test.each([
    ['github-team', { method: 'PUT' }],
    ['teams-tag', { method: 'POST', path: '/members' }],
    ['jira-component', { method: 'PUT' }],
    ['slack-user-group', { path: 'usergroups.users.update' }],
    ['slack-topic', { path: 'conversations.setTopic' }],
  ] as const)('%s: nothing was written, so nothing changed', async (kind, where) => {
    const { outcome, changed, shown } = await run(targetStages[kind], ['ben'], [{ ...never, ...where }]);
    expect([outcome, changed, shown]).toEqual(['failed', 'false', ['ben']]);
  });

  test('a refusal that Slack sends with status 200 is no write', async () => {
    const body = { ok: false, error: 'permission_denied' };
    const fault = { kind: 'wrong-shape', body, path: 'usergroups.users.update', times: Infinity } as const;
    expect(await run(targetStages['slack-user-group'], ['ben'], [fault])).toMatchObject({ changed: 'false' });
  });
});

test('an override was written, and then the target failed', async () => {
  const { run, box } = inProcess(noon);
  box.faults.add({ ...never, path: 'usergroups.users.update' });
  const report = await run({
    SCHEDULE: opsgenie.schedule,
    USER_GROUP: 'data-oncall',
    OPSGENIE_TOKEN: secrets.opsgenie,
    HANDOVER_TO: 'ben@example.com',
    HANDOVER_FOR: '8h',
  });
  expect(report).toMatchObject({ handover: 'written', changes: [{ outcome: 'failed' }] });
  expect(outputs(report).changed).toBe('true');
});

test('an alert alone changes nothing', async () => {
  const { run, box } = inProcess(noon);
  const report = await run({
    SCHEDULE: opsgenie.schedule,
    USER_GROUP: 'data-oncal',
    OPSGENIE_TOKEN: secrets.opsgenie,
    ALERT_CHANNEL: 'C0ALERT001',
  });
  expect(box.requests.some(({ path }) => path.includes('chat.postMessage'))).toBe(true);
  expect(outputs(report).changed).toBe('false');
});
