import { describe, expect, test } from '@jest/globals';
import { grafanaId } from '../../sandbox/grafana/seed.ts';
import { secrets } from '../../sandbox/seed.ts';
import { inProcess } from '../in-process.ts';
import { grafana as stage } from './grafana.ts';

// Grafana OnCall where nobody has an e-mail address, but some have linked their Slack account.

const noon = new Date('2026-11-24T12:00:00Z');
const at = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);

async function changesWith(team_id: string, email = '') {
  const { box, run } = inProcess(noon);
  stage.set(box, [
    { who: 'ana', from: at(-5), until: at(10) },
    { who: 'ben', from: at(10), until: at(30) },
  ]);
  for (const user of box.grafana.users) {
    const isAna = user.id === grafanaId('ana');
    user.email = isAna ? email : '';
    user.slack = isAna ? { user_id: 'U0ANA00001', team_id } : null;
  }
  const env = { SOURCE: 'grafana', SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', DRY_RUN: 'true' };
  const { changes, duties } = await run({ ...env, ...stage.env });
  const [duty] = duties;
  return { outcome: changes[0]?.outcome, after: changes[0]?.after, reason: changes[0]?.reason ?? '', duty };
}

describe('somebody without an address in Grafana', () => {
  test('is shown by the Slack account of this workspace, and nobody else who has no address', async () => {
    expect(await changesWith('T0SANDBOX1')).toMatchObject({ outcome: 'planned', after: ['U0ANA00001'] });
  });

  test('is not shown by an account of another workspace, where somebody else may have that id', async () => {
    const { outcome, reason } = await changesWith('T0ELSEWHERE');
    expect(outcome).toBe('failed');
    expect(reason).toContain('ana');
  });
});

test('somebody who linked another workspace is found by address', async () => {
  expect(await changesWith('T0ELSEWHERE', 'ben@example.com')).toMatchObject({
    outcome: 'planned',
    after: ['U0BEN00002'],
  });
});

test('for a service account without its stack’s exact address, the error names the input to correct', async () => {
  const { run } = inProcess(noon);
  const env = {
    ...{ SOURCE: 'grafana', SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', DRY_RUN: 'true' },
    ...{
      ...stage.env,
      GRAFANA_TOKEN: secrets.grafanaServiceAccount,
      GRAFANA_URL: 'https://sandbox.example.com',
    },
  };
  const { changes } = await run(env);
  expect(changes[0]?.reason).toContain('“Organization being synced, please retry.”');
  expect(changes[0]?.reason).toContain('exactly the address in `grafana-url`');
});
