import type { Agent } from 'node:http';
import { checkBypass } from '@actions/http-client/lib/proxy';

/** The proxy did not connect to the service, so the service has not received anything. The message names the proxy. */
export class ProxyError extends Error {
  /** The code of the underlying error, or `null`. */
  readonly code: string | null;
  /** Retrying would not help. */
  readonly isFinal: boolean;
  /** What to do. */
  readonly fix: string;

  constructor(words: string, { status = null, cause }: { status?: number | null; cause?: unknown } = {}) {
    super(`the proxy ${words}`, { cause });
    this.code = codeOf(cause);
    this.isFinal = status !== null && status < 500;
    this.fix =
      status === 407
        ? 'Check the user name and the password in `https_proxy`.'
        : 'Check `https_proxy`, and that the proxy allows this host. Hosts that need no proxy belong in `no_proxy`.';
  }
}

function codeOf(cause: unknown): string | null {
  const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause;
  return isCoded && typeof cause.code === 'string' ? cause.code : null;
}

/** Parses the address of a proxy. Without a scheme it is http. `null` if it is not an address. */
export function parseProxy(written: string): URL | null {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `http://${written}`;
  // A bare percent sign in a password could not be decoded.
  return URL.parse(address.replace(/%(?![\da-f]{2})/gi, '%25'));
}

/**
 * The proxy for an address, from `https_proxy` and `no_proxy` (either case), or `null`. An address that is not https is on
 * this machine and needs none. Throws a ProxyError if `https_proxy` is not the address of a proxy.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv = process.env): URL | null {
  const written = (env.https_proxy || env.HTTPS_PROXY)?.trim();
  if (url.protocol !== 'https:' || !written || checkBypass(url)) return null;
  const proxy = parseProxy(written);
  if (proxy && /^https?:$/.test(proxy.protocol)) return proxy;
  throw new ProxyError('in `https_proxy` has no address starting with http:// or https://', {
    status: 400,
  });
}

/** A tunnel to a service through a proxy, for one request. */
export interface Tunnel {
  readonly agent: Agent;
  /** Whether the proxy has connected to the service. */
  readonly isOpen: () => boolean;
  /** The error if the proxy refused, with this body. */
  readonly refused: (body: string) => ProxyError;
  /** The error if the proxy could not be reached or did not answer. */
  readonly failed: (cause: unknown) => ProxyError;
}

/** Opens a tunnel. When the signal is aborted its connection is closed, whatever the proxy does. */
export async function openTunnel(proxy: URL, signal: AbortSignal): Promise<Tunnel> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const agent = new HttpsProxyAgent(proxy, { signal });
  const { host } = proxy;
  let status: number | null = null;
  let reason = '';
  agent.on('proxyConnect', ({ statusCode, statusText }) => {
    status = statusCode;
    reason = statusText;
  });
  const refused = (body: string) => {
    const says = wordsIn(body);
    const words = [host, 'answered', status, reason].filter(Boolean).join(' ');
    return new ProxyError(says === '' ? words : `${words}: “${says}”`, { status });
  };
  return {
    agent,
    isOpen: () => status === 200,
    refused,
    failed(cause) {
      if (status !== null) return refused('');
      const code = codeOf(cause);
      const words = signal.aborted
        ? 'did not answer'
        : code === null
          ? 'closed the connection without an answer'
          : `can’t be reached: ${code}`;
      return new ProxyError(`${host} ${words}`, { cause });
    },
  };
}

/** The title of a page, or the start of a text. */
function wordsIn(body: string): string {
  const [, title] = /<title>([^<]*)/i.exec(body) ?? [];
  return (title ?? (body.includes('<') ? '' : body)).trim().slice(0, 200);
}
