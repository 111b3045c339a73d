import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A module of a bundle, as ncc's statistics have it; of several in one, each of them. */
interface Module {
  readonly nameForCondition?: string;
  readonly modules?: readonly Module[];
}

/**
 * The licences of every package of which a bundle holds code, in the order of their names: name, kind and text of each.
 * ncc's own list leaves out packages whose modules were joined with others. Throws where a package states no licence.
 */
export function licencesOf(statistics: { readonly modules: readonly Module[] }): string {
  const folders = new Map<string, string>();
  for (const file of filesIn(statistics.modules)) {
    const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    if (folder && name) folders.set(name, folder);
  }
  // The build's stand-in for undici is our own.
  const names = [...folders.keys()].filter((name) => name !== 'undici').sort();
  return names.map((name) => licenceIn(name, folders.get(name) ?? '')).join('\n\n');
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
