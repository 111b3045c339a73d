import { execFile } from 'node:child_process';
import { cp, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The files that are run and compared. */
export interface Bundles {
  /** A copy of dist/, so that a build during the bench does no harm. */
  readonly ours: string;
  /** Only `@actions/core`, which any action has to load. */
  readonly core: string;
  /** The plain script. */
  readonly plain: string;
  /** The plain script for many schedules. */
  readonly loop: string;
}

const onlyCore = "import * as core from '@actions/core';\ncore.debug('');\n";

/** Makes the bundles in a folder, as scripts/build.ts makes dist/. */
export async function makeBundles(folder: string, stop: AbortSignal): Promise<Bundles> {
  // The tool is not interrupted, because it might write after the folder is gone. It is done soon.
  const run = async (tool: string, ...parameters: string[]) => {
    await promisify(execFile)(process.execPath, [resolve('node_modules', tool), ...parameters]);
    stop.throwIfAborted();
  };
  const bundle = async (name: string) => {
    const out = join(folder, name);
    await run(ncc, 'build', `${out}.js`, '-o', out, '--license', 'licenses.txt');
    return join(out, 'index.js');
  };

  await cp('dist', join(folder, 'ours'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'core.js'), onlyCore);
  const scripts = ['plain.ts', 'loop.ts'].map((file) => join(import.meta.dirname, file));
  await run(tsc, ...asModule, '--outDir', folder, ...scripts);
  return {
    ours: join(folder, 'ours/index.js'),
    core: await bundle('core'),
    plain: await bundle('plain'),
    loop: await bundle('loop'),
  };
}

const ncc = '@vercel/ncc/dist/ncc/cli.js';
const tsc = 'typescript/bin/tsc';
const asModule = ['--ignoreConfig', '--target', 'es2024', '--module', 'nodenext', '--types', 'node'];
