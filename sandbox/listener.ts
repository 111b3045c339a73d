import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Outcome } from './effects.ts';

/** An open port on loopback. */
export interface Listener {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Stops listening and breaks every open connection. From then on the port refuses connections. */
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function listen(handle: (request: Request) => Promise<Outcome>): Promise<Listener> {
  const listener = getRequestListener(
    async (request, env) => send(await handle(request), (env as HttpBindings).outgoing),
    { overrideGlobalObjects: false },
  );
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(outcome: Outcome, outgoing: ServerResponse): Response | Promise<Response> {
  if (outcome instanceof Response) return outcome;
  if (outcome === 'hang') return new Promise(() => {});
  if (outcome === 'reset' || outcome === 'refused') {
    outgoing.socket?.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  }
  if (outcome === 'upgrade') {
    outgoing.socket?.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
    return RESPONSE_ALREADY_SENT;
  }
  const { status, headers, body } = outcome;
  outgoing.writeHead(status, headers);
  outgoing.write(body.subarray(0, body.length / 2), () => outgoing.socket?.destroy());
  return RESPONSE_ALREADY_SENT;
}
