/**
 * Builds dist/: TypeScript is compiled to build/, then bundled with everything it needs. The same sources give the
 * same bytes, which is how CI proves that the committed dist/ is up to date.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
step('typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const name of ['core', 'http-client']) shakeable(`node_modules/@actions/${name}`);
bundle('build/index.js', 'dist');
bundle('build/cli/cli.js', 'dist/cli');
writeFileSync('dist/cli.js', "#!/usr/bin/env node\nimport './cli/index.js';\n", { mode: 0o755 });

/**
 * A copy of a package for the bundle that says of itself what is true and what it forgot to say: loading it does nothing but
 * define things. So what is not used is left out: of `@actions/core` that is a whole HTTP client, half of the time to start.
 */
function shakeable(folder: string): void {
  cpSync(folder, `build/${folder}`, { recursive: true });
  const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  writeFileSync(`build/${folder}/package.json`, JSON.stringify({ ...about, sideEffects: false }));
}

/** Each door is a bundle of its own, with its licenses beside it. */
function bundle(entry: string, folder: string): void {
  step('@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder, '--license', 'licenses.txt');
}

function step(tool: string, ...parameters: string[]): void {
  execFileSync(process.execPath, [`node_modules/${tool}`, ...parameters], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
