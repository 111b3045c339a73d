/**
 * A proxy in front of a stand-in that compares every request and every answer with the vendor's OpenAPI file. Prism
 * does most of the comparing. The findings are collected, so that the run itself is not affected.
 */

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'yaml';
import { unlike } from './answers.ts';
import { type OpenApi, operation, undocumented } from './openapi.ts';
import { startPrism } from './prism.ts';

/** A difference from the file. */
export interface Deviation {
  /** The stand-in's name. */
  readonly service: string;
  /** Method, path below the file's root, and query: `GET /oncalls?limit=100`. */
  readonly request: string;
  /** The difference: `answer field .oncalls[].extra is not documented`. */
  readonly what: string;
}

/** A running proxy. */
export interface Contract {
  readonly service: string;
  /** The stand-in’s origin. */
  readonly origin: string;
  /** The proxy’s origin, to use instead. */
  readonly url: string;
  /** How many requests passed through. A test without any has checked nothing. */
  requests(): number;
  /** All differences so far. */
  deviations(): readonly Deviation[];
  stop(): Promise<void>;
}

/** The stand-in behind a proxy. */
export interface Upstream {
  /** The stand-in's name. */
  readonly service: string;
  /** The stand-in's origin: `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** Path of the vendor's OpenAPI file. */
  readonly file: string;
  /** The path on the stand-in where the file's paths begin. Other requests are passed on, and count as deviations. */
  readonly base: string;
  /** Where else, below that, a path of the file is found. */
  readonly pathsOf?: ((path: string) => readonly string[]) | undefined;
}

/** One request, and a way to report differences in it. */
interface Passing {
  readonly method: string;
  /** Path below the file's root, and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  readonly say: (what: string) => void;
}

/** Starts a proxy. */
export async function startContract({
  service,
  origin,
  file,
  base,
  pathsOf = (path) => [path],
}: Upstream): Promise<Contract> {
  const spec = await readSpec(file);
  spec.paths = Object.fromEntries(
    Object.entries(spec.paths).flatMap(([path, about]) => pathsOf(path).map((one) => [one, about])),
  );
  // Without `consumes`, Prism refuses every body.
  if (spec.swagger !== undefined) spec.consumes ??= ['application/json'];
  const prism = await startPrism(spec, origin + base);
  const found: Deviation[] = [];
  let count = 0;
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = 'GET', url: whole = '/', headers } = incoming;
    const inside = whole.startsWith(`${base}/`);
    const url = inside ? whole.slice(base.length) : whole;
    const say = (what: string) => found.push({ service, request: `${method} ${url}`, what });
    try {
      const passing = { method, url, headers, body: await all(incoming), say };
      if (inside && operation(spec, passing)) await compare(passing, outgoing, spec, prism.port);
      else {
        say('is not in the file');
        await pass(await send(`${origin}${whole}`, passing), outgoing);
      }
    } catch (cause) {
      say(`the proxy failed: ${String(cause)}`);
      outgoing.destroy();
    }
  };
  const front = createServer((incoming, outgoing) => {
    count += 1;
    serve(incoming, outgoing);
  });
  return {
    service,
    origin,
    url: `http://127.0.0.1:${await listen(front)}`,
    requests: () => count,
    deviations: () => [...found],
    stop: async () => {
      front.closeAllConnections();
      front.close();
      await prism.stop();
    },
  };
}

async function readSpec(file: string): Promise<OpenApi> {
  const text = await readFile(file, 'utf8');
  return (file.endsWith('.json') ? JSON.parse(text) : parse(text)) as OpenApi;
}

interface Violation {
  location?: string[];
  message: string;
}

/** Sends a request through Prism. An undocumented status is reported once, and not by Prism. */
async function compare(
  passing: Passing,
  outgoing: ServerResponse,
  spec: OpenApi,
  port: number,
): Promise<void> {
  const { method, url, headers, body, say } = passing;
  const { answer, text } = await send(`http://127.0.0.1:${port}${url}`, passing);
  const contentType = headers['content-type'] ?? '';
  for (const what of undocumented(spec, { method, url, contentType, body: body.toString() }))
    say(`request ${what}`);
  const said = answer.headers['sl-violations'];
  const violations = typeof said === 'string' ? (JSON.parse(said) as Violation[]) : [];
  for (const { location = [], message } of violations)
    if (!message.startsWith('Unable to match the returned status code'))
      say(`${location.join('.')} ${message}`);
  if (answer.headers['content-type'] === 'application/problem+json' && violations.length === 0)
    say(`Prism gave up: ${text.toString()}`);
  for (const what of unlike(spec, { method, url }, answer.statusCode ?? 502, text.toString()))
    say(`answer ${what}`);
  await pass({ answer, text }, outgoing);
}

/** An answer with its body. */
interface Received {
  readonly answer: IncomingMessage;
  readonly text: Buffer;
}

async function send(address: string, { method, headers, body }: Passing): Promise<Received> {
  const asked = request(address, { method, headers });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { answer, text: await all(answer) };
}

async function pass({ answer, text }: Received, outgoing: ServerResponse): Promise<void> {
  const { 'sl-violations': _, 'transfer-encoding': __, ...passed } = answer.headers;
  const status = answer.statusCode ?? 502;
  // An answer without a body must not announce one.
  outgoing.writeHead(status, status === 204 ? passed : { ...passed, 'content-length': text.length });
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
