import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Simulation } from './simulation.ts';

/** Two runs whose requests wait for their turn: each has a queue of those that wait. */
type Queues = readonly [(() => void)[], (() => void)[]];

/**
 * Lets two runs go on, one request at a time. Where both wait, `choices` says which is next (false: the first); past
 * its end it is the first, and the choice is added, so that the caller can take the other way the next time.
 */
async function interleave(runs: Promise<unknown>, queues: Queues, choices: boolean[]): Promise<void> {
  let done = false;
  const end = runs.finally(() => {
    done = true;
  });
  let turn = 0;
  while (!done) {
    await setImmediate();
    const [first, second] = queues;
    if (first.length > 0 && second.length > 0) {
      if (turn === choices.length) choices.push(false);
      (choices[turn] ? second : first).shift()?.();
      turn += 1;
    } else (first.shift() ?? second.shift())?.();
  }
  await end;
}

/** Names and time zones are read for texts alone: when that happens makes no difference. */
function isForTexts(url: string): boolean {
  return /\/(users\.list|users\.info|v2\/schedules)$/.test(url);
}

/** The next way through all choices, as one counts in binary; `null` after the last. */
function nextChoices(choices: readonly boolean[]): boolean[] | null {
  const last = choices.lastIndexOf(false);
  return last === -1 ? null : [...choices.slice(0, last), true];
}

test.each([
  ['nobody was set before', ['ana', 'ben', 'cleo']],
  ['the group is right before', ['ana']],
])(
  'rules 2 and 15: a handover in the middle of a scheduled run, in every order of their requests, %s',
  async (_, before) => {
    let choices: boolean[] | null = [];
    let orders = 0;
    while (choices) {
      const world = new Simulation();
      const ids = { ana: 'U0ANA00001', ben: 'U0BEN00002', cleo: 'U0CLEO0003' };
      world.edit(before.map((name) => ids[name as keyof typeof ids]));
      const queues: Queues = [[], []];
      const waitIn = (queue: (() => void)[]) => async (url: string) => {
        if (!isForTexts(url)) await new Promise<void>((go) => queue.push(go));
      };
      const byHand = { 'handover-to': 'ben@example.com', 'handover-for': '8h', 'look-ahead': '0' };
      const runs = Promise.all([
        world.run({ 'look-ahead': '0' }, waitIn(queues[0])),
        world.run(byHand, waitIn(queues[1])),
      ]);
      await interleave(runs, queues, choices);
      expect(world.schedule.overrides).toHaveLength(1);
      await world.run({});
      expect(world.members).toBe('U0BEN00002');
      orders += 1;
      choices = nextChoices(choices);
    }
    expect(orders).toBeGreaterThan(100);
  },
  120_000,
);
