/**
 * Builds dist/: TypeScript is compiled to build/, then bundled with everything it needs. The same sources give the
 * same bytes, which is how CI proves that the committed dist/ is up to date.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transformSync } from '@swc/core';
import { licencesOf } from './licences.ts';

// "npm run holidays" picks them from the data of date-holidays, which takes most of a minute.
const holidays = readFileSync('dist/holidays.json');
for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/holidays.json', holidays);
step('typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const name of ['core', 'http-client']) shakeable(`node_modules/@actions/${name}`);
// GitHub's client uses the fetch that we pass to it, so its own, four fifths of its code, is never called.
emptied('undici', 'export class ProxyAgent {}\nexport const fetch = undefined;\n', '@actions/github');
// Our requests name their routes, so the table of all endpoints and the reading by pages are never called.
emptied(
  '@octokit/plugin-rest-endpoint-methods',
  'export const restEndpointMethods = () => ({});\n',
  '@actions/github',
);
emptied('@octokit/plugin-paginate-rest', 'export const paginateRest = () => ({});\n', '@actions/github');
// What a proxy's agent would print for those who debug it.
emptied('debug', 'export default () => () => {};\n', 'https-proxy-agent', 'agent-base');
// Every supported Node has its own streams.
emptied('web-streams-polyfill', 'export default {};\n', 'node-fetch', 'fetch-blob', 'formdata-polyfill');
const statistics = 'build/statistics.json';
step('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/index.js', '-o', 'dist', '--stats-out', statistics);
// The licence of the holidays’ data lists where they come from.
const licences = licencesOf(JSON.parse(readFileSync(statistics, 'utf8')), ['date-holidays']);
writeFileSync('dist/licenses.txt', `${licences}\n`);
for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) uncommented(`dist/${file}`);
writeFileSync('dist/cli.js', entry('cli', leastNode()), { mode: 0o755 });
writeFileSync('dist/keboola.js', entry('keboola', leastNode()), { mode: 0o755 });

/**
 * A copy of a package for the bundle whose manifest states what the original forgot to say: loading it does nothing but
 * define things. Unused code can then be left out: in `@actions/core` a whole HTTP client, half of the start-up time.
 */
function shakeable(folder: string): void {
  cpSync(folder, `build/${folder}`, { recursive: true });
  const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  writeFileSync(`build/${folder}/package.json`, JSON.stringify({ ...about, sideEffects: false }));
}

/** Copies of packages for the bundle with a stub next to them for a dependency whose code they never call. */
function emptied(name: string, code: string, ...users: readonly string[]): void {
  for (const user of users) cpSync(`node_modules/${user}`, `build/node_modules/${user}`, { recursive: true });
  const folder = `build/node_modules/${name}`;
  mkdirSync(`${folder}/dist`, { recursive: true });
  writeFileSync(`${folder}/package.json`, JSON.stringify({ name, main: 'index.js', type: 'module' }));
  for (const file of ['index.js', 'dist/ponyfill.es2018.js']) writeFileSync(`${folder}/${file}`, code);
}

/**
 * Rewrites a file without comments and with tabs, but otherwise readable, because it handles tokens. The comments of packages
 * would be a fifth of what every runner downloads, and their licences are in a separate file.
 */
function uncommented(file: string): void {
  const code = printed(readFileSync(file, 'utf8'), false);
  const tabbed = code.replace(/^( {4})+/gm, (blanks) => '\t'.repeat(blanks.length / 4));
  // Blanks at the start of a line may be inside a text.
  writeFileSync(file, printed(tabbed, true) === printed(code, true) ? tabbed : code);
}

function printed(code: string, minify: boolean): string {
  return transformSync(code, {
    isModule: true,
    minify,
    jsc: {
      target: 'es2024',
      parser: { syntax: 'ecmascript' },
      preserveAllComments: false,
      minify: { format: { comments: false } },
    },
  }).code;
}

/** The oldest supported Node, as [major, minor], from package.json's `engines`. */
function leastNode(): readonly [number, number] {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  if (!major || !minor) throw new Error(`engines.node is ${engines.node}, not a version such as >=22.1`);
  return [Number(major), Number(minor)];
}

/** The entry of the command line, or of Keboola. An older Node would fail on the bundle itself, so its version is checked first. */
function entry(name: string, [major, minor]: readonly [number, number]): string {
  return `#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > ${major} || (major === ${major} && minor >= ${minor})) await import('./index.js?${name}');
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
