import { expect, test } from '@jest/globals';
import { interleave, nextChoices, type Queues, turnIn } from './orders.ts';
import { Simulation } from './simulation.ts';

/** Names and time zones are read for texts alone: when that happens makes no difference. */
function isForTexts(url: string): boolean {
  return /\/(users\.list|users\.info|v2\/schedules)$/.test(url);
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
        if (!isForTexts(url)) await turnIn(queue);
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
