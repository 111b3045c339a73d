import { sep } from 'node:path';

/**
 * What jest takes for a file's imports in a mutation run: only those of tests and their helpers, so that a mutant is tried by the
 * tests that import its module themselves, and a run of them takes a second. A few modules pass on what they import,
 * since that is tested through them; so do a service's files among themselves.
 */
const passOn = [
  'settings/settings.ts',
  'settings/people-map.ts',
  'settings/inputs.ts',
  'settings/config/config.ts',
  'settings/config/schedules.ts',
].map((name) => `src/${name}`.replaceAll('/', sep));

const services = `src${sep}services${sep}`;

export function extract(content, file, standard) {
  if (/(\.test|given|scripts[\\/]documents)\.ts$/.test(file) || passOn.some((name) => file.endsWith(name)))
    return standard(content, file);
  if (!file.includes(services)) return new Set();
  return new Set([...standard(content, file)].filter((name) => name.startsWith('./')));
}

export function getCacheKey() {
  return `${passOn.join()} ${services}`;
}
