/** Prism, which compares requests and answers with a vendor's OpenAPI file. It is installed by .ci/install-prism. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApi } from './openapi.ts';

/** A running Prism. */
export interface Prism {
  /** On 127.0.0.1. */
  readonly port: number;
  stop(): Promise<void>;
}

const home = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'on-call-sync', 'prism-5.16.0');
const program = join(home, 'node_modules/@stoplight/prism-cli/dist/index.js');

/** Starts Prism as a proxy to `upstream`. It reports what it finds in the header `sl-violations` of its answers. */
export async function startPrism(spec: OpenApi, upstream: string): Promise<Prism> {
  if (!existsSync(program)) throw new Error(`Prism is not in ${home}: run .ci/install-prism`);
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(spec));
  const args = [program, 'proxy', file, upstream, '--host', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };

  let output = '';
  const port = await new Promise<number | undefined>((done) => {
    const timer = setTimeout(() => done(undefined), 60_000);
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000);
      const line = /Prism is listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output);
      if (!line) return;
      done(Number(line[1]));
      clearTimeout(timer);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      done(undefined);
    });
  });
  if (port !== undefined) return { port, stop };
  await stop();
  throw new Error(`Prism did not start:\n${output}`);
}
