import base from './jest.config.js';

/** The fault suite: whole runs that mostly wait, so many of them side by side. */
/** @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/faults/**/*.test.ts'],
  maxConcurrency: 10,
  maxWorkers: '100%',
  testTimeout: 120_000,
};
