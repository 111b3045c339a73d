import base from './jest.config.js';

/** Whole runs at chosen times: around handovers, over changes of the clock, and with every source. */
/** @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/clocks/**/*.test.ts'],
  testTimeout: 60_000,
};
