import { sep } from 'node:path';

/**
 * What jest regards as a file's imports in a mutation run: only those of tests and their helpers, so that a mutant is tested by the
 * tests that import its module themselves, which takes a second. A few modules pass on what they import,
 * because that is tested through them, and so do the files of a service among themselves.
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
