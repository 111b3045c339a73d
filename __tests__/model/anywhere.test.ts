import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { livesAnywhere } from './anywhere.ts';

test('rules 1 to 5, 8 and 15 with every source and every target: never nobody, never who was not on call', async () => {
  let handovers = 0;
  const count = (more: number) => {
    handovers += more;
  };
  await fc.assert(livesAnywhere(count, 30), { numRuns: 120 });
  expect(handovers).toBeGreaterThan(150);
}, 60_000);
