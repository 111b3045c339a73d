/**
 * A proxy in front of a stand-in that compares every request and every answer with the vendor's OpenAPI file.
 * Prism does the comparing; what it says in a header is collected here, so that the run itself goes on
 * undisturbed. The program is installed by .ci/install-prism.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { unlike } from './answers.ts';
import { type OpenApi, undocumented } from './openapi.ts';

/** A running proxy. */
export interface Contract {
  /** The proxy's address, without a slash at the end. */
  url: string;
  /** How many requests came through: a test that sees none has checked nothing. */
  requests(): number;
  /** Everything so far that is not as the OpenAPI file says, such as `POST /users.list: request.body …`. */
  violations(): string[];
  stop(): Promise<void>;
}

interface Violation {
  location?: string[];
  message: string;
}

const home = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'on-call-sync', 'prism-5.16.0');
const program = join(home, 'node_modules/@stoplight/prism-cli/dist/index.js');

/** Starts a proxy to `upstream`, which may have a path (`http://127.0.0.1:4000/api`). */
export async function startContract(specPath: string, upstream: string): Promise<Contract> {
  if (!existsSync(program)) throw new Error(`Prism is not in ${home}: run .ci/install-prism`);
  const spec = JSON.parse(await readFile(specPath, 'utf8')) as OpenApi;
  // Without `consumes`, Prism refuses every body.
  if (spec.swagger !== undefined) spec.consumes ??= ['application/json'];

  const prism = await startPrism(spec, upstream.replace(/\/+$/, ''));
  const found: string[] = [];
  let count = 0;
  const front = createServer((incoming, outgoing) => {
    count++;
    forward(incoming, outgoing, prism.port, spec, found).catch((cause: unknown) => {
      found.push(`${incoming.method} ${incoming.url}: the proxy failed: ${String(cause)}`);
      outgoing.destroy();
    });
  });
  return {
    url: `http://127.0.0.1:${await listen(front)}`,
    requests: () => count,
    violations: () => [...found],
    stop: async () => {
      front.closeAllConnections();
      front.close();
      await prism.stop();
    },
  };
}

async function startPrism(spec: OpenApi, upstream: string): Promise<{ port: number; stop(): Promise<void> }> {
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
    const timer = setTimeout(() => done(undefined), 30_000);
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

async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  port: number,
  spec: OpenApi,
  found: string[],
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const name = `${method} ${url}`;
  const body = await all(incoming);
  const asked = request({ host: '127.0.0.1', port, method, path: url, headers });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const text = await all(answer);

  const contentType = headers['content-type'] ?? '';
  for (const message of undocumented(spec, { method, url, contentType, body: body.toString() }))
    found.push(`${name}: request ${message}`);
  const said = answer.headers['sl-violations'];
  const violations = typeof said === 'string' ? (JSON.parse(said) as Violation[]) : [];
  for (const { location = [], message } of violations)
    found.push(`${name}: ${location.join('.')} ${message}`);
  if (answer.headers['content-type'] === 'application/problem+json' && violations.length === 0)
    found.push(`${name}: Prism gave up: ${text.toString()}`);
  const status = answer.statusCode ?? 502;
  for (const message of unlike(spec, { method, url }, status, text.toString()))
    found.push(`${name}: answer ${message}`);

  const { 'sl-violations': _, 'transfer-encoding': __, ...passed } = answer.headers;
  outgoing.writeHead(status, { ...passed, 'content-length': text.length });
  outgoing.end(text);
}

async function all(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
