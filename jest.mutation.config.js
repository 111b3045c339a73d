import base from './jest.config.js';

/**
 * The tests that must notice a mutant: unit tests of its module, but for one file that takes seconds each time, and those
 * of what is generated from the code.
 */
/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/__tests__', '<rootDir>/scripts', '<rootDir>/src'],
  testMatch: [
    '<rootDir>/__tests__/{http,on-call,reconcile,report,root,services,settings,text}/**/*.test.ts',
    '<rootDir>/__tests__/project/documents.test.ts',
    '!**/settings.property.test.ts',
  ],
  dependencyExtractor: '<rootDir>/scripts/mutation-imports.js',
  setupFiles: ['<rootDir>/scripts/mutation-setup.js'],
  watchman: false,
};
