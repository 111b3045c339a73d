/**
 * Builds dist/: TypeScript is compiled to build/, then bundled with everything it needs. The same sources give the
 * same bytes, which is how CI proves that the committed dist/ is up to date.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
step('typescript/bin/tsc', '-p', 'tsconfig.build.json');
step('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/index.js', '-o', 'dist', '--license', 'licenses.txt');

function step(tool: string, ...parameters: string[]): void {
  execFileSync(process.execPath, [`node_modules/${tool}`, ...parameters], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
