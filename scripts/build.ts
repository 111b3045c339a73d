/**
 * Builds dist/: TypeScript is compiled to build/, then bundled with everything it needs. The same sources give the
 * same bytes, which is how CI proves that the committed dist/ is up to date.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { licencesOf } from './licences.ts';

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
step('typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const name of ['core', 'http-client']) shakeable(`node_modules/@actions/${name}`);
withoutOwnFetch('node_modules/@actions/github');
const statistics = 'build/statistics.json';
step('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/index.js', '-o', 'dist', '--stats-out', statistics);
writeFileSync('dist/licenses.txt', `${licencesOf(JSON.parse(readFileSync(statistics, 'utf8')))}\n`);
writeFileSync('dist/cli.js', commandLine(leastNode()), { mode: 0o755 });

/**
 * A copy of a package for the bundle that says of itself what is true and what it forgot to say: loading it does nothing but
 * define things. So what is not used is left out: of `@actions/core` that is a whole HTTP client, half of the time to start.
 */
function shakeable(folder: string): void {
  cpSync(folder, `build/${folder}`, { recursive: true });
  const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  writeFileSync(`build/${folder}/package.json`, JSON.stringify({ ...about, sideEffects: false }));
}

/**
 * A copy of GitHub's client that finds an empty undici beside it. The client sends through the fetch that we give it, so
 * that its own, which is four fifths of its code, is never called.
 */
function withoutOwnFetch(folder: string): void {
  cpSync(folder, `build/${folder}`, { recursive: true });
  const undici = 'build/node_modules/undici';
  mkdirSync(undici);
  writeFileSync(`${undici}/package.json`, '{ "name": "undici", "main": "index.js", "type": "module" }');
  writeFileSync(`${undici}/index.js`, 'export class ProxyAgent {}\nexport const fetch = undefined;\n');
}

/** The oldest Node that runs it, as [major, minor], from package.json's `engines`. */
function leastNode(): readonly [number, number] {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  if (!major || !minor) throw new Error(`engines.node is ${engines.node}, and not a version such as >=22.1`);
  return [Number(major), Number(minor)];
}

/** The door of the command line. An older Node would fail on the bundle itself, so it is told before that is loaded. */
function commandLine([major, minor]: readonly [number, number]): string {
  return `#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > ${major} || (major === ${major} && minor >= ${minor})) await import('./index.js?cli');
else {
  console.error(\`on-call-sync needs Node ${major}.${minor} or later; this is \${process.version} (\${process.execPath})\`);
  process.exitCode = 2;
}
`;
}

function step(tool: string, ...parameters: string[]): void {
  execFileSync(process.execPath, [`node_modules/${tool}`, ...parameters], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
