import { test } from '@jest/globals';
import fc from 'fast-check';
import { anyAnswer, anyInput } from './fuzz.ts';

test('rule 4: whatever a service answers, a run ends with a report and no defect', async () => {
  await fc.assert(anyAnswer, { numRuns: 400 });
}, 60_000);

test('whatever stands in the inputs, they are settings or one clear Failure', async () => {
  await fc.assert(anyInput, { numRuns: 400 });
}, 60_000);
