/**
 * Corrupts everything that is read from outside, for as many runs as you like: `npm run fuzz -- --runs 20000`, or one part
 * only: `--only rota`. Stops at the first defect with a seed that repeats it (`--seed`). Using more than 512 MB of memory is a
 * defect too.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { promises } from '../__tests__/model/fuzz.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const numRuns = Number(values.runs);
if (!Number.isInteger(numRuns) || numRuns < 1) throw new Error('--runs takes a whole number');
const chosen = Object.entries(promises).filter(([name]) => name.includes(values.only ?? ''));
if (chosen.length === 0) throw new Error(`--only takes a part of: ${Object.keys(promises).join(', ')}`);

const start = performance.now();
for (const [name, promise] of chosen) {
  const begun = performance.now();
  const seed = values.seed === undefined ? {} : { seed: Number(values.seed) };
  const details = await fc.check<unknown>(promise, { numRuns, timeout: 10_000, ...seed });
  if (details.failed) {
    const found = fc.defaultReportMessage(details)?.slice(0, 5_000);
    throw new Error(`${name}: ${found}`, { cause: details.errorInstance });
  }
  const perSecond = (1000 * numRuns) / (performance.now() - begun);
  console.log(`${name}: ${numRuns} runs, ${perSecond.toFixed(0)} a second, ${memory().toFixed(0)} MB`);
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `${chosen.length * numRuns} runs without a defect, in ${seconds.toFixed(0)} s and ${memory().toFixed(0)} MB`,
);
if (memory() > 512) throw new Error('the process used more than 512 MB');

/** The peak memory of this process, in MB. */
function memory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
