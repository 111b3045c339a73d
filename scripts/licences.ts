import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A module of a bundle, as in ncc's statistics. A concatenated module lists its parts. */
interface Module {
  readonly nameForCondition?: string;
  readonly modules?: readonly Module[];
}

/**
 * The licences of every package with code in a bundle, and of those with only data in it, sorted by name: name, kind and text
 * of each. ncc's own list leaves out packages whose modules were concatenated. Throws if a package states no licence.
 */
export function licencesOf(
  statistics: { readonly modules: readonly Module[] },
  withData: readonly string[],
): string {
  const folders = new Map(withData.map((name) => [name, `node_modules/${name}`]));
  for (const file of filesIn(statistics.modules)) {
    const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    // What the build puts instead of a package is our own.
    if (folder && name && existsSync(`${folder}/package.json`) && !isEmptied(folder))
      folders.set(name, folder);
  }
  const names = [...folders.keys()].sort();
  return names.map((name) => licenceIn(name, folders.get(name) ?? '')).join('\n\n');
}

/** Whether the build wrote this package itself. */
function isEmptied(folder: string): boolean {
  return !('version' in JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
}

function filesIn(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ nameForCondition, modules: inner = [] }) => [
    ...(nameForCondition ? [nameForCondition] : []),
    ...filesIn(inner),
  ]);
}

function licenceIn(name: string, folder: string): string {
  const { license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const [file] = readdirSync(folder).filter((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (typeof license !== 'string') throw new Error(`${name} states no licence`);
  const path = `${folder}/${file}`;
  return [name, license, ...(file && existsSync(path) ? [readFileSync(path, 'utf8').trim()] : [])].join('\n');
}
