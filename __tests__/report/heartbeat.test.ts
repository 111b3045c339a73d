import { describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import type { Fetch, World } from '../../src/http/request.ts';
import { inProcess } from '../in-process.ts';

const heartbeat = 'https://monitor.example.com/ping/0123456789';
const usual = {
  SCHEDULE: 'Data Science Team_schedule',
  USER_GROUP: 'data-oncall',
  OPSGENIE_TOKEN: secrets.opsgenie,
  HEARTBEAT_URL: heartbeat,
};

/** A monitor beside the sandbox that gives this answer, and what it was asked. */
function monitored(status = 200) {
  const calls: { method: string; body: string | undefined; headers: Record<string, string> }[] = [];
  const through =
    (fetch: World['fetch']): Fetch =>
    async (url, init) => {
      if (url !== heartbeat) return fetch(url, init);
      calls.push({ method: init.method, body: init.body, headers: init.headers });
      return { status, headers: new Headers(), text: async () => 'OK' };
    };
  return { ...inProcess(new Date('2026-11-24T12:00:00Z'), {}, false, through), calls };
}

describe('the heartbeat', () => {
  test('is one GET after a success, without a token, whether or not anything changed', async () => {
    const { run, calls } = monitored();
    for (const changed of ['changed', 'unchanged']) {
      expect((await run(usual)).changes).toMatchObject([{ outcome: changed }]);
    }
    expect(calls).toEqual(Array(2).fill({ method: 'GET', body: undefined, headers: {} }));
  });

  test('is not sent by a dry run, nor where a target failed or a run could not start', async () => {
    const { run, calls } = monitored();
    await run({ ...usual, DRY_RUN: 'true' });
    await run({ ...usual, USER_GROUP: 'nobody-knows' });
    await run({ ...usual, TIMEOUT: 'soon' }).catch(() => {});
    expect(calls).toEqual([]);
  });

  test('is not sent after a handover that was refused', async () => {
    const { run, calls } = monitored();
    await run({ ...usual, HANDOVER_TO: 'nobody@example.com' }).catch(() => {});
    expect(calls).toEqual([]);
  });

  test.each([404, 500, 302])('that gets the answer %d is a warning without its address', async (status) => {
    const { run } = monitored(status);
    const { changes, warnings } = await run(usual);
    expect(changes).toMatchObject([{ outcome: 'changed' }]);
    expect(warnings).toEqual([
      expect.stringMatching(
        new RegExp(
          `^The run succeeded, but its heartbeat could not be sent\\. The heartbeat address answered ${status} to GET \\(a secret address\\)`,
        ),
      ),
    ]);
    expect(warnings.join()).not.toContain('monitor.example.com');
  });
});
