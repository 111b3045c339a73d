import { test } from '@jest/globals';
import fc from 'fast-check';
import { promises } from './fuzz.ts';

test.each(Object.entries(promises))(
  '%s, a run ends with a report or one clear Failure, and no defect of ours',
  async (_, promise) => {
    await fc.assert<unknown>(promise, { numRuns: 100 });
  },
  60_000,
);
