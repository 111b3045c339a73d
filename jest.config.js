/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', '!**/__tests__/faults/**'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/(build|dist|.cache|__tests__/project/recipe)/'],
  testTimeout: 30_000,
  // A run waits for its stand-ins and these for it, so that no core needs to be left free.
  maxWorkers: '100%',
};
