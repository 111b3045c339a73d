import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lives } from './property.ts';

test('rules 1 to 5, 8, 9 and 15: whatever happens, the group is never empty and never holds who was not on call', async () => {
  let handovers = 0;
  const count = (more: number) => {
    handovers += more;
  };
  await fc.assert(lives(count, 40), { numRuns: 150 });
  expect(handovers).toBeGreaterThan(500);
}, 60_000);
