/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', '!**/__tests__/{clocks,faults}/**'],
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
  // Runs mostly wait for their stand-ins: three side by side are faster than two even on two cores.
  maxWorkers: 3,
};
