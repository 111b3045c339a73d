/**
 * Simulates random lives of a team, in process, for as long as you like: `npm run soak -- --handovers 100000`.
 * Alternates between Opsgenie with a user group, where most can happen, and any other source and target; `--only splunk` or
 * `--only slack-reminder` takes nothing but the pairs with that source or target. Stops at the first broken promise, with a
 * seed that repeats it, and reports how many handovers were made.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { livesAnywhere } from '../__tests__/model/anywhere.ts';
import { lives } from '../__tests__/model/property.ts';

const { values } = parseArgs({
  options: {
    handovers: { type: 'string', default: '10000' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
  },
});
const wanted = Number(values.handovers);
let seed = Number(values.seed);
if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(seed)) {
  throw new Error('--handovers and --seed take whole numbers');
}

let handovers = 0;
let lived = 0;
const start = performance.now();
const count = (more: number) => {
  handovers += more;
  lived += 1;
};
while (handovers < wanted) {
  if (values.only === undefined) await fc.assert(lives(count, 60), { numRuns: 100, seed });
  await fc.assert(livesAnywhere(count, 60, values.only), { numRuns: 100, seed });
  seed += 1;
}
const seconds = (performance.now() - start) / 1000;
const memory = process.resourceUsage().maxRSS / 1024;
console.log(
  `${handovers} handovers in ${lived} lives, every promise kept, in ${seconds.toFixed(0)} s and ${memory.toFixed(0)} MB`,
);
