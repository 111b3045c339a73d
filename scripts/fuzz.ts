/**
 * Spoils everything that is read from outside, for as long as one wants: `npm run fuzz -- --runs 20000`. Stops at the
 * first defect with a seed that repeats it; more than 512 MB of memory is a defect too.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyAnswer, anyInput } from '../__tests__/model/fuzz.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5000' } } });
const numRuns = Number(values.runs);
if (!Number.isInteger(numRuns) || numRuns < 1) throw new Error('--runs takes a whole number');

const start = performance.now();
await fc.assert(anyAnswer, { numRuns, timeout: 10_000 });
await fc.assert(anyInput, { numRuns, timeout: 10_000 });
const seconds = (performance.now() - start) / 1000;
const memory = process.resourceUsage().maxRSS / 1024;
console.log(`${2 * numRuns} runs without a defect, in ${seconds.toFixed(0)} s and ${memory.toFixed(0)} MB`);
if (memory > 512) throw new Error('that is more than 512 MB');
