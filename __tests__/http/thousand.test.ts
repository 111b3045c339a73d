import { expect, test } from '@jest/globals';
import { companyConfig, fillCompany, groupHandle } from '../../sandbox/company.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox } from '../../sandbox/world.ts';
import type { World } from '../../src/http/request.ts';
import { run } from '../../src/run.ts';
import { setup } from '../../src/setup.ts';
import { world } from '../given.ts';
import { virtualClock } from './virtual-clock.ts';

const start = new Date('2026-11-25T12:00:00Z');
const second = 1_000;

/** So many teams whose groups all show somebody else, and runs that may take five minutes. */
function company(teams: number, rateLimits: boolean) {
  const clock = virtualClock(start);
  const box = createSandbox({ now: clock.now, sleep: (pause) => clock.sleep(pause, never) });
  box.slack.settings.rateLimits = rateLimits;
  fillCompany(box, teams, teams + 20, start);
  for (const group of box.slack.userGroups) group.users = ['U0EVA00005'];
  const updates: number[] = [];
  let begun = start.getTime();
  box.after.push(({ path }) => {
    if (path.includes('users.update')) updates.push(clock.now().getTime() - begun);
  });
  const given: World = {
    ...world([]),
    ...clock,
    fetch: box.fetch,
    readFile: async () => companyConfig(teams),
  };
  const env = {
    CONFIG: 'on-call.yml',
    OPSGENIE_TOKEN: secrets.opsgenie,
    SLACK_TOKEN: secrets.slack,
    LOOK_AHEAD: '0',
    TIMEOUT: '5m',
  };
  const isRight = (number: number) => {
    const group = box.slack.userGroups.find(({ handle }) => handle === groupHandle(number));
    return group?.users.join() === `U1${String(number).padStart(8, '0')}`;
  };
  return {
    box,
    updates,
    isRight,
    async run() {
      begun = clock.now().getTime();
      updates.length = 0;
      const report = await clock.until(setup(env, given).then((started) => run(started, given)));
      return { report, took: clock.now().getTime() - begun };
    },
  };
}

const never = new AbortController().signal;

test('rule 9: forty groups change at once, where Slack refuses nothing', async () => {
  const { run, updates, isRight } = company(40, false);
  const { report, took } = await run();
  expect(report.changes.every(({ outcome }) => outcome === 'changed')).toBe(true);
  expect([updates.length, Math.max(...updates), took]).toEqual([40, 0, 0]);
  expect(isRight(40)).toBe(true);
});

test('rule 9: where Slack takes nine seconds for each of a thousand, nothing is written that is called failed', async () => {
  const { box, run, isRight } = company(1_000, false);
  box.faults.add({ kind: 'delay', ms: 9 * second, path: 'users.update', times: Number.POSITIVE_INFINITY });
  const { report, took } = await run();
  expect(took).toBeLessThanOrEqual(300 * second);
  expect(report.changes.some(({ outcome }) => outcome === 'failed')).toBe(true);
  for (const [index, { outcome }] of report.changes.entries()) {
    expect(isRight(index + 1)).toBe(outcome === 'changed');
  }
});

test('rule 9: of a thousand groups, what can’t be written in time says so, and the next run continues', async () => {
  const { run, updates, isRight } = company(1_000, true);
  const { report, took } = await run();
  expect(took).toBeLessThanOrEqual(300 * second);
  expect(Math.max(...updates)).toBeLessThanOrEqual(290 * second);
  const done = report.changes.filter(({ outcome }) => outcome === 'changed');
  const left = report.changes.filter(({ outcome }) => outcome === 'failed');
  expect(done.length).toBeGreaterThan(80);
  expect(done.length + left.length).toBe(1_000);
  for (const { reason } of left) {
    expect(reason).toMatch(/^Not written in time: .* The next run continues\. /);
  }
  for (const [index, { outcome }] of report.changes.entries()) {
    expect(isRight(index + 1)).toBe(outcome === 'changed');
  }
  const next = (await run()).report;
  expect(next.changes.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(done.length);
  expect(next.changes.filter(({ outcome }) => outcome === 'changed').length).toBeGreaterThan(60);
});
