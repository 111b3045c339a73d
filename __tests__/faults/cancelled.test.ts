import type { ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { members, type Run, type Stage, stage } from '../runs/action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

/** Ends the run from outside when its n-th request has been served, before the answer reaches it. */
async function endedAt(nth: number, signal: NodeJS.Signals, inputs: Record<string, string>): Promise<Run> {
  let program: ChildProcess | undefined;
  let served = 0;
  box.faults.add({ kind: 'delay', ms: 500, times: Number.POSITIVE_INFINITY });
  box.after.push(() => {
    served += 1;
    if (served === nth) program?.kill(signal);
  });
  const run = await box.run(inputs, {}, (process) => {
    program = process;
  });
  // What was sent is served although nobody waits for the answer: the next run comes after that.
  while (box.requests.some(({ status }) => status === null)) await setTimeout(20);
  return run;
}

const everybody = ['U0ANA00001', 'U0BEN00002', 'U0CLEO0003', 'U0DAN00004', 'U0EVA00005'];

describe.each(['SIGTERM', 'SIGINT'] as const)('%s at any moment', (signal) => {
  test.each([1, 2, 3, 4, 5, 6])(
    'of a change, request %i: the group is whole, and the next run is right',
    async (nth) => {
      const run = await endedAt(nth, signal, { 'look-ahead': '14d' });
      expect([everybody, ['U0ANA00001']]).toContainEqual(members(box));
      // The last answer may have been there already: then the work is done, and the run says so.
      const done = nth >= 5 && run.code === 0;
      expect(done ? run.outputs.changed : run.log).toMatch(done ? 'true' : /the run was cancelled/i);
      expect(run.code).toBe(done ? 0 : 1);
      expect(run.errors).toBe('');
      expect(run.summary).toContain('## On call');
      box.faults.clear();
      expect((await box.run()).code).toBe(0);
      expect(members(box)).toEqual(['U0ANA00001']);
    },
  );
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a handover that is cancelled at request %i is finished by the next',
  async (nth) => {
    await box.run();
    const byHand = { 'handover-to': 'ben@example.com', 'handover-for': '8h', 'look-ahead': '14d' };
    await endedAt(nth, 'SIGTERM', byHand);
    expect([['U0ANA00001'], ['U0BEN00002']]).toContainEqual(members(box));
    box.faults.clear();
    expect((await box.run(byHand)).code).toBe(0);
    expect(members(box)).toEqual(['U0BEN00002']);
    expect(box.opsgenie.schedules[0]?.overrides).toHaveLength(1);
  },
);
