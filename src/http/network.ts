import { subscribe } from 'node:diagnostics_channel';
import { ClientRequest, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import nodeFetch from 'node-fetch';
import { readBody } from './body.ts';
import { openTunnel, proxyFor } from './proxy.ts';
import type { Fetch } from './request.ts';

// After 101 another protocol would follow. Without a listener, Node closes the connection without reporting an error.
subscribe('http.client.request.start', (event) => {
  const request = typeof event === 'object' && event !== null && 'request' in event ? event.request : null;
  if (!(request instanceof ClientRequest)) return;
  request.once('upgrade', (answer: IncomingMessage, socket: Socket) => {
    socket.destroy();
    request.emit('response', answer);
  });
});

/** The real network: node-fetch, through the company's proxy if there is one, until the signal is aborted. */
export const fetch: Fetch = async (url, init) => {
  const { signal } = init;
  const proxy = proxyFor(new URL(url));
  const tunnel = proxy && (await openTunnel(proxy, signal));
  const headers = { 'User-Agent': 'on-call-sync', ...init.headers };
  const asked = nodeFetch(url, { ...init, headers, ...(tunnel && { agent: tunnel.agent }) });
  const response = await untilAborted(asked, signal).catch((error) => {
    throw !tunnel || tunnel.isOpen() ? error : tunnel.failed(error);
  });
  const text = async () => (response.status === 101 ? '' : untilAborted(readBody(response), signal));
  if (tunnel && !tunnel.isOpen()) throw tunnel.refused(await text().catch(() => ''));
  return { status: response.status, headers: response.headers, text };
};

/**
 * Gives up when the signal is aborted, whatever hangs. Until then the process is kept alive, because Node would exit
 * without an error if a connection were lost.
 */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const end = Promise.withResolvers<never>();
  const abort = () => end.reject(signal.reason);
  const alive = setInterval(() => {}, 60_000);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    return await Promise.race([work, end.promise]);
  } finally {
    clearInterval(alive);
    signal.removeEventListener('abort', abort);
  }
}
