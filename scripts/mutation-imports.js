import { sep } from 'node:path';

/**
 * What jest takes for a file's imports in a mutation run: only those of tests, so that a mutant is tried by the
 * tests that import its module themselves, and a run of them takes a second. A few modules pass on what they import,
 * since that is tested through them.
 */
const passOn = [
  'settings/settings.ts',
  'settings/people-map.ts',
  'settings/inputs.ts',
  'settings/config/config.ts',
  'settings/config/schedules.ts',
  'services/rota/file.ts',
].map((name) => `src/${name}`.replaceAll('/', sep));

export function extract(content, file, standard) {
  const isFollowed = file.endsWith('.test.ts') || passOn.some((name) => file.endsWith(name));
  return isFollowed ? standard(content, file) : new Set();
}

export function getCacheKey() {
  return passOn.join();
}
