/**
 * Packs what npm users install: `npm run pack`, or `node scripts/pack.ts FOLDER` for a folder other than build/. The bundle
 * contains all packages that it needs, so the packed manifest names none: installing it adds one package. In a job on GitHub
 * it names the repository too, which npm compares with the provenance of the package.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [folder = 'build'] = process.argv.slice(2);
const stage = resolve('build/package');
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;

rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
for (const file of ['README.md', 'LICENSE', 'action.yml', 'dist'])
  cpSync(file, `${stage}/${file}`, { recursive: true });
const { dependencies, devDependencies, scripts, allowScripts, ...manifest } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const packed = {
  ...manifest,
  private: false,
  ...(server && repository && { repository: { type: 'git', url: `git+${server}/${repository}.git` } }),
};
writeFileSync(`${stage}/package.json`, `${JSON.stringify(packed, null, 2)}\n`);
mkdirSync(folder, { recursive: true });
execFileSync('npm', ['pack', '--pack-destination', resolve(folder)], { cwd: stage, stdio: 'inherit' });
